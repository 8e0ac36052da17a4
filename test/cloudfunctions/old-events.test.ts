import { type OpenCloud, openCloud } from '../support/cloud'
import { agree, colleagueAt, daysAgo } from '../support/story'

const eventId = 'evt_old00001'
/** As events were stored when they were lives only. */
const oldEvent = {
  _id: eventId,
  code: 'OLDLIVE001',
  title: '早先的直播',
  summary: '产品负责人在线答疑',
  speaker: '王工',
  startsAt: daysAgo(-2),
  endsAt: daysAgo(-3),
  registrationCount: 0
}

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.documents.insert('events', [oldEvent])
})
afterAll(() => open.stop())

describe('an event from before it had a plan', () => {
  test('is shown, listed and registered for like any other', async () => {
    const visitor = await colleagueAt(open, '深圳市示例软件股份有限公司')
    await agree(visitor)
    const { status } = await visitor.ask('events.register', { eventId, scene: null })
    const { event, questions } = await visitor.ask('events.get', { code: oldEvent.code })

    expect(status).toBe('registered')
    expect(questions).toEqual([])
    expect(event).toMatchObject({ kind: 'channels-live', place: null, sessions: [], capacity: null, materialIds: [], topicIds: [], registrationCount: 1 })
    expect((await visitor.ask('events.list', {})).items.map(({ id }) => id)).toContain(eventId)
  })

  test('has a plan without lists and cost, a text to read out, and from the first look on a code for its booth', async () => {
    const [plan, again] = await Promise.all([open.marketer.ask('events.plan', { eventId }), open.marketer.ask('events.plan', { eventId })])

    expect(plan).toMatchObject({ targetListIds: [], productIds: [], formVariants: [], costCny: null, consentText: expect.stringContaining('会后联系') })
    expect(plan.staffCode).toMatch(/^[0-9A-Z]{10}$/)
    expect(again.staffCode).toBe(plan.staffCode)
    expect(await open.staff.ask('booth.join', { code: plan.staffCode })).toMatchObject({ eventId })
  })

  test('has a board, an effect and an invitation list', async () => {
    expect(await open.marketer.ask('events.board', { eventId })).toMatchObject({ registeredCount: 1, targetAccounts: { listedCount: 0 } })
    expect(await open.marketer.ask('events.effect', { eventId })).toMatchObject({ costCny: null, lists: [] })
    expect((await open.marketer.ask('invitations.list', { eventId })).funnel.invitedCount).toBe(0)
  })
})
