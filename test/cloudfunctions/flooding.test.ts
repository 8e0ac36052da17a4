import { settings } from '@shared/domain/settings/catalogue'
import { idFrom } from '../../cloudfunctions/platform/ids'
import { localAppId } from '../../localcloud/functions/environment'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { runs } from '../support/long'
import { agree, createContent, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let contentId: string
beforeAll(async () => {
  open = await openCloud()
  contentId = (await createContent(open)).id
})
afterAll(() => open.stop())

const perCall = 20
const patienceMs = runs(60_000, 1_800_000)
const viewCount = runs(200, 10_000)
const botCount = runs(60, 1000)
const robots = ['Googlebot/2.1 (+http://www.google.com/bot.html)', 'Mozilla/5.0 (compatible; bingbot/2.0)', 'Baiduspider', 'curl/8.1', 'python-requests/2.31']

const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()
const viewsOf = (count: number) => Array.from({ length: count }, (_, index) => touchOf(contentId, { occurredAt: minutesAgo(index % 30) }))

/** All the views within one hour, in batches as the app sends them. */
const flood = async (user: TestUser, count: number): Promise<void> => {
  for (let sent = 0; sent < count; sent += perCall) await recordAll(user, viewsOf(Math.min(perCall, count - sent)))
}
const pointsOf = async ({ openid }: TestUser): Promise<number[]> => {
  const person = await open.documents.byId<{ engagement: { slots: { a: { pointsByDay: Record<string, number> } | null } } }>(
    'people',
    idFrom('person', localAppId, openid)
  )
  return Object.values(person?.engagement.slots.a?.pointsByDay ?? {})
}
const counted = (where: object) => open.documents.count('touchpoints', { subjectId: contentId, ...where })

test(
  'ten thousand views by one person within an hour come to what the cap of a day allows',
  async () => {
    const flooding = open.as('openid-flooding')
    await agree(flooding)
    await flood(flooding, viewCount)
    const { contentViewPoints, contentViewsPerDay } = settings.touches
    const cap = contentViewPoints.value * contentViewsPerDay.value
    const points = await pointsOf(flooding)

    // The hour may lie on both sides of midnight.
    expect(points.filter((ofDay) => ofDay > cap)).toEqual([])
    expect(Math.max(...points)).toBe(cap)
  },
  patienceMs
)

test(
  'as many by a colleague come to nothing, each with its reason',
  async () => {
    await agree(open.sales)
    await flood(open.sales, viewCount)

    expect(await counted({ excludedReason: 'staff' })).toBe(viewCount)
    expect(await pointsOf(open.sales)).toEqual([])
  },
  patienceMs
)

test(
  'robots, each another person and another program, come to nothing',
  async () => {
    for (let index = 0; index < botCount; index++) {
      const bot = open.as(`openid-robot-${index}`)
      await agree(bot)
      const headers = { 'x-localcloud-source': 'wx_http', 'user-agent': `${robots[index % robots.length]} ${index}` }
      const touches = [touchOf(contentId)]
      await bot.send({ action: 'engagement.record', input: { touches, clientNow: new Date().toISOString() } }, headers)
    }

    expect(await counted({ excludedReason: 'bot' })).toBe(botCount)
    expect(await pointsOf(open.as('openid-robot-0'))).toEqual([])
  },
  patienceMs
)
