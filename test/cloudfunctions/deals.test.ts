import type { ActionInput } from '@shared/contracts/registry'
import { companiesCsv, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createContent, recordAll, touchOf } from '../support/story'

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

describe('what the account keeps of its deals', () => {
  const stageStored = async () => {
    const [stored] = await open.documents.find<{ watch?: { stage: string }; dealState: string | null }>('accounts', { where: { _id: accountId }, limit: 1 })
    return { stage: stored?.watch?.stage, dealState: stored?.dealState }
  }
  const ofAll = async () => (await open.sales.ask('deals.ofAccount', { accountId })).items

  test('makes the stage stored with a touch the one that is shown, whatever becomes of the deals', async () => {
    for (const { id } of await ofAll()) await open.sales.ask('deals.remove', { dealId: id })
    const visitor = await colleagueAt(open, '测试100号')
    const content = await createContent(open)
    const touch = async () => {
      await recordAll(visitor, [touchOf(content.id)])
      const shown = (await open.sales.ask('accounts.standing', { accountId })).stage.stage
      expect((await stageStored()).stage).toBe(shown)
      return shown
    }

    expect(await touch()).toBe('aware')
    const entered = await open.sales.ask('deals.save', { accountId, clientId: 'client-deal-stage', deal: dealOf() })
    expect(await stageStored()).toMatchObject({ dealState: 'open' })
    expect(await touch()).toBe('opportunity')
    const won = dealOf({ status: 'won', closedOn: '2026-03-01' })
    await open.sales.ask('deals.save', { accountId, clientId: 'client-deal-stage', dealId: entered.id, deal: won })
    expect(await touch()).toBe('customer')
    await open.sales.ask('deals.save', { accountId, clientId: 'client-deal-stage', dealId: entered.id, deal: { ...won, status: 'lost', reason: '预算取消' } })
    expect(await touch()).toBe('aware')
    const { items } = await open.sales.ask('accounts.timeline', { accountId })
    expect(items.find((item) => item.type === 'deal' && item.event === 'closed')).toMatchObject({ status: 'lost', reason: '预算取消' })
  })

  test('ends with a deal that is taken away; who takes it away twice is told', async () => {
    const entered = await open.sales.ask('deals.save', { accountId, clientId: 'client-deal-gone', deal: dealOf() })
    expect(await stageStored()).toMatchObject({ dealState: 'open' })
    await open.sales.ask('deals.remove', { dealId: entered.id })

    expect(await stageStored()).toMatchObject({ dealState: null })
    expect((await ofAll()).map(({ id }) => id)).not.toContain(entered.id)
    expect(errorOf(await open.sales.call('deals.remove', { dealId: entered.id })).code).toBe('NOT_FOUND')
  })
})
