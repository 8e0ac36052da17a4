import type { DealInput } from '@shared/contracts/deals'
import { hasPossibleDays } from '@shared/domain/deals/close-deal'
import type { Deal } from '@shared/model/deal'

/** What a person types of a deal; empty text is not known. */
export interface DealDraft extends Pick<DealInput, 'status' | 'amount' | 'currency'> {
  name: string
  reason: string
  product: string
  openedOn: string
  closedOn: string
  renewalOn: string
}

export type DealProblem = 'name' | 'reason' | 'amount' | 'closedOn'

/** Returns an empty draft that opens on that day (YYYY-MM-DD). */
export const newDealDraft = (today: string): DealDraft => ({
  name: '',
  status: 'open',
  reason: '',
  amount: null,
  currency: 'CNY',
  openedOn: today,
  closedOn: '',
  renewalOn: '',
  product: ''
})

/** Returns a stored deal as a draft to change. */
export const draftOfDeal = ({ name, status, reason, amount, currency, openedOn, closedOn, renewalOn, product }: Deal): DealDraft => ({
  name,
  status,
  reason: reason ?? '',
  amount,
  currency,
  openedOn: openedOn ?? '',
  closedOn: closedOn ?? '',
  renewalOn: renewalOn ?? '',
  product: product ?? ''
})

const known = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Returns what is sent: while a deal is open it has no reason and no closing day, and only a won one renews. */
export const dealInputOf = (draft: DealDraft): DealInput => ({
  name: draft.name.trim(),
  status: draft.status,
  reason: draft.status === 'open' ? null : known(draft.reason),
  amount: draft.amount,
  currency: draft.currency,
  openedOn: known(draft.openedOn),
  closedOn: draft.status === 'open' ? null : known(draft.closedOn),
  renewalOn: draft.status === 'won' ? known(draft.renewalOn) : null,
  product: known(draft.product)
})

/** Returns the fields that stand against saving: a deal has a name and a whole amount, a lost one a reason, and none closes before it opens. */
export const dealProblems = (draft: DealDraft): DealProblem[] => {
  const { name, status, reason, amount } = dealInputOf(draft)
  return [
    ...(name === '' ? ['name' as const] : []),
    ...(status === 'lost' && reason === null ? ['reason' as const] : []),
    ...(amount !== null && (amount < 0 || !Number.isInteger(amount)) ? ['amount' as const] : []),
    ...(hasPossibleDays(dealInputOf(draft)) ? [] : ['closedOn' as const])
  ]
}
