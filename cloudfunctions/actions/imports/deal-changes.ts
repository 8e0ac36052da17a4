import type { DealDraft } from '@shared/domain/deals/read-deal-row'
import type { StoredDeal } from '../../repositories/deals'
import type { PlannedDeal } from './plan-deal-rows'

const compared = [
  'name',
  'status',
  'reason',
  'amount',
  'currency',
  'amountCny',
  'openedOn',
  'closedOn',
  'renewalOn',
  'product',
  'ownerName'
] as const satisfies readonly (keyof DealDraft & keyof StoredDeal)[]

/** Returns whether the file says something else of a deal than is stored. */
export const isChangedDeal = (draft: DealDraft, stored: StoredDeal): boolean => compared.some((field) => draft[field] !== stored[field])

/** Returns what the file says of a deal, as it is stored. */
export const storedFieldsOf = ({ accountName: _name, ...fields }: DealDraft) => fields

/** Returns the deal a row makes. */
export const newDealOf = ({ dealId, draft }: PlannedDeal, { accountId, importId, now }: { accountId: string; importId: string; now: string }): StoredDeal => ({
  id: dealId,
  accountId,
  ...storedFieldsOf(draft),
  source: 'import',
  createdAt: now,
  updatedAt: now,
  importId
})
