import { undoCreated } from '../../cloudfunctions/actions/imports/undo-created'
import { undoTold } from '../../cloudfunctions/actions/imports/undo-told'
import { importChanges } from '../../cloudfunctions/repositories/import-changes'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createContent, createEvent, publishIcp, recordAll, touchOf } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await publishIcp(open)
})
afterAll(() => open.stop())

const idOf = async (name: string) => (await accountNamed(open, name)).id
const isThere = async (legalName: string) => (await open.sales.ask('accounts.list', { query: legalName })).items.some((item) => item.legalName === legalName)
/** Imports a file and returns the import; the numbered companies of these tests are called alike and are not the same. */
const imported = async (csv: string, probable: 'create' | 'merge' = 'create'): Promise<string> => {
  const importId = await open.upload({ csv })
  const { mapping } = await open.marketer.ask('imports.dryRun', { importId })
  const choices = { probable, unsure: 'create' as const, rows: [] }
  await open.finishJob((await open.marketer.ask('imports.commit', { importId, mapping, choices })).jobId)
  return importId
}
const undone = async (importId: string) => (await open.finishJob((await open.marketer.ask('imports.undo', { importId })).jobId)).summary
const keptOf = async (importId: string) =>
  (await open.marketer.ask('imports.kept', { importId })).items.map(({ name, kind, reasons, fields }) => ({ name, kind, reasons, fields }))
const rows = (first: number, count: number) => companiesCsv(companyRows(count, first))
const nameAt = (index: number) => companyRow(index).legalName

test('accounts nobody has touched go with their fits, and the numbers are as before', async () => {
  await imported(rows(0, 3))
  const [before, fitCount] = [await open.marketer.ask('accounts.summary', {}), await open.documents.count('fits', { accountId: { $gte: '' } })]
  const importId = await imported(rows(0, 450))
  expect(await undone(importId)).toEqual({ removed: 447, restored: 0, kept: 0 })

  expect(await open.marketer.ask('accounts.summary', {})).toEqual(before)
  expect(await open.documents.count('fits', { accountId: { $gte: '' } })).toBe(fitCount)
  expect([await isThere(nameAt(2)), await isThere(nameAt(3))]).toEqual([true, false])
  expect(await keptOf(importId)).toEqual([])
  const [listed] = (await open.marketer.ask('imports.list', {})).items
  expect(listed).toMatchObject({ id: importId, status: 'undone', canUndo: false })
  // Asked again it is the same undoing.
  expect(await undone(importId)).toEqual({ removed: 447, restored: 0, kept: 0 })
}, 60_000)

test('accounts that somebody has touched stay, each with the reason', async () => {
  const importId = await imported(rows(500, 9))
  const ids = await Promise.all(Array.from({ length: 9 }, (_, index) => idOf(nameAt(500 + index))))
  const [people, deals, list, invited, owned, keeper, loser, marked] = ids as [string, string, string, string, string, string, string, string]
  const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
  await recordAll(await colleagueAt(open, nameAt(500)), [touchOf(pricing.id, { kind: 'high_value_view' })])
  const deal = {
    name: '年度',
    status: 'open',
    reason: null,
    amount: null,
    currency: 'CNY',
    openedOn: null,
    closedOn: null,
    renewalOn: null,
    product: null
  } as const
  await open.sales.ask('deals.save', { accountId: deals, clientId: 'client-undo-deal', deal })
  const icpId = (await open.marketer.ask('icps.list', {})).items[0]?.id ?? ''
  await open.marketer.ask('targetLists.create', { name: '撤销前的名单', icpId, members: [{ accountId: list, tier: 'one-to-many', reason: '合适' }] })
  await open.marketer.ask('invitations.add', { eventId: (await createEvent(open)).id, listIds: [], accountIds: [invited] })
  await open.sales.ask('accounts.assignOwner', { accountId: owned, memberId: 'me' })
  await open.marketer.ask('accountMerges.merge', { keeperId: keeper, loserId: loser, reason: '同一家' })
  await open.sales.ask('followUps.record', {
    clientNow: new Date().toISOString(),
    entries: [{ clientId: 'client-undo-snooze', accountId: marked, occurredAt: new Date().toISOString(), act: { what: 'lead', decision: 'accepted' } }]
  })

  expect(await undone(importId)).toEqual({ removed: 1, restored: 0, kept: 8 })
  expect(await isThere(nameAt(508))).toBe(false)
  expect(people).not.toBe(loser)
  const kept = new Map((await keptOf(importId)).map(({ name, reasons }) => [name, reasons]))
  expect([500, 501, 502, 503, 504, 505, 506, 507].map((index) => kept.get(nameAt(index)))).toEqual([
    expect.arrayContaining(['people']),
    ['deals'],
    ['lists'],
    ['invitations'],
    ['decided'],
    ['merged'],
    ['merged'],
    ['follow-ups']
  ])
})

