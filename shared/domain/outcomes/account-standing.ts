import { engagementLevel, engagementScore } from '@shared/domain/engagement/engagement-score'
import { accountHeat, personHeat } from '@shared/domain/engagement/heat'
import type { LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { foldPerson } from '@shared/domain/engagement/person-points'
import { gradeOf } from '@shared/domain/grade/grade'
import type { EngagementLevel, Grade } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'
import type { IdentityLevel } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { DayNumber, Heat, Score } from '@shared/model/units'

/** Somebody of an account with the touches that are the account's. */
export interface CommitteeMember {
  personId: string
  identityLevel: IdentityLevel
  touches: readonly LedgerTouch[]
}

/** How an account stood on a day: score 0–100 or null without heat, level 1–3, grade or null while the fit is unknown. */
export interface AccountStanding {
  score: Score | null
  level: EngagementLevel
  grade: Grade | null
}

/** Returns the account's heat by a model, folded from the ledger itself; with `beforeDay` from touches of earlier days alone, since nothing that came later can have been known. */
export const committeeHeat = (
  committee: readonly CommitteeMember[],
  { model, beforeDay = null }: { model: ScoringModel; beforeDay?: DayNumber | null }
): Heat | null => {
  const heats = committee.map(({ personId, identityLevel, touches }) => {
    const known = beforeDay === null ? touches : touches.filter(({ day }) => day < beforeDay)
    return [personId, personHeat(foldPerson(known, model), identityLevel, model)] as const
  })
  return accountHeat(Object.fromEntries(heats), model)
}

/** Returns how an account of this heat and fit band stands on a day by a model. */
export const standingOn = (heat: Heat | null, { day, band, model }: { day: DayNumber; band: FitBand | null; model: ScoringModel }): AccountStanding => {
  const level = engagementLevel(heat, day, model)
  return { score: engagementScore(heat, day, model), level, grade: gradeOf(band, level) }
}
