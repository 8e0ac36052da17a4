import { engagementScore } from '@shared/domain/engagement/engagement-score'
import { accountHeat, personHeat } from '@shared/domain/engagement/heat'
import { settings } from '@shared/domain/settings/catalogue'
import type { Person, PersonPoints } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import { asDayNumber, type DayNumber, type Heat, type Score } from '@shared/model/units'

export type Trend = 'up' | 'steady' | 'down'

/** A person with what they counted by the model; null = nothing yet. */
type CountedPerson = Pick<Person, 'id' | 'identityLevel'> & { points: PersonPoints | null }

/** A person's heat from the points of the days up to and including that one. */
const heatUntil = ({ points, identityLevel }: CountedPerson, day: DayNumber, model: ScoringModel): Heat | null => {
  if (points === null) return null
  const kept = Object.entries(points.pointsByDay).filter(([text]) => Number(text) <= day)
  return personHeat({ ...points, pointsByDay: Object.fromEntries(kept) }, identityLevel, model)
}

/**
 * Returns the account's score (0–100, null without heat) as it stood at the end of that day, from the people's points per day:
 * no history is kept, since points do not change when time goes by. People count as they are known now.
 */
export const scoreOnDay = (people: readonly CountedPerson[], day: DayNumber, model: ScoringModel): Score | null => {
  const heats = Object.fromEntries(people.map((person) => [person.id, heatUntil(person, day, model)]))
  return engagementScore(accountHeat(heats, model), day, model)
}

/** Returns whether a score moved over the settings' days by at least their points; unknown before counts as 0. */
export const trendOf = (now: Score | null, before: Score | null): Trend => {
  const change = (now ?? 0) - (before ?? 0)
  if (Math.abs(change) < settings.sales.trendMinScoreChange.value) return 'steady'
  return change > 0 ? 'up' : 'down'
}

/** Returns the day that today is compared with. */
export const trendBaseDay = (today: DayNumber): DayNumber => asDayNumber(today - settings.sales.trendDays.value)
