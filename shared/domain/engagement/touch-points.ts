import type { ScoringRule } from '@shared/model/scoring-model'

/**
 * Returns the points one counted touch of this rule brings: the rule's points, or by its quantity when that is known.
 * Whole points; negative for a rule that takes away.
 */
export const touchPoints = ({ points, quantity: byQuantity }: Pick<ScoringRule, 'points' | 'quantity'>, quantity: number | null): number => {
  if (byQuantity === null || quantity === null) return points
  if (byQuantity.kind === 'rate') return Math.min(byQuantity.maxPoints, Math.floor(quantity / byQuantity.perUnits) * byQuantity.points)

  const step = Math.min(byQuantity.points.length, Math.max(1, Math.round(quantity)))
  return byQuantity.points[step - 1] ?? points
}
