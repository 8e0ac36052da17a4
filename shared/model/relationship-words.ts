/** What relations with an account are judged by. No zod here: the app reads this file. */
export const relationshipReasons = ['won', 'renewed', 'under-contract', 'talked', 'meeting-set', 'lapsed', 'lost-lately', 'not-interested'] as const
export type RelationshipReason = (typeof relationshipReasons)[number]