describe('accounts that were there', () => {
  const meant = '深圳市蓝鲸软件股份有限公司'
  const stored = async () => {
    const { aliases, shortName, website, traits, nameKeys, searchKeys, fitKeys } = (await open.documents.byId<Record<string, unknown>>(
      'accounts',
      await idOf(meant)
    )) as Record<string, unknown>
    const sorted = (keys: unknown) => [...(keys as string[])].sort()
    return { aliases, shortName, website, traits, nameKeys: sorted(nameKeys), searchKeys: sorted(searchKeys), fitKeys: sorted(fitKeys) }
  }
  const csv = '公司全称,网址,地区,行业\n深圳市蓝鲸軟件股份有限公司,www.bluewhale-soft.cn,深圳,软件服务\n'

  test('are told back what they were told: aliases, values, keys and bands', async () => {
    await open.importCsv(`公司全称,简称\n${meant},蓝鲸软件\n`)
    const before = await stored()
    const importId = await imported(csv, 'merge')
    expect(await stored()).not.toEqual(before)

    expect(await undone(importId)).toEqual({ removed: 0, restored: 1, kept: 0 })
    expect(await stored()).toEqual(before)
  })

  test('are told back once, however often a step is taken', async () => {
    const before = await stored()
    const importId = await imported(csv, 'merge')
    const changes = await importChanges.after(open.documents, importId, { afterId: '', limit: 10 })
    expect(changes).toHaveLength(1)
    await undoTold(open.documents, changes, { versions: [], now: new Date().toISOString() })

    expect(await undone(importId)).toEqual({ removed: 0, restored: 1, kept: 0 })
    expect(await stored()).toEqual(before)
  })

  test('keep what somebody has changed since, which is named', async () => {
    const importId = await imported(csv, 'merge')
    const accountId = await idOf(meant)
    const account = await open.documents.byId<{ traits: object }>('accounts', accountId)
    await open.documents.update('accounts', accountId, { $set: { traits: { ...account?.traits, region: '广东' } } })

    expect(await undone(importId)).toEqual({ removed: 0, restored: 0, kept: 1 })
    expect(await keptOf(importId)).toEqual([{ name: meant, kind: 'changed', reasons: ['changed'], fields: ['region'] }])
    expect(await stored()).toMatchObject({ website: null, aliases: [], traits: { region: '广东', industry: null } })
  })

  test('merged into another since are left, for their names are the other’s by now', async () => {
    const importId = await imported(csv, 'merge')
    const keeperId = await idOf(nameAt(0))
    await open.marketer.ask('accountMerges.merge', { keeperId, loserId: await idOf(meant), reason: '同一家' })
    const standing = (await open.marketer.ask('accountMerges.of', { accountId: keeperId })).merges[0]

    expect(await undone(importId)).toEqual({ removed: 0, restored: 0, kept: 1 })
    expect(await keptOf(importId)).toEqual([{ name: meant, kind: 'changed', reasons: ['merged'], fields: [] }])
    await open.marketer.ask('accountMerges.undo', { mergeId: standing?.id ?? '' })
  })
})

test('a step cut off and taken again comes to the same', async () => {
  const importId = await imported(rows(600, 4))
  const ids = await Promise.all([600, 601, 602, 603].map((index) => idOf(nameAt(index))))
  await open.sales.ask('accounts.assignOwner', { accountId: ids[0] ?? '', memberId: 'me' })
  await undoCreated(open.documents, importId, ids.slice(0, 3))
  await undoCreated(open.documents, importId, ids.slice(0, 3))

  expect(await undone(importId)).toEqual({ removed: 3, restored: 0, kept: 1 })
  expect(await keptOf(importId)).toEqual([{ name: nameAt(600), kind: 'created', reasons: ['decided'], fields: [] }])
})

test('a day later it is too late, and one that left no record cannot be undone', async () => {
  const importId = await imported(rows(700, 1))
  const listed = async () => (await open.marketer.ask('imports.list', {})).items.find(({ id }) => id === importId)
  expect(await listed()).toMatchObject({ canUndo: true, undoUntil: expect.any(String) })
  const refusal = async (committedAt: string | null) => {
    await open.documents.update('imports', importId, { $set: { committedAt } })
    expect(await listed()).toMatchObject({ canUndo: false })
    return errorOf(await open.marketer.call('imports.undo', { importId }))
  }

  expect(await refusal(new Date(Date.now() - 86_400_001).toISOString())).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('24 小时') })
  expect(await refusal(null)).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('逐个处理') })
  expect(await isThere(nameAt(700))).toBe(true)
})
