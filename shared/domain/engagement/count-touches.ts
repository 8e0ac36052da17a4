import type { ScoringModel, ScoringRule } from '@shared/model/scoring-model'
import { type Bucket, bucketKeyOf, bucketOf } from './bucket'
import { fillingOrder } from './filling-order'
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

interface Filled {
  bucket: Bucket
  touches: LedgerTouch[]
}

/** The touches that find a place in their bucket, by id, with its rule. */
const rulesOfPlaced = (touches: readonly LedgerTouch[], model: ScoringModel): Map<string, ScoringRule> => {
  const filled = new Map<string, Filled>()
  for (const touch of touches) {
    const bucket = touch.excludedReason === null ? bucketOf(touch, model) : null
    if (bucket === null) continue
    const key = bucketKeyOf(bucket)
    const known = filled.get(key)
    if (known === undefined) filled.set(key, { bucket, touches: [touch] })
    else known.touches.push(touch)
  }
  const placed = new Map<string, ScoringRule>()
  for (const { bucket, touches: own } of filled.values()) {
    for (const { id } of own.sort(fillingOrder(bucket.rule)).slice(0, bucket.maxCount)) placed.set(id, bucket.rule)
  }
  return placed
}

/**
 * Returns one person's touches, each once, in the order (occurredAt, id) with the points that count.
 * Buckets are filled in an order that their rule gives, so neither arrival order nor duplicates matter (DESIGN §2).
 */
export const countTouches = <Touch extends LedgerTouch>(touches: readonly Touch[], model: ScoringModel): CountedTouch<Touch>[] => {
  const own = withoutDuplicates(touches).sort(compareTouches)
  const placed = rulesOfPlaced(own, model)

  return own.map((touch) => {
    const rule = placed.get(touch.id)
    return { touch, countedPoints: rule === undefined ? 0 : touchPoints(rule, touch.quantity ?? null) }
  })
}
