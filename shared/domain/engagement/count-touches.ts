import type { ScoringModel } from '@shared/model/scoring-model'
import { bucketKeyOf, bucketOf } from './bucket'
import { compareTouches, type LedgerTouch } from './ledger-touch'
import { touchPoints } from './touch-points'

export interface CountedTouch<Touch extends LedgerTouch = LedgerTouch> {
  touch: Touch
  /** The rule's points (by quantity where the rule says so), or 0 for a touch that is excluded, without a rule or above its cap. */
  countedPoints: number
}

const withoutDuplicates = <Touch extends LedgerTouch>(touches: readonly Touch[]): Touch[] => {
  const byId = new Map<string, Touch>()
  for (const touch of touches) byId.set(touch.id, touch)
  return Array.from(byId.values())
}

/**
 * Returns one person's touches, each once, in the order (occurredAt, id) with the points that count.
 * Buckets are filled in that order, so neither arrival order nor duplicates matter (DESIGN §2).
 */
export const countTouches = <Touch extends LedgerTouch>(touches: readonly Touch[], model: ScoringModel): CountedTouch<Touch>[] => {
  const filledCounts = new Map<string, number>()

  return withoutDuplicates(touches)
    .sort(compareTouches)
    .map((touch) => {
      const bucket = touch.excludedReason === null ? bucketOf(touch, model) : null
      if (bucket === null) return { touch, countedPoints: 0 }

      const key = bucketKeyOf(bucket)
      const filledCount = filledCounts.get(key) ?? 0
      if (filledCount >= bucket.maxCount) return { touch, countedPoints: 0 }

      filledCounts.set(key, filledCount + 1)
      return { touch, countedPoints: touchPoints(bucket.rule, touch.quantity ?? null) }
    })
}
