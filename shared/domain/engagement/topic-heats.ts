import type { IdentityLevel } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { Heat } from '@shared/model/units'
import { countTouches } from './count-touches'
import { noPoints } from './folded-points'
import { accountHeat, personHeat } from './heat'
import type { LedgerTouch } from './ledger-touch'
import type { PointsByDay } from './person-points'

interface TopicHistory {
  personId: string
  identityLevel: IdentityLevel
  touches: readonly LedgerTouch[]
}

/** More than an account's page shows and a list sorts by; the coldest are left out. */
const MAX_TOPICS = 30

/** The points that count for the person's score, under each topic of the touch: caps are filled once, over all topics. */
const pointsByTopic = (touches: readonly LedgerTouch[], model: ScoringModel): Map<string, PointsByDay> => {
  const byTopic = new Map<string, PointsByDay>()
  for (const { touch, countedPoints } of countTouches(touches, model)) {
    if (countedPoints === 0) continue
    for (const topicId of touch.topicIds ?? []) {
      const days = byTopic.get(topicId) ?? {}
      days[String(touch.day)] = (days[String(touch.day)] ?? 0) + countedPoints
      byTopic.set(topicId, days)
    }
  }
  return byTopic
}

/**
 * Returns an account's heat per topic, at most thirty, hottest first: the same fold as its score, over the touches of that topic alone.
 * A touch of two topics counts for both, so topic scores do not add up to the account's.
 */
export const topicHeats = (people: readonly TopicHistory[], model: ScoringModel): { topicId: string; heat: Heat }[] => {
  const heatsByTopic = new Map<string, Record<string, Heat | null>>()
  for (const { personId, identityLevel, touches } of people) {
    for (const [topicId, pointsByDay] of pointsByTopic(touches, model)) {
      const heats = heatsByTopic.get(topicId) ?? {}
      heatsByTopic.set(topicId, { ...heats, [personId]: personHeat({ ...noPoints(), pointsByDay }, identityLevel, model) })
    }
  }
  return Array.from(heatsByTopic)
    .flatMap(([topicId, heats]) => {
      const heat = accountHeat(heats, model)
      return heat === null ? [] : [{ topicId, heat }]
    })
    .sort((a, b) => b.heat - a.heat || (a.topicId < b.topicId ? -1 : 1))
    .slice(0, MAX_TOPICS)
}
