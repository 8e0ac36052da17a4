import type { Index } from '../indexes/index-definition'
import type { Conjunct } from './conjuncts'
import type { Interval } from './key-range'

/**
 * How the intervals' order serves the wanted order: not at all; as they come, one after the other; or each interval by
 * itself, so that they have to be walked side by side and merged.
 */
export type OrderService = 'none' | 'sequential' | 'merge'

/** One way to reach the documents a query asks for. */
export interface AccessPath {
  /** The declared index, the index on `_id`, or null: every document in the order of insertion. */
  index: Index | null
  intervals: Interval[]
  equalityFields: string[]
  rangeField: string | null
  orderService: OrderService
  isBackward: boolean
  /** Conditions the intervals fulfil to the letter. */
  absorbed: ReadonlySet<Conjunct>
  /** May one document come twice? */
  hasDuplicates: boolean
}

/** A document by its `_id`; the index and the key are to be filled in. */
export const pathById: AccessPath = {
  index: null,
  intervals: [],
  equalityFields: ['_id'],
  rangeField: null,
  orderService: 'sequential',
  isBackward: false,
  absorbed: new Set(),
  hasDuplicates: false
}

export const scanPath: AccessPath = {
  index: null,
  intervals: [],
  equalityFields: [],
  rangeField: null,
  orderService: 'none',
  isBackward: false,
  absorbed: new Set(),
  hasDuplicates: false
}
