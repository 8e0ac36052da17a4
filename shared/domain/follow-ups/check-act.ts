import type { FollowUpAct } from '@shared/model/follow-up'
import { costedKinds } from '@shared/model/follow-up-words'
import type { Tier } from '@shared/model/target-list'

/** Why an act cannot be taken down. */
export type ActProblem = 'costed-needs-one-to-one' | 'cost-without-visit'

const isCosted = (kind: string): boolean => costedKinds.some((costed) => costed === kind)

/** Returns what is wrong with an act toward an account on lists of those tiers, or null: visits, dinners and executive meetings are for one-to-one accounts (R003-95). */
export const problemOfAct = (act: FollowUpAct, tiers: readonly Tier[]): ActProblem | null => {
  if (act.what !== 'contact') return null
  if (isCosted(act.kind)) return tiers.includes('one-to-one') ? null : 'costed-needs-one-to-one'

  return act.costCny === null && act.minutes === null && act.peopleCount === null ? null : 'cost-without-visit'
}
