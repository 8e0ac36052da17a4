/** Why an account stays when the import that made or changed it is undone. No zod here: the app reads this file. */
export const keptReasons = [
  'people',
  'deals',
  'follow-ups',
  'alerts',
  'hand-overs',
  'lists',
  'invitations',
  'merged',
  /** Owner, ring, hold, negative mark, stage set by hand, or a rule that excludes it. */
  'decided',
  /** Somebody has written it since. */
  'changed'
] as const
export type KeptReason = (typeof keptReasons)[number]
