import { idFrom } from '../../cloudfunctions/platform/ids'
import { people } from '../../cloudfunctions/repositories/people'
import { touchpoints } from '../../cloudfunctions/repositories/touchpoints'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createContent, recordAll, touchOf } from '../support/story'
import { apps, eventFrom, push, wechatEnv } from '../support/wechat'

let open: OpenCloud
let security: string
let competitor: string
beforeAll(async () => {
  open = await openCloud({ functionEnv: wechatEnv })
  await open.importCsv(companiesCsv(companyRows(4)))
  security = await save('数据安全', { keywords: ['脱敏', '防火墙'] })
  competitor = await save('星河科技', { isCompetitor: true })
})
afterAll(() => open.stop())

const save = async (name: string, { keywords = [] as string[], isCompetitor = false } = {}): Promise<string> =>
  (await open.marketer.ask('topics.save', { name, keywords, isCompetitor })).id
const accountIdAt = async (index: number) => (await accountNamed(open, companyRow(index).legalName)).id
const interestsAt = async (index: number) => (await open.sales.ask('accounts.topics', { accountId: await accountIdAt(index) })).items

describe('topics', () => {
  test('a marketer makes, changes and removes one; a name is taken once', async () => {
    const topicId = await save('供应链', { keywords: ['物流', '物流', '仓储'] })
    await open.marketer.ask('topics.save', { topicId, name: '智慧供应链', keywords: ['仓储'], isCompetitor: false })
    const listed = async () => (await open.sales.ask('topics.list', {})).items.find(({ id }) => id === topicId)
    expect(await listed()).toMatchObject({ name: '智慧供应链', keywords: ['仓储'] })
    const again = { name: '智慧供应链', keywords: [], isCompetitor: false }
    expect(errorOf(await open.marketer.call('topics.save', again))).toMatchObject({ code: 'CONFLICT' })
    expect(errorOf(await open.marketer.call('topics.save', { ...again, topicId: security }))).toMatchObject({ code: 'CONFLICT' })

    await open.marketer.ask('topics.remove', { topicId })
    expect(await listed()).toBeUndefined()
    expect(errorOf(await open.marketer.call('topics.save', { ...again, topicId }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('a keyword is kept once and has two signs at least', async () => {
    const topicId = await save('工业互联网', { keywords: ['产线', '产线'] })
    expect((await open.marketer.ask('topics.list', {})).items.find(({ id }) => id === topicId)?.keywords).toEqual(['产线'])
    const short = await open.marketer.call('topics.save', { name: '云', keywords: ['云'], isCompetitor: false })
    expect(errorOf(short)).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('what an account is interested in', () => {
  test('comes from the topics of what its people read, competitors marked; the account’s score is that of a single topic when all touches are on it', async () => {
    const visitor = await colleagueAt(open, companyRow(0).legalName)
    const pricing = await createContent(open, { kind: 'pricing', isHighValue: true, topicIds: [security] })
    const comparison = await createContent(open, { topicIds: [security, competitor] })
    await recordAll(visitor, [touchOf(pricing.id, { kind: 'high_value_view' })])
    const alone = await interestsAt(0)
    expect(alone).toEqual([
      { topicId: security, name: '数据安全', isCompetitor: false, score: (await accountNamed(open, companyRow(0).legalName)).engagement.score }
    ])

    await recordAll(visitor, [touchOf(comparison.id)])
    const both = await interestsAt(0)
    expect(both.map(({ name, isCompetitor }) => [name, isCompetitor])).toEqual([
      ['数据安全', false],
      ['星河科技', true]
    ])
    expect(both[0]?.score).toBeGreaterThan(alone[0]?.score ?? 100)
  })

  test('is nothing for an account nobody of touched anything with a topic, and NOT_FOUND for an unknown one', async () => {
    const plain = await createContent(open)
    await recordAll(await colleagueAt(open, companyRow(1).legalName), [touchOf(plain.id)])
    expect(await interestsAt(1)).toEqual([])
    expect(errorOf(await open.sales.call('accounts.topics', { accountId: 'acc_nobody0' }))).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('leaves out a topic that was removed', async () => {
    const topicId = await save('旧话题')
    const content = await createContent(open, { kind: 'pricing', isHighValue: true, topicIds: [topicId] })
    await recordAll(await colleagueAt(open, companyRow(2).legalName), [touchOf(content.id, { kind: 'high_value_view' })])
    expect(await interestsAt(2)).toHaveLength(1)
    await open.marketer.ask('topics.remove', { topicId })
    expect(await interestsAt(2)).toEqual([])
  })
})

test('a keyword sent to the official account is stored with the topics it names', async () => {
  const { appId } = apps.safe
  const personId = idFrom('person', appId, 'keyword-writer')
  await push(open, eventFrom('keyword-writer', 'subscribe'))
  const consent = { purposes: ['content_analytics' as const], textVersion: '1', givenAt: new Date().toISOString() }
  await people.update(open.documents, personId, { consent })
  await push(open, { ...eventFrom('keyword-writer', ''), MsgType: 'text', Content: '数据脱敏怎么做', MsgId: '70002' })
  const [touch] = (await touchpoints.allOf(open.documents, personId)).filter(({ kind }) => kind === 'oa_keyword')
  expect(touch?.topicIds).toEqual([security])
})

describe('the first contact', () => {
  const call = {
    what: 'contact',
    kind: 'call',
    outcome: 'talked',
    personId: null,
    note: null,
    costCny: null,
    minutes: null,
    peopleCount: null,
    nextOn: null
  } as const
  const callTo = (accountId: string) => ({ clientId: 'client-call-1', accountId, act: call, occurredAt: new Date().toISOString() })
  const firstTouchAt = async (index: number) => open.sales.ask('accounts.firstTouch', { accountId: await accountIdAt(index) })

  test('is told the industry and what fits the account’s topics or its industry, most reasons first', async () => {
    const both = await createContent(open, { title: '软件研发的数据安全', topicIds: [security] })
    const visitor = await colleagueAt(open, companyRow(0).legalName)
    await recordAll(visitor, [touchOf(both.id)])
    const { isFirst, industry, contents } = await firstTouchAt(0)
    expect([isFirst, industry]).toEqual([true, 'software'])
    expect(contents[0]).toMatchObject({ contentId: both.id, code: both.code, topicNames: ['数据安全'], isForIndustry: true })
    expect(contents.length).toBeLessThanOrEqual(3)
  })

  test('is over once somebody of sales was there', async () => {
    const accountId = await accountIdAt(2)
    expect(await firstTouchAt(2)).toMatchObject({ isFirst: true, industry: 'finance' })
    await open.sales.ask('followUps.record', { entries: [callTo(accountId)], clientNow: new Date().toISOString() })
    expect(await firstTouchAt(2)).toEqual({ isFirst: false, industry: 'finance', contents: [] })
  })

  test('cannot be with an account that is not there', async () => {
    expect(errorOf(await open.sales.call('accounts.firstTouch', { accountId: 'acc_nobody0' }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})
