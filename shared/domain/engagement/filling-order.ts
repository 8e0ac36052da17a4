import type { ScoringRule } from '@shared/model/scoring-model'
import { compareTouches, type LedgerTouch } from './ledger-touch'

type Compare = (a: LedgerTouch, b: LedgerTouch) => number

const higherFirst: Compare = (a, b) => {
  const [left, right] = [a.quantity ?? Number.NEGATIVE_INFINITY, b.quantity ?? Number.NEGATIVE_INFINITY]
  return left === right ? compareTouches(a, b) : Math.sign(right - left)
}

/**
 * Returns the order in which touches fill a bucket of the rule: by (occurredAt, id), or the highest quantity first and then so; a touch without
 * a quantity comes last. It is total, so what counts does not depend on what arrived when.
 */
export const fillingOrder = ({ counts }: Pick<ScoringRule, 'counts'>): Compare => (counts === 'highest' ? higherFirst : compareTouches)
