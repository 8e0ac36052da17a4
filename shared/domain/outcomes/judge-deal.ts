import { engagementLevel, engagementScore } from '@shared/domain/engagement/engagement-score'
import { accountHeat, personHeat } from '@shared/domain/engagement/heat'
import type { LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { foldPerson } from '@shared/domain/engagement/person-points'
import { gradeOf, isHot } from '@shared/domain/grade/grade'
import { dayOfDate } from '@shared/domain/time/day'
import type { Deal } from '@shared/model/deal'
import type { EngagementLevel, Grade } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'
import type { IdentityLevel } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { DayNumber, Heat, Score } from '@shared/model/units'

export interface CommitteeMember {
  personId: string
  identityLevel: IdentityLevel
  touches: readonly LedgerTouch[]
}

/** How an account stood just before a day. */
export interface StandingBefore {
  score: Score | null
  level: EngagementLevel
  grade: Grade | null
}

export interface DealHindsight {
  /** Before the day it opened; null when that day is unknown. */
  atOpening: StandingBefore | null
  /** Before the day it closed. */
  atClosing: StandingBefore | null
  /** The first day on which the account was hot, at or before the closing; null = it never was. */
  firstHotDay: DayNumber | null
}

interface JudgeInput {
  deal: Pick<Deal, 'openedOn' | 'closedOn'>
  committee: readonly CommitteeMember[]
  band: FitBand | null
  model: ScoringModel
}

/** The heat from touches of days before that one alone: nothing that came later can be known. */
const heatBefore = (committee: readonly CommitteeMember[], day: DayNumber, model: ScoringModel): Heat | null => {
  const heats = committee.map(({ personId, identityLevel, touches }) => {
    const known = touches.filter((touch) => touch.day < day)
    return [personId, personHeat(foldPerson(known, model), identityLevel, model)] as const
  })
  return accountHeat(Object.fromEntries(heats), model)
}

const standingBefore = ({ committee, band, model }: JudgeInput, date: string | null): StandingBefore | null => {
  if (date === null) return null
  const day = dayOfDate(date)
  const heat = heatBefore(committee, day, model)
  const level = engagementLevel(heat, day, model)
  return { score: engagementScore(heat, day, model), level, grade: gradeOf(band, level) }
}

/** Between touches the score only falls, so an account becomes hot on a day with a touch. */
const firstHotDay = ({ committee, band, model, deal }: JudgeInput): DayNumber | null => {
  if (deal.closedOn === null) return null
  const lastDay = dayOfDate(deal.closedOn)
  const days = [...new Set(committee.flatMap(({ touches }) => touches.map(({ day }) => day)))].filter((day) => day < lastDay).sort((a, b) => a - b)
  const hot = days.find((day) => isHot(band, engagementLevel(heatBefore(committee, (day + 1) as DayNumber, model), day, model)))
  return hot ?? null
}

/**
 * Returns how the account stood before a deal opened and before it closed, from the ledger itself, with touches of earlier days alone.
 * The fit band is today's: what was known of the company then is not kept.
 */
export const judgeDeal = (input: JudgeInput): DealHindsight => ({
  atOpening: standingBefore(input, input.deal.openedOn),
  atClosing: standingBefore(input, input.deal.closedOn),
  firstHotDay: firstHotDay(input)
})
