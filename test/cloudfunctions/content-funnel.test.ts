import type { ActionOutput } from '@shared/contracts/registry'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { accountNamed, agree, colleagueAt, createContent, daysAgo, publishIcp, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let target: string
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(6)))
  target = companyRow(0).legalName
  const icpId = await publishIcp(open)
  const { id } = await accountNamed(open, target)
  await open.marketer.ask('targetLists.create', { name: '首批', icpId, members: [{ accountId: id, tier: 'one-to-one', reason: '最匹配' }] })
})
afterAll(() => open.stop())

const enter = (openid: string, contentId: string, overrides: Parameters<typeof touchOf>[1] = {}) =>
  recordAll(open.as(openid), [touchOf(contentId, { kind: 'mp_enter', ...overrides })])
const funnel = (contentId: string, days: 7 | 30 = 30) => open.marketer.ask('contents.funnel', { contentId, days })
const pulled = async (contentId: string, days: 7 | 30 = 30): Promise<ActionOutput<'contents.pull'>['items'][number] | undefined> =>
  (await open.marketer.ask('contents.pull', { days })).items.find(({ content }) => content.id === contentId)

const anonymous = async (openid: string, contentId: string, overrides: Parameters<typeof touchOf>[1] = {}) => {
  await agree(open.as(openid))
  await enter(openid, contentId, overrides)
}

test('the funnel counts each person once: opened, identified, at target accounts; and tells the places', async () => {
  const content = await createContent(open)
  const { entry } = await open.marketer.ask('contents.makeKit', { contentId: content.id, position: 'poster', campaign: '展会' })
  const via = { entryCode: entry.code, position: null, shareCode: null }
  await anonymous('openid-f-1', content.id)
  await anonymous('openid-f-1', content.id)
  await colleagueAt(open, companyRow(3).legalName, 'openid-f-2')
  await enter('openid-f-2', content.id, { via })
  await colleagueAt(open, target, 'openid-f-3')
  await enter('openid-f-3', content.id, { via })

  expect(await funnel(content.id)).toMatchObject({
    openedPeopleCount: 3,
    identifiedPeopleCount: 2,
    targetPeopleCount: 1,
    targetAccountCount: 1,
    unknownPeopleCount: 1,
    isPartial: false,
    entries: [
      { entry: { position: 'poster', campaign: '展会' }, peopleCount: 2, targetPeopleCount: 1 },
      { entry: null, peopleCount: 1, targetPeopleCount: 0 }
    ]
  })
  expect(await pulled(content.id)).toMatchObject({ readerCount: 3, targetReaderCount: 1, targetAccountCount: 1 })
})

test('who says later where they work moves down the funnel without opening anything again', async () => {
  const content = await createContent(open)
  await anonymous('openid-later', content.id)
  expect(await funnel(content.id)).toMatchObject({ identifiedPeopleCount: 0, unknownPeopleCount: 1 })
  await open.as('openid-later').ask('visitors.declare', { displayName: '王五', companyName: target, jobTitle: null })

  expect(await funnel(content.id)).toMatchObject({ openedPeopleCount: 1, identifiedPeopleCount: 1, targetPeopleCount: 1, unknownPeopleCount: 0 })
})

test('the last seven days are days in China, and a late capture never makes a reading older', async () => {
  const content = await createContent(open)
  await anonymous('openid-old', content.id, { occurredAt: daysAgo(10) })
  expect([(await funnel(content.id, 7)).openedPeopleCount, (await funnel(content.id, 30)).openedPeopleCount]).toEqual([0, 1])
  await enter('openid-old', content.id)
  await enter('openid-old', content.id, { occurredAt: daysAgo(20) })

  expect((await funnel(content.id, 7)).openedPeopleCount).toBe(1)
})

test('our own people, crawlers and whoever took consent back are in no number', async () => {
  const content = await createContent(open)
  await agree(open.sales)
  await recordAll(open.sales, [touchOf(content.id, { kind: 'mp_enter' })])
  await anonymous('openid-crawler', content.id, { scene: 1129 })
  await anonymous('openid-gone', content.id)
  await open.as('openid-gone').ask('visitors.withdrawConsent', {})

  expect(await funnel(content.id)).toMatchObject({ openedPeopleCount: 0, unknownPeopleCount: 0, entries: [] })
  expect(await pulled(content.id)).toBeUndefined()
})

test('a repeated opening whose note was lost is noted when it is sent again', async () => {
  const content = await createContent(open)
  const touch = touchOf(content.id, { kind: 'mp_enter' })
  await agree(open.as('openid-again'))
  await recordAll(open.as('openid-again'), [touch])
  await open.documents.removeWhere('contentReaders', { contentId: content.id, openedDay: { $gte: 0 } })
  const { results } = await recordAll(open.as('openid-again'), [touch])

  expect(results).toMatchObject([{ status: 'duplicate' }])
  expect((await funnel(content.id)).openedPeopleCount).toBe(1)
})

test('the readers at target accounts come with what they agreed to', async () => {
  const content = await createContent(open)
  await colleagueAt(open, target, 'openid-r-1')
  await enter('openid-r-1', content.id)
  await colleagueAt(open, companyRow(4).legalName, 'openid-r-2')
  await enter('openid-r-2', content.id)
  const { items } = await open.marketer.ask('contents.readers', { contentId: content.id, days: 7 })

  expect(items).toMatchObject([{ displayName: '张三', tier: 'one-to-one', identityLevel: 3, consentPurposes: ['content_analytics', 'sales_followup'] }])
})

test('unidentified readers are counted per content, telling pages first', async () => {
  const [article, pricing] = [await createContent(open), await createContent(open, { kind: 'pricing', isHighValue: true })]
  for (const openid of ['openid-u-1', 'openid-u-2', 'openid-u-3']) await anonymous(openid, article.id)
  await anonymous('openid-u-1', pricing.id)
  await anonymous('openid-u-old', pricing.id, { occurredAt: daysAgo(9) })
  const { items, isPartial } = await open.marketer.ask('contents.unidentified', {})
  const counts = Object.fromEntries(items.map(({ content, peopleCount }) => [content.id, peopleCount]))

  expect(counts).toMatchObject({ [article.id]: 3, [pricing.id]: 1 })
  expect(items[0]?.content.id).toBe(pricing.id)
  expect(isPartial).toBe(false)
})

test('twelve readers of one content at the same moment are twelve', async () => {
  const content = await createContent(open)
  await Promise.all(Array.from({ length: 12 }, (_, index) => anonymous(`openid-crowd-${index}`, content.id)))

  expect((await funnel(content.id)).openedPeopleCount).toBe(12)
})
