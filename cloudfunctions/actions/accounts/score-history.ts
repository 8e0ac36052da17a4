import type { AccountDetail } from '@shared/contracts/accounts'
import { engagementLevel, engagementScore } from '@shared/domain/engagement/engagement-score'
import { dateOfDay, dayOfDate } from '@shared/domain/time/day'
import type { ScoringModel } from '@shared/model/scoring-model'
import { numberOfVersion } from '@shared/model/scoring-slots'
import type { DayNumber, Heat } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import type { ScoredAccount } from '../../repositories/accounts'
import { modelsByVersion, type Scoring } from '../scoring'

type PastScore = AccountDetail['scoreHistory'][number]

const scoreBy = (model: ScoringModel, heat: Heat | null, { day, isCurrent }: { day: DayNumber; isCurrent: boolean }): PastScore => ({
  modelVersion: model.version,
  score: engagementScore(heat, day, model),
  level: engagementLevel(heat, day, model),
  on: dateOfDay(day),
  isCurrent
})

/** Returns what the account comes to by the version before, today, and what it came to by older ones on the last day they were kept up; newest version first. */
export const scoreHistory = async (
  documents: Documents,
  { slots, pastHeats = [] }: ScoredAccount,
  { scoring, today }: { scoring: Scoring; today: DayNumber }
): Promise<PastScore[]> => {
  const { other, isOtherReady } = scoring
  const current = other !== null && isOtherReady ? [scoreBy(other.model, slots[other.slot]?.heat ?? null, { day: today, isCurrent: true })] : []
  const models = pastHeats.length === 0 ? new Map<string, ScoringModel>() : await modelsByVersion(documents)
  const past = pastHeats.flatMap(({ modelVersion, heat, on }) => {
    const model = models.get(modelVersion)
    return model ? [scoreBy(model, heat, { day: dayOfDate(on), isCurrent: false })] : []
  })
  return [...current, ...past].sort((a, b) => numberOfVersion(b.modelVersion) - numberOfVersion(a.modelVersion))
}
