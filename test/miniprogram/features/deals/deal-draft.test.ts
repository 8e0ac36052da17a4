import { dealInputOf, dealProblems, draftOfDeal, newDealDraft } from '@/features/deals/deal-draft'

const draft = (changes: Partial<ReturnType<typeof newDealDraft>> = {}) => ({ ...newDealDraft('2026-11-29'), name: '一期', ...changes })

describe('a deal being entered', () => {
  test('opens today; what belongs to its end is not sent while it is open', () => {
    expect(dealInputOf(draft({ reason: '价格', closedOn: '2026-12-01', renewalOn: '2027-12-01' }))).toEqual({
      name: '一期',
      status: 'open',
      reason: null,
      amount: null,
      currency: 'CNY',
      openedOn: '2026-11-29',
      closedOn: null,
      renewalOn: null,
      product: null
    })
  })

  test('only a won one renews', () => {
    const ended = { closedOn: '2026-12-01', renewalOn: '2027-12-01', reason: '  价格 ' }
    expect(dealInputOf(draft({ status: 'won', ...ended }))).toMatchObject({ renewalOn: '2027-12-01', reason: '价格' })
    expect(dealInputOf(draft({ status: 'lost', ...ended }))).toMatchObject({ renewalOn: null })
  })

  test.each([
    [{}, []],
    [{ name: ' ' }, ['name']],
    [{ status: 'lost' as const }, ['reason']],
    [{ status: 'won' as const }, []],
    [{ amount: 1.5 }, ['amount']],
    [{ amount: -1 }, ['amount']],
    [{ status: 'won' as const, closedOn: '2026-11-28' }, ['closedOn']],
    [{ closedOn: '2026-11-28' }, []]
  ])('%j: %j', (changes, problems) => {
    expect(dealProblems(draft(changes))).toEqual(problems)
  })

  test('a stored one is the same when nothing was changed', () => {
    const stored = { ...dealInputOf(draft({ status: 'lost', reason: '价格', closedOn: '2026-12-01', amount: 5 })) }
    const whole = { ...stored, id: 'del_000001', accountId: 'acc_000001', amountCny: 5, ownerName: null, externalId: null, source: 'manual' as const }
    const at = '2026-11-29T00:00:00.000Z'
    expect(dealInputOf(draftOfDeal({ ...whole, createdAt: at, updatedAt: at }))).toEqual(stored)
  })
})
