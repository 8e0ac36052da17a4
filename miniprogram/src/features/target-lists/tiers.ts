import type { Tier } from '@shared/model/target-list'

/** From the most effort per account to the least. */
export const tiers: readonly Tier[] = ['one-to-one', 'one-to-few', 'one-to-many']
