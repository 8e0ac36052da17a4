import type { ActionInput } from '@shared/contracts/registry'
import { companiesCsv, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed } from '../support/story'

let open: OpenCloud
let accountId: string
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(3, 100)))
  accountId = (await accountNamed(open, '测试100号')).id
})
afterAll(() => open.stop())

type Deal = ActionInput<'deals.save'>['deal']

const dealOf = (overrides: Partial<Deal> = {}): Deal => ({
  name: '数据安全平台一期',
  status: 'open',
  reason: null,
  amount: 300_000,
  currency: 'CNY',
  openedOn: '2026-01-10',
  closedOn: null,
  renewalOn: null,
  product: '专业版',
  ...overrides
})
const save = (clientId: string, deal: Deal, more: Partial<ActionInput<'deals.save'>> = {}) =>
  open.sales.call('deals.save', { accountId, clientId, deal, ...more })

describe('a deal entered by hand', () => {
  test('is stored once however often the phone sends it', async () => {
    const [one, other] = await Promise.all([save('client-deal-1', dealOf()), save('client-deal-1', dealOf())])
    const again = await save('client-deal-1', dealOf())

    expect([one.ok && one.data.id, other.ok && other.data.id]).toEqual([again.ok && again.data.id, again.ok && again.data.id])
    expect((await open.sales.ask('deals.ofAccount', { accountId })).items).toHaveLength(1)
  })

  test('closes today when it is won and nobody said when', async () => {
    const entered = await open.sales.ask('deals.save', { accountId, clientId: 'client-deal-2', deal: dealOf({ openedOn: null }) })
    const won = await open.sales.ask('deals.save', {
      accountId,
      clientId: 'client-deal-2',
      dealId: entered.id,
      deal: dealOf({ openedOn: null, status: 'won' })
    })

    expect(entered.closedOn).toBeNull()
    expect(won.closedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(won.ownerName).toBe('同事sales')
  })

  test('gives its amount in whole yuan too', async () => {
    const deal = dealOf({ amount: 1000, currency: 'USD' })

    expect(await open.sales.ask('deals.save', { accountId, clientId: 'client-deal-3', deal })).toMatchObject({ amount: 1000, currency: 'USD', amountCny: 7100 })
  })

  test('cannot close before it opens', async () => {
    const error = errorOf(await save('client-deal-4', dealOf({ status: 'lost', closedOn: '2026-01-09' })))

    expect(error).toMatchObject({ code: 'INVALID_INPUT', fields: { 'deal.closedOn': expect.stringContaining('早于') } })
  })

  test('belongs to an account that exists, and only a deal that exists can be changed', async () => {
    expect(errorOf(await save('client-deal-5', dealOf(), { accountId: 'acc_unknown0000' })).code).toBe('NOT_FOUND')
    expect(errorOf(await save('client-deal-6', dealOf(), { dealId: 'del_unknown0000' })).code).toBe('NOT_FOUND')
  })
})
