import type { ActionOutput } from '@shared/contracts/registry'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, agree, colleagueAt, createContent, createEvent, daysAgo, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let article: ActionOutput<'contents.create'>
let pricing: ActionOutput<'contents.create'>
let live: ActionOutput<'events.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
  article = await createContent(open)
  pricing = await createContent(open, { kind: 'pricing', isHighValue: true, articleUrl: null })
  live = await createEvent(open)
})
afterAll(() => open.stop())

const detailOf = async (name: string) => open.sales.ask('accounts.get', { accountId: (await accountNamed(open, name)).id })
const differencesAt = async (name: string) => verifyAccount(open.documents, (await accountNamed(open, name)).id)
const statuses = async (promise: ReturnType<typeof recordAll>) => (await promise).results.map(({ status }) => status)

describe('before consent', () => {
  test('reading stores nothing and a touch is refused with what to do', async () => {
    const visitor = open.as('openid-silent')
    const before = await open.documents.count('people', {})
    await visitor.ask('visitors.me', {})
    await visitor.ask('contents.get', { code: article.code })
    const error = errorOf(await visitor.call('engagement.record', { touches: [touchOf(article.id)], clientNow: new Date().toISOString() }))

    expect(error).toMatchObject({ code: 'CONSENT_REQUIRED', message: expect.stringContaining('同意') })
    expect(await open.documents.count('people', {})).toBe(before)
    expect(await open.documents.count('touchpoints', {})).toBe(0)
  })

  test('consent to calls alone does not allow touches to be stored', async () => {
    const visitor = open.as('openid-calls-only')
    await visitor.ask('visitors.giveConsent', { purposes: ['sales_followup'], textVersion: '2026-01' })

    expect(errorOf(await visitor.call('engagement.record', { touches: [touchOf(article.id)], clientNow: new Date().toISOString() })).code).toBe(
      'CONSENT_REQUIRED'
    )
  })
})

