import { sortKeyOf } from '@shared/domain/engagement/sort-key'
import type { AccountEngagement } from '@shared/model/engagement'
import { type PerSlot, type ScoringSlot, scoringSlots } from '@shared/model/scoring-slots'

export type AccountSlots = PerSlot<AccountEngagement | null>

/** Each slot has a sort key of its own, so that lists change from one version to the other at once. */
export const sortKeyFields = { a: 'sortKey', b: 'sortKeyB' } as const satisfies PerSlot<string>

export const noSlots = (): AccountSlots => ({ a: null, b: null })

/** Returns the fields that hold the slots and the keys by which lists run; a hidden account's keys are null, which is in no range: no list reads it. */
export const storedSlots = (slots: AccountSlots, accountId: string, { isHidden = false } = {}): Record<string, unknown> => ({
  slots,
  ...Object.fromEntries(scoringSlots.map((slot: ScoringSlot) => [sortKeyFields[slot], isHidden ? null : sortKeyOf(slots[slot]?.heat ?? null, accountId)]))
})
