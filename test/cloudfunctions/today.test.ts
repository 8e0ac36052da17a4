import type { ActionInput } from '@shared/contracts/registry'
import type { ContactAct, FollowUpAct } from '@shared/model/follow-up'
import { companiesCsv, companyRow } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { accountNamed, colleagueAt, createContent, daysAgo, publishIcp, recordAll, touchOf } from '../support/story'

type Entry = ActionInput<'followUps.record'>['entries'][number]

let open: OpenCloud
let icpId: string
const ids = new Map<string, string>()
const idOf = (name: string): string => ids.get(name) ?? ''
/** 200 and 220 are software in Beijing, private and long listed: band A. */
const hotName = '测试200号'
const warmName = '测试220号'
const misfitName = '测试201号'

let count = 0
const entryOf = (accountId: string, act: FollowUpAct, overrides: Partial<Entry> = {}): Entry => ({
  clientId: `client-entry-${++count}`,
  accountId,
  act,
  occurredAt: new Date().toISOString(),
  ...overrides
})
const note = (user: TestUser, entries: Entry[]) => user.ask('followUps.record', { entries, clientNow: new Date().toISOString() })
const call: ContactAct = {
  what: 'contact',
  kind: 'call',
  outcome: 'talked',
  personId: null,
  note: null,
  costCny: null,
  minutes: null,
  peopleCount: null,
  nextOn: null
}
const namesOf = async (user: TestUser) => (await user.ask('today.list', {})).items.map(({ account }) => account.shortName)

const touchHard = async (companyName: string, touches: number, daysBack: number): Promise<void> => {
  const content = await createContent(open, { kind: 'pricing', title: '版本与价格', isHighValue: true })
  for (let index = 0; index < touches; index++) {
    const visitor = await colleagueAt(open, companyName)
    const when = daysAgo(daysBack)
    await recordAll(visitor, [
      touchOf(content.id, { kind: 'mp_enter', occurredAt: when }),
      touchOf(content.id, { occurredAt: when }),
      touchOf(content.id, { kind: 'content_view_deep', occurredAt: when }),
      touchOf(content.id, { kind: 'high_value_view', occurredAt: when })
    ])
  }
}

beforeAll(async () => {
  open = await openCloud()
  const rows = [200, 220, 201, 205].map((index) => companyRow(index, { ownership: '民营企业', listedOn: '20000315' }))
  await open.importCsv(companiesCsv(rows))
  icpId = await publishIcp(open)
  for (const { shortName } of rows) ids.set(shortName, (await accountNamed(open, shortName)).id)
  await touchHard('北京测试200号科技股份有限公司', 4, 0)
  await touchHard('北京测试220号科技股份有限公司', 1, 20)
  await touchHard('上海测试201号科技股份有限公司', 4, 0)
}, 60_000)
afterAll(() => open.stop())

describe('Today', () => {
  test('puts the hot account first, and the very active misfit after those that fit', async () => {
    const { items } = await open.sales.ask('today.list', {})

    expect(items[0]).toMatchObject({ account: { shortName: hotName, isHot: true }, trend: 'up', scoreBefore: null })
    expect(items.map(({ account }) => account.shortName)).toContain(misfitName)
    expect(items.findIndex(({ account }) => account.shortName === misfitName)).toBe(items.length - 1)
  })

  test('says in one line why: who did what, and when', async () => {
    const [first] = (await open.sales.ask('today.list', {})).items

    expect(first?.reasons[0]).toEqual({ kind: 'high_value_view', peopleCount: 4, name: '张三', subjectTitle: '版本与价格', daysAgo: 0 })
  })

  test('leaves out what this salesperson snoozed, for them alone', async () => {
    await note(open.sales, [entryOf(idOf(hotName), { what: 'snooze', untilOn: '2999-01-01' })])

    expect(await namesOf(open.sales)).not.toContain(hotName)
    expect(await namesOf(open.lead)).toContain(hotName)
    await note(open.sales, [entryOf(idOf(hotName), { what: 'snooze', untilOn: '2000-01-01' })])
    expect(await namesOf(open.sales)).toContain(hotName)
  })

  test('leaves out a lead that was sent back, for everybody, until it is taken', async () => {
    await note(open.sales, [entryOf(idOf(misfitName), { what: 'lead', decision: 'rejected', reason: 'not-fit', note: null })])
    expect(await namesOf(open.lead)).not.toContain(misfitName)

    await note(open.lead, [entryOf(idOf(misfitName), { what: 'lead', decision: 'accepted' })])
    expect(await namesOf(open.sales)).toContain(misfitName)
    expect((await open.sales.ask('followUps.pursuit', { accountId: idOf(misfitName) })).pursuit).toMatchObject({ leadState: 'accepted', leadReason: null })
  })

  test('leaves out an account on hold until its day, one marked negative, and an opportunistic one that did not come by itself (scenario 8)', async () => {
    const accountId = idOf(hotName)
    await open.sales.ask('accounts.setHold', { accountId, hold: { reason: 'asked-later', until: daysAgo(-30).slice(0, 10) } })
    expect(await namesOf(open.sales)).not.toContain(hotName)
    await open.sales.ask('accounts.setHold', { accountId, hold: null })
    await open.sales.ask('accounts.setNegative', { accountId, reason: 'partner' })
    expect(await namesOf(open.sales)).not.toContain(hotName)
    await open.sales.ask('accounts.setNegative', { accountId, reason: null })
    expect(await namesOf(open.sales)).toContain(hotName)

    // Both looked at the prices: the one today, the other twenty days ago.
    for (const name of [hotName, warmName]) await open.marketer.ask('accounts.setRing', { accountId: idOf(name), ring: 'opportunistic' })
    expect(await namesOf(open.sales)).toContain(hotName)
    expect(await namesOf(open.sales)).not.toContain(warmName)
    for (const name of [hotName, warmName]) await open.marketer.ask('accounts.setRing', { accountId: idOf(name), ring: 'strategic' })
  })

  test('puts one’s own accounts first, and a colleague’s not at all; a lead sees everybody’s', async () => {
    const other = open.as('openid-sales-today')
    await other.ask('members.join', { code: (await open.admin.ask('members.invite', { name: '同事二', role: 'sales' })).code })
    await open.sales.ask('accounts.assignOwner', { accountId: idOf(misfitName), memberId: 'me' })

    const { items } = await open.sales.ask('today.list', {})
    expect(items[0]).toMatchObject({ account: { shortName: misfitName }, isMine: true })
    expect(items[1]).toMatchObject({ account: { shortName: hotName }, isMine: false })
    expect(await namesOf(other)).not.toContain(misfitName)
    expect(await namesOf(open.lead)).toContain(misfitName)
    await open.sales.ask('accounts.assignOwner', { accountId: idOf(misfitName), memberId: null })
    expect((await namesOf(other)).at(-1)).toBe(misfitName)
  })

  test('is as long as asked for', async () => {
    expect((await open.sales.ask('today.list', { limit: 1 })).items).toHaveLength(1)
  })
})