describe('a touch', () => {
  test('sent twice is stored once', async () => {
    const visitor = await colleagueAt(open, companyRow(1).legalName)
    const touch = touchOf(article.id)

    expect(await statuses(recordAll(visitor, [touch, touch]))).toEqual(['recorded', 'duplicate'])
    expect(await statuses(recordAll(visitor, [touch]))).toEqual(['duplicate'])
    expect((await visitor.ask('visitors.me', {})).touchCount).toBe(1)
    expect((await detailOf(companyRow(1).legalName)).people[0]?.touchCount).toBe(1)
  })

  test('with the same client id of another person is another touch', async () => {
    const [one, other] = [await colleagueAt(open, companyRow(2).legalName), await colleagueAt(open, companyRow(2).legalName)]
    const touch = touchOf(article.id)

    expect(await statuses(recordAll(one, [touch]))).toEqual(['recorded'])
    expect(await statuses(recordAll(other, [touch]))).toEqual(['recorded'])
  })

  test('on something unknown is rejected by itself, the others are stored', async () => {
    const visitor = await colleagueAt(open, companyRow(3).legalName)
    const { results } = await recordAll(visitor, [touchOf('cnt_unknown0000'), touchOf(article.id)])

    expect(results).toMatchObject([
      { status: 'rejected', reason: expect.stringContaining('不存在') },
      { status: 'recorded', reason: null }
    ])
  })

  test.each([
    ['a high-value view of a plain article', () => touchOf(article.id, { kind: 'high_value_view' })],
    ['a reading of a live event', () => touchOf(live.id, { kind: 'content_view' })],
    ['a reservation of an article', () => touchOf(article.id, { kind: 'live_reserve' })],
    ['a jump to an article that has none', () => touchOf(pricing.id, { kind: 'article_open_intent' })]
  ])('that cannot be is rejected: %s', async (_name, touch) => {
    const visitor = open.as('openid-impossible')
    await agree(visitor)

    expect(await statuses(recordAll(visitor, [touch()]))).toEqual(['rejected'])
  })

  test.each([
    ['an opening of an event', () => touchOf(live.id, { kind: 'mp_enter' })],
    ['a reservation', () => touchOf(live.id, { kind: 'live_reserve' })],
    ['a high-value view of pricing', () => touchOf(pricing.id, { kind: 'high_value_view' })],
    ['a jump to the article', () => touchOf(article.id, { kind: 'article_open_intent' })]
  ])('that can be is stored: %s', async (_name, touch) => {
    const visitor = open.as('openid-possible')
    await agree(visitor)

    expect(await statuses(recordAll(visitor, [touch()]))).toEqual(['recorded'])
  })

  test('is dated by the device corrected by its offset, and never later than its arrival', async () => {
    const visitor = await colleagueAt(open, companyRow(4).legalName)
    const hour = 3_600_000
    const wrongNow = new Date(Date.now() + 50 * hour).toISOString()
    const wrongTouch = touchOf(article.id, { occurredAt: new Date(Date.now() + 26 * hour).toISOString() })
    await visitor.ask('engagement.record', { touches: [wrongTouch], clientNow: wrongNow })
    await recordAll(visitor, [touchOf(pricing.id, { occurredAt: daysAgo(-3) })])
    const touches = (await detailOf(companyRow(4).legalName)).people[0]?.touches ?? []

    const ages = touches.map(({ occurredAt }) => Math.round((Date.now() - Date.parse(occurredAt)) / hour))
    expect(ages.sort((left, right) => left - right)).toEqual([0, 24])
  })

  test('of long ago is rejected', async () => {
    const visitor = open.as('openid-possible')

    expect(await statuses(recordAll(visitor, [touchOf(article.id, { occurredAt: daysAgo(500) })]))).toEqual(['rejected'])
  })

  test('of the crawler is stored and does not count', async () => {
    const visitor = await colleagueAt(open, companyRow(5).legalName)
    await recordAll(visitor, [touchOf(article.id, { scene: 1129 })])

    expect((await accountNamed(open, companyRow(5).legalName)).engagement).toMatchObject({ score: null, peopleCount: 0, lastTouchAt: null })
    expect((await visitor.ask('visitors.me', {})).touchCount).toBe(1)
  })

  test('of a colleague of ours is stored as staff and does not count', async () => {
    await agree(open.sales)
    await open.sales.ask('visitors.declare', { displayName: '同事', companyName: companyRow(5).legalName, jobTitle: null })
    await recordAll(open.sales, [touchOf(pricing.id, { kind: 'high_value_view' })])
    const [touch] = await open.documents.find<{ excludedReason: string }>('touchpoints', {
      where: { subjectId: pricing.id, excludedReason: 'staff' },
      limit: 1
    })

    expect(touch).toBeDefined()
    expect((await accountNamed(open, companyRow(5).legalName)).engagement.score).toBeNull()
  })

  test('of the first opening leaves its scene with the person', async () => {
    const visitor = await colleagueAt(open, companyRow(6).legalName, 'openid-scene')
    await recordAll(visitor, [touchOf(article.id, { kind: 'mp_enter', scene: 1058 }), touchOf(article.id, { scene: 1007 })])
    const [person] = await open.documents.find<{ firstScene: number }>('people', { where: { firstScene: 1058 }, limit: 1 })

    expect(person?.firstScene).toBe(1058)
  })
})

describe('caps', () => {
  test('late touches of an earlier moment take their place in the cap, whatever the order of arrival', async () => {
    const visitor = await colleagueAt(open, companyRow(7).legalName)
    const touches = Array.from({ length: 12 }, (_, index) =>
      touchOf(article.id, { occurredAt: new Date(Date.now() - ((index * 5) % 12) * 60_000).toISOString() })
    )
    for (const touch of touches) await recordAll(visitor, [touch])
    const parts = (await detailOf(companyRow(7).legalName)).people[0]?.touches ?? []

    expect(parts.filter(({ countedPoints }) => countedPoints > 0).length).toBeLessThanOrEqual(10)
    expect(await differencesAt(companyRow(7).legalName)).toEqual([])
  })

  test('the sixth view of a day counts nothing', async () => {
    const visitor = await colleagueAt(open, companyRow(8).legalName)
    const noon = new Date(`${daysAgo(2).slice(0, 10)}T04:00:00.000Z`).getTime()
    await recordAll(
      visitor,
      Array.from({ length: 8 }, (_, index) => touchOf(article.id, { occurredAt: new Date(noon + index * 1000).toISOString() }))
    )
    const parts = (await detailOf(companyRow(8).legalName)).people[0]?.touches ?? []

    expect(parts.map(({ countedPoints }) => countedPoints).filter((points) => points > 0)).toEqual([2, 2, 2, 2, 2])
  })
})
