import { apportion } from '@shared/domain/arithmetic/apportion'
import type { IdentityLevel } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { DayNumber, Heat, Score } from '@shared/model/units'
import { type CountedTouch, countTouches } from './count-touches'
import { engagementScore } from './engagement-score'
import { ratioLeft } from './half-life-left'
import { accountHeat, identityWeightOf, personHeat } from './heat'
import { compareTouches, type LedgerTouch } from './ledger-touch'
import { foldPerson } from './person-points'

export interface ExplainInput<Touch extends LedgerTouch> {
  /** Each person linked to the account, once, with all of their touches. */
  people: readonly { personId: string; identityLevel: IdentityLevel; touches: readonly Touch[] }[]
  today: DayNumber
  model: ScoringModel
}

export interface ExplainedTouch<Touch extends LedgerTouch> extends CountedTouch<Touch> {
  /** The counted points as they are worth today, before the identity weight. */
  decayedPoints: number
  /** Whole points of the score shown. */
  scorePoints: number
}

export interface ExplainedPerson<Touch extends LedgerTouch> {
  personId: string
  identityLevel: IdentityLevel
  identityWeight: number
  heat: Heat | null
  /** The sum over the touches. */
  scorePoints: number
  /** Newest first. */
  touches: ExplainedTouch<Touch>[]
}

export interface EngagementExplanation<Touch extends LedgerTouch> {
  score: Score | null
  heat: Heat | null
  /** Most points first. */
  people: ExplainedPerson<Touch>[]
}

/** A touch's share of the person's Σ w; measured against the newest counted day so that old touches do not vanish in rounding. */
const touchShares = (counted: readonly CountedTouch[], { halfLifeDays }: ScoringModel): number[] => {
  const countedDays = counted.filter(({ countedPoints }) => countedPoints !== 0).map(({ touch }) => touch.day)
  const newestDay = countedDays.reduce((newest, day) => Math.max(newest, day), Number.NEGATIVE_INFINITY)
  const worths = counted.map(({ touch, countedPoints }) => (countedPoints === 0 ? 0 : countedPoints * 2 ** ((touch.day - newestDay) / halfLifeDays)))
  const sum = worths.reduce((total, worth) => total + worth, 0)
  return worths.map((worth) => worth / sum)
}

/** Euler: a person's part of S is s^ρ·S^(1−ρ), so its share is (s/S)^ρ. */
const personShare = (heat: Heat | null, total: Heat | null, { breadthExponent }: ScoringModel): number =>
  heat === null || total === null ? 0 : 2 ** (breadthExponent * (heat - total))

const explainTouches = <Touch extends LedgerTouch>(
  touches: readonly Touch[],
  scorePoints: number,
  { today, model }: ExplainInput<Touch>
): ExplainedTouch<Touch>[] => {
  const counted = countTouches(touches, model)
  const parts = scorePoints === 0 ? [] : apportion(scorePoints, touchShares(counted, model))

  return counted
    .map(({ touch, countedPoints }, index) => ({
      touch,
      countedPoints,
      decayedPoints: countedPoints * ratioLeft(touch.day, today, model),
      scorePoints: parts[index] ?? 0
    }))
    .sort((a, b) => compareTouches(b.touch, a.touch))
}

/**
 * Returns an account's score (0–100) with the part of each person and touch in whole points that add up to it exactly (DESIGN §2).
 * A part is not what the score would lose without that person: the mean over people is not additive.
 */
export const explainEngagement = <Touch extends LedgerTouch>(input: ExplainInput<Touch>): EngagementExplanation<Touch> => {
  const { today, model } = input
  const people = [...input.people].sort((a, b) => (a.personId < b.personId ? -1 : 1))
  const heats = people.map(({ touches, identityLevel }) => personHeat(foldPerson(touches, model), identityLevel, model))
  const heat = accountHeat(Object.fromEntries(people.map(({ personId }, index) => [personId, heats[index] ?? null])), model)
  const score = engagementScore(heat, today, model)
  const parts = apportion(
    score ?? 0,
    heats.map((own) => personShare(own, heat, model))
  )

  const explained = people.map(({ personId, identityLevel, touches }, index): ExplainedPerson<Touch> => {
    const scorePoints = parts[index] ?? 0
    return {
      personId,
      identityLevel,
      identityWeight: identityWeightOf(identityLevel, model),
      heat: heats[index] ?? null,
      scorePoints,
      touches: explainTouches(touches, scorePoints, input)
    }
  })

  return { score, heat, people: explained.sort((a, b) => b.scorePoints - a.scorePoints) }
}
