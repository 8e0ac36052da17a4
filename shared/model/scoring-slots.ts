/** People and accounts keep the values of two versions side by side: the live one, and the one being built or the one before. No zod here: the app reads this file. */
export const scoringSlots = ['a', 'b'] as const
export type ScoringSlot = (typeof scoringSlots)[number]

/** One value per slot. */
export type PerSlot<Value> = Record<ScoringSlot, Value>

export const otherSlot = (slot: ScoringSlot): ScoringSlot => (slot === 'a' ? 'b' : 'a')

/** Returns the number of a version from its name: 3 of v3. */
export const numberOfVersion = (version: string): number => Number(version.slice(1))
