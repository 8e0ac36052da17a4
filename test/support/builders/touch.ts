import type { LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { dayOf } from '@shared/domain/time/day'

/** A touch of one person as the ledger keeps it; its day follows from occurredAt. */
export const touch = (overrides: Partial<Omit<LedgerTouch, 'day'>> = {}): LedgerTouch => {
  const occurredAt = overrides.occurredAt ?? '2026-03-02T02:00:00.000Z'
  return {
    id: 'tch_000001',
    kind: 'content_view',
    subjectId: 'cnt_pricing',
    quantity: null,
    topicIds: [],
    excludedReason: null,
    ...overrides,
    occurredAt,
    day: dayOf(occurredAt)
  }
}
