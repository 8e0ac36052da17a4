import type { ActionInput } from '@shared/contracts/registry'
import { companiesCsv, companyRow, companyRows, softwareCriteria } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createContent, publishIcp, recordAll, touchOf } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(12)))
  await publishIcp(open)
})
afterAll(() => open.stop())

const reason = '同一家公司录了两次'
const idAt = async (index: number) => (await accountNamed(open, companyRow(index).legalName)).id
const pairAt = async (keeper: number, loser: number) => ({ keeperId: await idAt(keeper), loserId: await idAt(loser) })
const merge = (pair: { keeperId: string; loserId: string }) => open.marketer.ask('accountMerges.merge', { ...pair, reason })
const undo = (mergeId: string) => open.marketer.ask('accountMerges.undo', { mergeId })
const listedIds = async () => (await open.sales.ask('accounts.list', { limit: 100 })).items.map(({ id }) => id)

let count = 0
const saveDeal = (accountId: string, name: string) =>
  open.sales.ask('deals.save', {
    accountId,
    clientId: `client-deal-${++count}`,
    deal: { name, status: 'won', reason: null, amount: 1000, currency: 'CNY', openedOn: '2026-01-10', closedOn: '2026-02-01', renewalOn: null, product: null }
  })
const follow = async (accountId: string, act: ActionInput<'followUps.record'>['entries'][number]['act']) => {
  const now = new Date().toISOString()
  const { results } = await open.sales.ask('followUps.record', {
    clientNow: now,
    entries: [{ clientId: `client-entry-${++count}`, accountId, occurredAt: now, act }]
  })
  expect(results).toMatchObject([{ status: 'recorded' }])
}
const accept = (accountId: string) => follow(accountId, { what: 'lead', decision: 'accepted' })
/** What the account keeps of its deals for its touches. */
const dealStateOf = async (accountId: string) => (await open.documents.byId<{ dealState?: string | null }>('accounts', accountId))?.dealState
const dealNames = async (accountId: string) => (await open.sales.ask('deals.ofAccount', { accountId })).items.map(({ name }) => name).sort()
const entryCount = async (accountId: string) => open.documents.count('followUps', { accountId })
const leadOf = async (accountId: string) => (await open.sales.ask('followUps.pursuit', { accountId })).pursuit.leadState

test('deals and follow-ups go to the keeper with how sales stands, and come back; what came in since stays where it was entered', async () => {
  const pair = await pairAt(0, 1)
  await saveDeal(pair.keeperId, '自己的商机')
  await saveDeal(pair.loserId, '并来的商机')
  await accept(pair.loserId)

  expect(await open.marketer.ask('accountMerges.preview', pair)).toMatchObject({ dealCount: 1, followUpCount: 1, alertCount: 0 })
  const { id } = await merge(pair)
  expect(await dealNames(pair.keeperId)).toEqual(['并来的商机', '自己的商机'])
  expect([await dealStateOf(pair.keeperId), await dealStateOf(pair.loserId)]).toEqual(['won', null])
  expect([await entryCount(pair.keeperId), await entryCount(pair.loserId)]).toEqual([1, 0])
  expect(await leadOf(pair.keeperId)).toBe('accepted')
  expect((await open.sales.ask('accounts.standing', { accountId: pair.keeperId })).stage).toMatchObject({ stage: 'customer' })
  await saveDeal(pair.keeperId, '合并后的商机')
  // Written down on a phone that still knew the merged one.
  await saveDeal(pair.loserId, '旧页面上的商机')

  await undo(id)
  expect(await dealNames(pair.keeperId)).toEqual(['合并后的商机', '旧页面上的商机', '自己的商机'].sort())
  expect(await dealNames(pair.loserId)).toEqual(['并来的商机'])
  expect([await dealStateOf(pair.keeperId), await dealStateOf(pair.loserId)]).toEqual(['won', 'won'])
  expect([await leadOf(pair.keeperId), await leadOf(pair.loserId)]).toEqual(['none', 'accepted'])
})

test('so do alerts', async () => {
  const pair = await pairAt(10, 11)
  const alert = { _id: 'alt_merged00001', accountId: pair.loserId, isUnfinished: true, inbox: '2026-01-01:x', isOpen: false }
  await open.documents.insert('alerts', [alert])
  const alertCounts = async () =>
    Promise.all([pair.keeperId, pair.loserId].map((accountId) => open.documents.count('alerts', { accountId, isUnfinished: true })))

  expect(await open.marketer.ask('accountMerges.preview', pair)).toMatchObject({ alertCount: 1 })
  const { id } = await merge(pair)
  expect(await alertCounts()).toEqual([1, 0])
  await undo(id)
  expect(await alertCounts()).toEqual([0, 1])
})

