import type { ActionOutput } from '@shared/contracts/registry'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { runs } from '../support/long'
import { accountNamed, colleagueAt, createContent, daysAgo, publishIcp, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let pricing: ActionOutput<'contents.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(8)))
  await publishIcp(open)
  pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
})
afterAll(() => open.stop())

const highValue = (days = 0) => touchOf(pricing.id, { kind: 'high_value_view', occurredAt: daysAgo(days) })
const idAt = async (index: number) => (await accountNamed(open, companyRow(index).legalName)).id
const stored = async (id: string) => {
  const account = await open.documents.byId<Record<string, unknown>>('accounts', id)
  if (!account) throw new Error(`no account ${id}`)
  return Object.fromEntries(['slots', 'sortKey', 'nameKeys', 'searchKeys', 'fitKeys', 'aliases'].map((field) => [field, account[field]]))
}
const isListed = async (id: string) => (await open.sales.ask('accounts.list', { limit: 100 })).items.some((item) => item.id === id)
const reason = '同一家公司录了两次'

test('people, names and lists of a merged account join the keeper, and undoing restores all of it', async () => {
  const [keeperId, loserId] = [await idAt(0), await idAt(1)]
  const { items } = await open.marketer.ask('icps.list', {})
  const icpId = items[0]?.id ?? ''
  const list = await open.marketer.ask('targetLists.create', {
    name: '2026 华东软件客户',
    icpId,
    members: [{ accountId: loserId, tier: 'one-to-one', reason: '契合' }]
  })
  await recordAll(await colleagueAt(open, companyRow(0).legalName), [highValue(3)])
  await recordAll(await colleagueAt(open, companyRow(1).legalName), [highValue(), highValue(30)])
  const before = [await stored(keeperId), await stored(loserId)]
  const preview = await open.marketer.ask('accountMerges.preview', { keeperId, loserId })

  const merge = await open.marketer.ask('accountMerges.merge', { keeperId, loserId, reason })
  const kept = await open.sales.ask('accounts.get', { accountId: keeperId })
  expect(kept.engagement).toMatchObject({ peopleCount: 2, score: preview.changes[0]?.scoreAfter })
  expect(kept.targetLists).toMatchObject([{ id: list.id }])
  expect(await open.sales.ask('accountMerges.of', { accountId: loserId })).toMatchObject({ mergedInto: { accountId: keeperId } })
  expect(await isListed(loserId)).toBe(false)
  expect([...(await verifyAccount(open.documents, keeperId)), ...(await verifyAccount(open.documents, loserId))]).toEqual([])
  const later = await colleagueAt(open, companyRow(1).legalName)
  expect((await open.sales.ask('accounts.get', { accountId: keeperId })).account.aliases).toContain(companyRow(1).legalName)
  await later.ask('visitors.withdrawConsent', {})

  await open.marketer.ask('accountMerges.undo', { mergeId: merge.id })
  expect([await stored(keeperId), await stored(loserId)]).toEqual(before)
  expect(await isListed(loserId)).toBe(true)
  expect((await open.sales.ask('accounts.get', { accountId: loserId })).targetLists).toMatchObject([{ id: list.id }])
})

test('merges of merges are undone one by one, the last first', async () => {
  const [first, second, third] = [await idAt(2), await idAt(3), await idAt(4)]
  for (const index of [2, 3, 4]) await recordAll(await colleagueAt(open, companyRow(index).legalName), [highValue(index)])
  const before = await Promise.all([first, second, third].map(async (id) => (await stored(id)).slots))
  const inner = await open.marketer.ask('accountMerges.merge', { keeperId: second, loserId: first, reason })
  const outer = await open.marketer.ask('accountMerges.merge', { keeperId: third, loserId: second, reason })
  expect((await open.sales.ask('accounts.get', { accountId: third })).engagement.peopleCount).toBe(3)
  const refused = await open.marketer.call('accountMerges.merge', { keeperId: first, loserId: third, reason })
  expect(errorOf(refused)).toMatchObject({ code: 'CONFLICT' })
  const tooEarly = errorOf(await open.marketer.call('accountMerges.undo', { mergeId: inner.id }))
  expect(tooEarly).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('请先撤销那次合并') })
  expect((await open.sales.ask('accounts.get', { accountId: third })).engagement.peopleCount).toBe(3)

  await open.marketer.ask('accountMerges.undo', { mergeId: outer.id })
  expect((await open.sales.ask('accounts.get', { accountId: second })).engagement.peopleCount).toBe(2)
  await open.marketer.ask('accountMerges.undo', { mergeId: inner.id })
  expect(await Promise.all([first, second, third].map(async (id) => (await stored(id)).slots))).toEqual(before)
})

test('who reads while their company is merged is counted at the keeper, and goes back when it is undone', async () => {
  const [keeperId, loserId] = [await idAt(5), await idAt(6)]
  const reader = await colleagueAt(open, companyRow(6).legalName)
  const other = await colleagueAt(open, companyRow(6).legalName)
  const [merge] = await Promise.all([
    open.marketer.ask('accountMerges.merge', { keeperId, loserId, reason }),
    recordAll(reader, [highValue(), highValue(5)]),
    recordAll(other, [highValue(9)])
  ])
  expect((await open.sales.ask('accounts.get', { accountId: keeperId })).engagement.peopleCount).toBe(2)
  expect([...(await verifyAccount(open.documents, keeperId)), ...(await verifyAccount(open.documents, loserId))]).toEqual([])

  await open.marketer.ask('accountMerges.undo', { mergeId: merge.id })
  expect((await open.sales.ask('accounts.get', { accountId: loserId })).engagement.peopleCount).toBe(2)
})

test('a merge, its undoing and another merge at the same time leave everybody where the accounts stand', async () => {
  const [first, second, third] = [await idAt(2), await idAt(3), await idAt(4)]
  await recordAll(await colleagueAt(open, companyRow(2).legalName), [highValue(1)])
  const at = async () =>
    Object.fromEntries(
      (await open.documents.find<{ _id: string; accountId: string }>('people', { where: { accountId: { $in: [first, second, third] } }, limit: 100 })).map(
        ({ _id, accountId }) => [_id, accountId]
      )
    )
  const before = await at()
  for (let round = 0; round < runs(3, 30); round++) {
    const inner = await open.marketer.ask('accountMerges.merge', { keeperId: second, loserId: first, reason })
    const outer = { keeperId: third, loserId: second, reason }
    await Promise.all([
      open.marketer.call('accountMerges.undo', { mergeId: inner.id }),
      open.marketer.call('accountMerges.merge', outer),
      open.marketer.call('accountMerges.merge', { keeperId: second, loserId: first, reason })
    ])
    const { merges } = await open.sales.ask('accountMerges.of', { accountId: second })
    const standing = [...merges].sort((one) => (one.keeperId === third ? -1 : 1))
    for (const { id } of standing) await open.marketer.ask('accountMerges.undo', { mergeId: id })
    expect(await at()).toEqual(before)
  }
}, 600_000)
