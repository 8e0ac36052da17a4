import { engagementLevel } from '@shared/domain/engagement/engagement-score'
import { isHot } from '@shared/domain/grade/grade'
import { dayOfDate } from '@shared/domain/time/day'
import type { Deal } from '@shared/model/deal'
import type { FitBand } from '@shared/model/fit'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { DayNumber, Heat } from '@shared/model/units'
import { type AccountStanding, type CommitteeMember, committeeHeat, standingOn } from './account-standing'

export interface DealHindsight {
  /** Before the day it opened; null when that day is unknown. */
  atOpening: AccountStanding | null
  /** Before the day it closed. */
  atClosing: AccountStanding | null
  /** The first day on which the account was hot, at or before the closing; null = it never was. */
  firstHotDay: DayNumber | null
}

interface JudgeInput {
  deal: Pick<Deal, 'openedOn' | 'closedOn'>
  committee: readonly CommitteeMember[]
  band: FitBand | null
  model: ScoringModel
}

const heatBefore = (committee: readonly CommitteeMember[], day: DayNumber, model: ScoringModel): Heat | null =>
  committeeHeat(committee, { model, beforeDay: day })

const standingBefore = ({ committee, band, model }: JudgeInput, date: string | null): AccountStanding | null => {
  if (date === null) return null
  const day = dayOfDate(date)
  return standingOn(heatBefore(committee, day, model), { day, band, model })
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
