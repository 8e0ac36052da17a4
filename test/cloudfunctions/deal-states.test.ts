import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { fireTimer } from '../support/controls'
import { accountNamed } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(4)))
})
afterAll(() => open.stop())

let count = 0
const saveDeal = (accountId: string, status: 'won' | 'open' | 'lost') => {
  const closed = { reason: status === 'lost' ? '预算没有了' : null, closedOn: status === 'open' ? null : '2026-02-01' }
  const deal = { name: '年度', status, ...closed, amount: null, currency: 'CNY', openedOn: '2026-01-10', renewalOn: null, product: null } as const
  return open.sales.ask('deals.save', { accountId, clientId: `client-state-${++count}`, deal })
}
const idAt = async (index: number) => (await accountNamed(open, companyRow(index).legalName)).id
const storedStates = (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await open.documents.byId<{ dealState?: string | null }>('accounts', id))?.dealState))
const nextStage = async (accountId: string) => (await open.sales.ask('accounts.nextActions', { accountId })).stage

test('accounts from before deals were kept with them are told once how far theirs have come', async () => {
  const ids = (await Promise.all([0, 1, 2, 3].map(idAt))) as [string, string, string, string]
  await saveDeal(ids[0], 'won')
  await saveDeal(ids[0], 'lost')
  await saveDeal(ids[1], 'open')
  await saveDeal(ids[2], 'lost')
  const stages = [await nextStage(ids[0]), await nextStage(ids[1])]
  for (const id of ids) await open.documents.update('accounts', id, { $unset: { dealState: '' } })
  expect([await nextStage(ids[0]), await nextStage(ids[1])]).not.toEqual(stages)

  await fireTimer(open.cloud, 'jobs', 'tick')
  expect(await storedStates(ids)).toEqual(['won', 'open', null, undefined])
  expect([await nextStage(ids[0]), await nextStage(ids[1])]).toEqual(stages)
  expect(await open.documents.find('jobs', { where: { subjectId: 'accounts', kind: 'keep-deal-states' }, limit: 5 })).toMatchObject([
    { status: 'done', summary: { kept: 3 } }
  ])

  await open.documents.update('accounts', ids[0], { $unset: { dealState: '' } })
  await fireTimer(open.cloud, 'jobs', 'tick')
  expect(await storedStates([ids[0]])).toEqual([undefined])
})