test('a merge of merges comes apart again with everybody’s deals', async () => {
  const [first, second, third] = [await idAt(2), await idAt(3), await idAt(4)]
  for (const [id, name] of [
    [first, '一'],
    [second, '二'],
    [third, '三']
  ] as const)
    await saveDeal(id, name)
  const inner = await merge({ keeperId: second, loserId: first })
  const outer = await merge({ keeperId: third, loserId: second })
  expect(await dealNames(third)).toEqual(['一', '三', '二'].sort())

  await undo(outer.id)
  expect([await dealNames(third), await dealNames(second)]).toEqual([['三'], ['一', '二'].sort()])
  await undo(inner.id)
  expect([await dealNames(second), await dealNames(first)]).toEqual([['二'], ['一']])
})

test('deals imported for a merged account’s name are the keeper’s', async () => {
  const pair = await pairAt(0, 5)
  const { id } = await merge(pair)
  const csv = new TextEncoder().encode(`客户名称,商机阶段,商机编号\n${companyRow(5).legalName},赢单,M-1\n`)
  const { importId, upload } = await open.marketer.ask('imports.start', { kind: 'deals', fileName: '商机.csv', sizeBytes: csv.byteLength })
  await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: csv })
  const { mapping } = await open.marketer.ask('imports.dryRun', { importId })
  await open.finishJob((await open.marketer.ask('imports.commit', { importId, mapping })).jobId)

  expect(await open.documents.find('deals', { where: { importId }, limit: 5 })).toMatchObject([{ accountId: pair.keeperId }])
  await undo(id)
})

describe('what rewrites sort keys does not bring a merged account back', () => {
  test('new scoring rules, a new profile and its proposals', async () => {
    const pair = await pairAt(6, 7)
    const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
    await recordAll(await colleagueAt(open, companyRow(7).legalName), [touchOf(pricing.id, { kind: 'high_value_view' })])
    const { id } = await merge(pair)

    const { items } = await open.marketer.ask('models.list', {})
    const draft = await open.marketer.ask('models.create', { name: '新规则', fromModelId: items[0]?.id ?? '' })
    await open.finishJob((await open.marketer.ask('models.publish', { modelId: draft.id, revision: draft.revision })).jobId)
    const icpId = await publishIcp(open, softwareCriteria)
    const proposed = (await open.marketer.ask('targetLists.propose', { icpId, size: 20 })).candidates.map(({ account }) => account.id)
    expect(await listedIds()).not.toContain(pair.loserId)
    expect(proposed).not.toContain(pair.loserId)

    await undo(id)
    expect(await listedIds()).toContain(pair.loserId)
    // The profile was published while it was away; it is among its accounts all the same.
    const bands = await Promise.all((['A', 'B', 'C'] as const).map((band) => open.sales.ask('accounts.list', { icpId, band, limit: 100 })))
    expect(bands.flatMap((page) => page.items.map((item) => item.id))).toContain(pair.loserId)
  })

  test('a person whose score changes while they are on their way', async () => {
    const pair = await pairAt(8, 9)
    const visitor = await colleagueAt(open, companyRow(9).legalName)
    const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
    await Promise.all([merge(pair), ...[1, 2, 3].map(() => recordAll(visitor, [touchOf(pricing.id, { kind: 'high_value_view' })]))])

    expect(await listedIds()).not.toContain(pair.loserId)
  })
})

test('a spelling taught to the keeper and taken back leaves the merged account’s own names', async () => {
  await open.importCsv('公司全称,网址\n南京雨花智造有限公司,www.yuhua-make.cn\n江苏雨花智能制造集团有限公司,\n')
  const pair = {
    keeperId: (await accountNamed(open, '江苏雨花智能制造集团有限公司')).id,
    loserId: (await accountNamed(open, '南京雨花智造有限公司')).id
  }
  await merge(pair)
  const keysOf = async () => (await open.documents.byId<{ nameKeys: string[] }>('accounts', pair.keeperId))?.nameKeys.slice().sort()
  const before = await keysOf()
  await colleagueAt(open, '雨花造')
  const review = (await open.marketer.ask('companyNames.reviews', {})).items.find(({ spelling }) => spelling === '雨花造')
  const settlement = { as: 'account', accountId: pair.loserId } as const
  await open.marketer.ask('companyNames.settle', { reviewId: review?.id ?? '', revision: review?.revision ?? 0, settlement })

  expect((await open.sales.ask('accounts.get', { accountId: pair.keeperId })).account.aliases).toContain('雨花造')
  expect(await keysOf()).toEqual(expect.arrayContaining([...(before ?? []), 'domain:yuhua-make.cn']))
  await open.marketer.ask('companyNames.undo', { reviewId: review?.id ?? '', revision: (review?.revision ?? 0) + 1 })
  expect(await keysOf()).toEqual(before)
})

