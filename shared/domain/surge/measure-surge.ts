import { settings } from '@shared/domain/settings/catalogue'
import { asDayNumber, asRatio, type DayNumber } from '@shared/model/units'
import type { AccountWatch, Surge } from '@shared/model/watch'
import { binomialUpperTail } from './binomial'
import { rankBehaviours } from './rank-behaviours'
import { highValueKinds } from './unit-kinds'
import { unitsIn } from './units-in'

export interface SurgeInput {
  unitsByPerson: AccountWatch['unitsByPerson']
  /** The day from which touches of this account could have been seen. */
  trackedFromDay: DayNumber
  today: DayNumber
}

const { surge } = settings

/** Returns the first day whose units a surge can still read. */
export const surgeFromDay = (today: DayNumber): DayNumber => asDayNumber(today - surge.recentDays.value - surge.baselineDays.value + 1)

/** Days on which anything could have been seen, of the recent and the baseline days; at most their sum, at least 0. */
const exposureOf = ({ trackedFromDay, today }: SurgeInput): number => Math.max(0, today - Math.max(trackedFromDay, surgeFromDay(today)) + 1)

const recentRatio = (exposureDays: number): number => (exposureDays === 0 ? 1 : Math.min(1, surge.recentDays.value / exposureDays))

/**
 * Returns how the account's last 7 days compare with its own 56 days before: under no change `k ~ Binomial(k + B, 7 / exposure days)` (DESIGN §2).
 * Units are distinct (person, subject, day). The p-value is 1 while the account has no past to compare with.
 */
export const measureSurge = (input: SurgeInput): Surge => {
  const exposureDays = exposureOf(input)
  const firstRecentDay = input.today - surge.recentDays.value + 1
  const recent = unitsIn(input.unitsByPerson, { fromDay: firstRecentDay, toDay: input.today })
  const baseline = unitsIn(input.unitsByPerson, { fromDay: input.today - exposureDays + 1, toDay: firstRecentDay - 1 })
  const ratio = recentRatio(exposureDays)

  return {
    pValue: asRatio(binomialUpperTail(recent.unitCount, recent.unitCount + baseline.unitCount, ratio)),
    recentUnits: recent.unitCount,
    baselineUnits: baseline.unitCount,
    recentDays: surge.recentDays.value,
    exposureDays,
    peopleCount: recent.personIds.length,
    hasHighValue: highValueKinds.some((kind) => recent.byKind.has(kind)),
    behaviours: rankBehaviours(recent, baseline, ratio)
  }
}

/** Returns whether it is worth an alert: unlikely enough, enough units, and two people or one on high-value content. */
export const isSurge = ({ pValue, recentUnits, peopleCount, hasHighValue }: Surge): boolean =>
  pValue < surge.pValueBelow.value && recentUnits >= surge.minRecentUnits.value && (peopleCount >= surge.minPeople.value || hasHighValue)