describe('what sales notes', () => {
  test('is stored once however often the phone sends it, and in parallel', async () => {
    const accountId = idOf(warmName)
    const entries = Array.from({ length: 6 }, () => entryOf(accountId, call))
    const answers = await Promise.all([note(open.sales, entries), note(open.sales, entries), note(open.sales, entries)])

    for (const [index] of entries.entries()) {
      expect(answers.map(({ results }) => results[index]?.status).sort()).toEqual(['duplicate', 'duplicate', 'recorded'])
    }
    expect(await open.documents.count('followUps', { accountId, occurredAt: { $gt: '' } })).toBe(6)
  })

  test('of an account that is not there is refused by itself, with a sentence', async () => {
    const { results } = await note(open.sales, [entryOf('acc_unknown0000', call), entryOf(idOf(hotName), call)])

    expect(results).toMatchObject([{ status: 'rejected', reason: expect.stringContaining('不存在') }, { status: 'recorded' }])
  })

  test('with a cost is only for one-to-one accounts', async () => {
    const dinner: ContactAct = { ...call, kind: 'dinner', outcome: 'talked', costCny: 1800, minutes: 120, peopleCount: 5 }
    const before = await note(open.sales, [entryOf(idOf(hotName), dinner)])
    const members = [{ accountId: idOf(hotName), tier: 'one-to-one' as const, reason: '最好的一家' }]
    await open.marketer.ask('targetLists.create', { name: '一对一攻坚', icpId, members })
    const after = await note(open.sales, [entryOf(idOf(hotName), dinner)])

    expect(before.results).toMatchObject([{ status: 'rejected', reason: expect.stringContaining('一对一') }])
    expect(after.results).toMatchObject([{ status: 'recorded' }])
    expect((await open.sales.ask('today.list', {})).items[0]).toMatchObject({ isOneToOne: true })
  })

  test('of the fit belongs to the version seen, and the later verdict holds', async () => {
    const accountId = idOf(hotName)
    const versionId = (await open.sales.ask('followUps.pursuit', { accountId })).icpVersionId ?? ''
    await note(open.sales, [entryOf(accountId, { what: 'fit', icpVersionId: versionId, verdict: 'good', reason: null })])
    const older = entryOf(accountId, { what: 'fit', icpVersionId: versionId, verdict: 'bad', reason: '体量太小' }, { occurredAt: daysAgo(1) })
    await note(open.sales, [older])

    expect((await open.sales.ask('followUps.pursuit', { accountId })).pursuit.verdict).toBe('good')
  })

  test('of the fit is counted for the profile, with how sure that is and the newest first', async () => {
    const accountId = idOf(misfitName)
    const versionId = (await open.sales.ask('followUps.pursuit', { accountId })).icpVersionId ?? ''
    await note(open.lead, [entryOf(accountId, { what: 'fit', icpVersionId: versionId, verdict: 'bad', reason: '体量太小' })])
    const verdicts = await open.marketer.ask('icps.verdicts', { icpId })

    expect(verdicts).toMatchObject({ goodCount: 1, badCount: 1, rate: 0.5, icp: { versionNumber: 1 } })
    expect(verdicts.low).toBeCloseTo(0.0945, 3)
    expect(verdicts.high).toBeCloseTo(0.9055, 3)
    expect(verdicts.newest[0]).toMatchObject({ accountId, name: misfitName, verdict: 'bad', reason: '体量太小', memberName: '同事lead' })
  })

  test('counts for relations with the account, beside its deals', async () => {
    const accountId = idOf(misfitName)
    expect(await open.sales.ask('accounts.relationship', { accountId })).toEqual({ score: null, parts: [] })
    await note(open.sales, [entryOf(accountId, call), entryOf(accountId, { ...call, outcome: 'meeting-set' })])
    const deal = {
      name: '一期',
      status: 'won',
      reason: null,
      amount: 1,
      currency: 'CNY',
      openedOn: null,
      closedOn: null,
      renewalOn: '2999-01-01',
      product: null
    } as const
    await open.sales.ask('deals.save', { accountId, clientId: 'client-relation-1', deal })

    const parts = [
      { reason: 'won', count: 1, points: 30 },
      { reason: 'under-contract', count: 1, points: 10 },
      { reason: 'talked', count: 1, points: 5 },
      { reason: 'meeting-set', count: 1, points: 10 }
    ]
    expect(await open.sales.ask('accounts.relationship', { accountId })).toEqual({ score: 55, parts })
  })
})
