import { dayOfDate } from '@shared/domain/time/day'
import type { DealOutcome } from '@shared/model/deal-outcome'
import type { Grade } from '@shared/model/engagement'
import { measureSkill, type ScoredOutcome, type Skill } from './skill'
import { type RateInterval, wilsonInterval } from './wilson'

export interface HitRate extends RateInterval {
  wonCount: number
  totalCount: number
}

export interface GradeRow extends HitRate {
  /** null = the fit was unknown. */
  grade: Grade | null
}

export interface CalibrationRow extends HitRate {
  /** Scores from … to …, both included. */
  fromScore: number
  toScore: number
}

/** Days between an account's first hot day and a deal; below 0 = it became hot afterwards. */
export interface LeadTime {
  count: number
  medianDays: number | null
  quartileDays: readonly [number, number] | null
}

export interface OutcomeReport {
  closedCount: number
  all: HitRate
  byGrade: GradeRow[]
  calibration: { fit: CalibrationRow[]; engagement: CalibrationRow[] }
  leadTime: { toOpening: LeadTime; toClosing: LeadTime }
  skill: { fit: Skill; engagement: Skill }
}

const scoreSteps = [0, 20, 40, 60, 80] as const
const stepWidth = 20

const hitRate = (outcomes: readonly Pick<DealOutcome, 'isWon'>[]): HitRate => {
  const wonCount = outcomes.filter(({ isWon }) => isWon).length
  return { wonCount, totalCount: outcomes.length, ...wilsonInterval(wonCount, outcomes.length) }
}

const byGrade = (outcomes: readonly DealOutcome[]): GradeRow[] => {
  const groups = new Map<Grade | null, DealOutcome[]>()
  for (const outcome of outcomes) {
    const grade = outcome.atOpening?.grade ?? null
    groups.set(grade, [...(groups.get(grade) ?? []), outcome])
  }
  return [...groups].map(([grade, group]) => ({ grade, ...hitRate(group) })).sort((a, b) => ((a.grade ?? 'Z') < (b.grade ?? 'Z') ? -1 : 1))
}

const calibrate = (scored: readonly ScoredOutcome[]): CalibrationRow[] =>
  scoreSteps.map((fromScore) => {
    const isLast = fromScore + stepWidth >= 100
    const toScore = isLast ? 100 : fromScore + stepWidth - 1
    return { fromScore, toScore, ...hitRate(scored.filter(({ score }) => score >= fromScore && score <= toScore)) }
  })

const leadTimeOf = (days: readonly number[]): LeadTime => {
  const sorted = [...days].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  if (sorted.length === 0) return { count: 0, medianDays: null, quartileDays: null }
  return { count: sorted.length, medianDays: at(0.5), quartileDays: [at(0.25), at(0.75)] }
}

const daysFromHot = (outcomes: readonly DealOutcome[], dateOf: (outcome: DealOutcome) => string | null): number[] =>
  outcomes.flatMap((outcome) => {
    const date = dateOf(outcome)
    return outcome.firstHotDay === null || date === null || !outcome.isWon ? [] : [dayOfDate(date) - outcome.firstHotDay]
  })

const scoredBy = (outcomes: readonly DealOutcome[], scoreOf: (outcome: DealOutcome) => number | null): ScoredOutcome[] =>
  outcomes.flatMap((outcome) => {
    const score = scoreOf(outcome)
    return score === null ? [] : [{ accountId: outcome.accountId, score, isWon: outcome.isWon }]
  })

/**
 * Returns how well scores as they stood before deals told what became of them: hit rate by grade at the opening, win rate by score range,
 * days from first being hot, and whether there is skill at all. Shares are 0..1 with 95 % intervals; an account without any touch has no
 * engagement score and is judged by its fit alone.
 */
export const reportOutcomes = (outcomes: readonly DealOutcome[]): OutcomeReport => {
  const fit = scoredBy(outcomes, ({ fitScore }) => fitScore)
  const engagement = scoredBy(outcomes, ({ atOpening }) => atOpening?.score ?? null)
  return {
    closedCount: outcomes.length,
    all: hitRate(outcomes),
    byGrade: byGrade(outcomes),
    calibration: { fit: calibrate(fit), engagement: calibrate(engagement) },
    leadTime: {
      toOpening: leadTimeOf(daysFromHot(outcomes, ({ openedOn }) => openedOn)),
      toClosing: leadTimeOf(daysFromHot(outcomes, ({ closedOn }) => closedOn))
    },
    skill: { fit: measureSkill(fit), engagement: measureSkill(engagement) }
  }
}
