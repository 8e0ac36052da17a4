import type { ScoringModel } from '@shared/model/scoring-model'
import type { Touchpoint, TouchpointKind } from '@shared/model/touchpoint'
import type { DayNumber } from '@shared/model/units'

export type ReasonTouch = Pick<Touchpoint, 'personId' | 'kind' | 'subjectTitle' | 'occurredAt' | 'day'>

/** One clause of why somebody is to be called today. */
export interface TodayReason {
  kind: TouchpointKind
  /** How many different people did it in the days looked at. */
  peopleCount: number
  /** The one who did it last, when their name is known. */
  name: string | null
  subjectTitle: string
  /** Whole days since it was last done: 0 = today. */
  daysAgo: number
}

interface ReasonInput {
  touches: readonly ReasonTouch[]
  nameOf: (personId: string) => string | null
  today: DayNumber
  model: ScoringModel
}

const maxClauses = 2

/** Returns up to two clauses: what says most by the model's points, and of equal ones what happened last. Touches without points say nothing. */
export const todayReasons = ({ touches, nameOf, today, model }: ReasonInput): TodayReason[] => {
  const pointsOf = new Map(model.rules.map(({ kind, points }) => [kind, points]))
  const byKind = new Map<TouchpointKind, ReasonTouch[]>()
  for (const touch of touches) {
    if ((pointsOf.get(touch.kind) ?? 0) > 0) byKind.set(touch.kind, [...(byKind.get(touch.kind) ?? []), touch])
  }
  const newestOf = (group: readonly ReasonTouch[]): ReasonTouch => group.reduce((newest, touch) => (touch.occurredAt > newest.occurredAt ? touch : newest))

  return [...byKind]
    .map(([kind, group]) => ({ kind, newest: newestOf(group), peopleCount: new Set(group.map(({ personId }) => personId)).size }))
    .sort((a, b) => (pointsOf.get(b.kind) ?? 0) - (pointsOf.get(a.kind) ?? 0) || (a.newest.occurredAt < b.newest.occurredAt ? 1 : -1))
    .slice(0, maxClauses)
    .map(({ kind, newest, peopleCount }) => ({
      kind,
      peopleCount,
      name: nameOf(newest.personId),
      subjectTitle: newest.subjectTitle,
      daysAgo: Math.max(0, today - newest.day)
    }))
}
