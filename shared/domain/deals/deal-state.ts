import type { DealStatus } from '@shared/model/deal-words'

/** Returns how far an account's deals have come: won goes before open; null when none is either. */
export const dealStateOf = (deals: readonly { status: DealStatus }[]): 'won' | 'open' | null =>
  (['won', 'open'] as const).find((state) => deals.some(({ status }) => status === state)) ?? null
