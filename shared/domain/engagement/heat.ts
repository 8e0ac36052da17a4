import type { IdentityLevel, PersonPoints } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import { asDayNumber, asHeat, type Heat } from '@shared/model/units'
import { worthOn } from './folded-points'

/** Returns the weight (0..1) of a person–account link of this identity level. */
export const identityWeightOf = (identityLevel: IdentityLevel, model: ScoringModel): number => model.identityWeights[identityLevel]

/** Returns log2 of the person's weighted sum ω·Σ p·2^(day/H), or null when it is not above 0 (DESIGN §2). Days in ascending order, so equal points give equal bits. */
export const personHeat = ({ pointsByDay, foldedBeforeDay, foldedPoints }: PersonPoints, identityLevel: IdentityLevel, model: ScoringModel): Heat | null => {
  const days = Object.keys(pointsByDay)
    .map((day) => asDayNumber(Number(day)))
    .sort((a, b) => a - b)
  const newestDay = days[days.length - 1] ?? foldedBeforeDay
  if (newestDay === null) return null

  let sum = foldedBeforeDay === null ? 0 : worthOn(foldedPoints, { from: foldedBeforeDay, on: newestDay }, model)
  for (const day of days) sum += worthOn(pointsByDay[String(day)] ?? 0, { from: day, on: newestDay }, model)
  const weightedSum = sum * identityWeightOf(identityLevel, model)

  return weightedSum > 0 ? asHeat(newestDay / model.halfLifeDays + Math.log2(weightedSum)) : null
}

/**
 * Returns log2 of the power mean (Σ s^ρ)^(1/ρ) over the people who have heat, or null when nobody has.
 * Always summed again from the stored values, in the order of the person ids: nothing is subtracted from a running total.
 */
export const accountHeat = (heatByPerson: Readonly<Record<string, Heat | null>>, model: ScoringModel): Heat | null => {
  const heats: number[] = []
  for (const personId of Object.keys(heatByPerson).sort()) {
    const heat = heatByPerson[personId] ?? null
    if (heat !== null) heats.push(heat)
  }
  if (heats.length === 0) return null

  const hottest = heats.reduce((a, b) => Math.max(a, b))
  let sum = 0
  for (const heat of heats) sum += 2 ** (model.breadthExponent * (heat - hottest))

  return asHeat(hottest + Math.log2(sum) / model.breadthExponent)
}