test('accounts that are probably one are suggested once a pair, with evidence; merged ones are not', async () => {
  await open.importCsv('公司全称\n厦门鹭岛云计算股份有限公司\n厦门鹭岛云计算\n厦门鹭岛云计算股份有限公司泉州分公司\n')
  const ids = { company: (await accountNamed(open, '厦门鹭岛云计算股份有限公司')).id, twice: (await accountNamed(open, '厦门鹭岛云计算')).id }
  const suggested = async () =>
    (await open.marketer.ask('accountMerges.suggest', {})).items
      .filter(({ account }) => Object.values(ids).includes(account.id))
      .map(({ account, candidate }) => [account.id, candidate.accountId])
  const { items } = await open.marketer.ask('accountMerges.suggest', {})

  expect(await suggested()).toEqual(expect.arrayContaining([[ids.twice, ids.company]]))
  expect(items.every(({ candidate }) => candidate.evidence.length > 0)).toBe(true)
  expect(items.some(({ account }) => account.legalName.endsWith('分公司'))).toBe(false)
  await merge({ keeperId: ids.company, loserId: ids.twice })
  expect(await suggested()).toEqual([])
})

describe('a pair that is not one', () => {
  const namesOf = ['厦门白鹭云计算股份有限公司', '厦门白鹭云计算'] as const
  const pairOf = async () => (await Promise.all(namesOf.map((name) => accountNamed(open, name)))).map(({ id }) => id) as [string, string]
  const suggested = async (ids: readonly string[]) =>
    (await open.marketer.ask('accountMerges.suggest', {})).items.filter(
      ({ account, candidate }) => ids.includes(account.id) && ids.includes(candidate.accountId)
    )
  const of = (accountId: string) => open.marketer.ask('accountMerges.of', { accountId })
  const candidatesOf = async (accountId: string) => (await of(accountId)).candidates.map((candidate) => candidate.accountId)

  test('is suggested no more, from either side, by whatever looks for it, until that is taken back', async () => {
    await open.importCsv(`公司全称,网址\n${namesOf[0]},www.bailu-cloud.cn\n${namesOf[1]},www.bailu-cloud.cn\n`)
    const [one, other] = await pairOf()
    expect(await suggested([one, other])).not.toEqual([])
    expect(await candidatesOf(one)).toContain(other)

    // Both press at once; whoever comes second finds it said.
    const said = await Promise.all([
      open.marketer.ask('accountMerges.dismiss', { accountIds: [one, other] }),
      open.marketer.ask('accountMerges.dismiss', { accountIds: [other, one] })
    ])
    expect(new Set(said.map(({ id }) => id)).size).toBe(1)
    expect(await suggested([one, other])).toEqual([])
    expect([await candidatesOf(one), await candidatesOf(other)]).toEqual([[], []])
    expect((await of(other)).dismissed).toMatchObject([{ accountId: one, name: namesOf[0], dismissedBy: '同事marketer' }])

    await open.marketer.ask('accountMerges.undismiss', { accountIds: [other, one] })
    expect(await open.documents.find('dismissals', { where: { pairIds: one }, limit: 5 })).toMatchObject([{ undoneBy: '同事marketer' }])
    expect(await suggested([one, other])).not.toEqual([])
    expect(await candidatesOf(one)).toContain(other)
    expect((await of(one)).dismissed).toEqual([])
  })

  test('needs two accounts, and something to take back', async () => {
    const [one] = await pairOf()
    expect(errorOf(await open.marketer.call('accountMerges.dismiss', { accountIds: [one, one] }))).toMatchObject({ code: 'INVALID_INPUT' })
    expect(errorOf(await open.marketer.call('accountMerges.dismiss', { accountIds: [one, 'acc_000000000000'] }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(errorOf(await open.marketer.call('accountMerges.undismiss', { accountIds: [one, await idAt(3)] }))).toMatchObject({ code: 'NOT_FOUND' })
  })
})
