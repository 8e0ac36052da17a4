import type { PursuitView } from '@shared/contracts/follow-ups'
import { newPursuit } from '@shared/domain/follow-ups/apply-act'
import type { Pursuit } from '@shared/model/follow-up'
import type { FitVerdictWord } from '@shared/model/follow-up-words'

/** Returns how sales stands with an account as one member sees it. */
export const pursuitView = (pursuit: Pursuit | null, memberId: string, verdict: FitVerdictWord | null): PursuitView => {
  const { id: _id, snoozes, ...rest } = pursuit ?? newPursuit('')
  return { ...rest, snoozedUntilOn: snoozes[memberId]?.untilOn ?? null, verdict }
}
