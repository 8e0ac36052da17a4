import { requestFailed } from '../engine-error'
import type { Index } from '../indexes/index-definition'
import type { AccessPath } from '../plan/access-path'
import { choosePaths } from '../plan/choose-paths'
import { type Conjunct, conjunctsOf } from '../plan/conjuncts'
import { wantedIndex } from '../plan/wanted-index'
import { compileQuery, type Matcher } from '../query/matcher'
import type { Collection } from '../storage/collection'
import type { Document, SortField } from '../types'
import type { Overlay } from './overlay'

/** Documents a query may read without an index in strict mode. */
export const strictLimit = 1000

export interface Search {
  collection: Collection
  query: Document
  order: readonly SortField[]
  offset: number
  /** Number.POSITIVE_INFINITY for all. */
  limit: number
  overlay: Overlay
  isStrict: boolean
}

/** How a search will be done. */
export interface Plan {
  /** All of them are walked, one after the other; only an `$or` has more than one. */
  paths: readonly [AccessPath, ...AccessPath[]]
  conjuncts: Conjunct[]
  /** Null if the index alone answers the query. */
  matches: Matcher | null
}

export const planOf = ({ collection, query, order, overlay }: Search): Plan => {
  const conjuncts = conjunctsOf(query)
  const paths = choosePaths([collection.idIndex, ...collection.indexes], conjuncts, order)
  const [{ absorbed }] = paths
  for (const { index } of paths) if (index !== null) index.useCount += 1
  // What a transaction sees otherwise than the table did not come through the index.
  const isAbsorbed = overlay.documents.length === 0 && conjuncts.every((conjunct) => absorbed.has(conjunct))
  return { paths, conjuncts, matches: isAbsorbed ? null : compileQuery(query) }
}

/** More results than this are cheaper to read whole and sort than to merge entry by entry. */
const mostMerged = 1000

/** Will the path's documents come in the order wanted, so that the first matches are the ones? */
export const comesInOrder = ({ order, offset, limit }: Search, { orderService }: AccessPath): boolean =>
  order.length === 0 || orderService === 'sequential' || (orderService === 'merge' && offset + limit <= mostMerged)

export const hasIndex = (path: AccessPath): path is AccessPath & { index: Index } => path.index !== null

/** What strict mode says to a query that reads too much. */
export const scanRefusal = ({ collection, order }: Search, { conjuncts }: Plan): Error => {
  const wanted = wantedIndex(conjuncts, order)
  const advice = wanted === null ? 'no index can answer it: narrow the query by an indexed field' : `declare an index on (${wanted})`
  return requestFailed(`strict mode: a query on "${collection.name}" reads more than ${strictLimit.toLocaleString('en')} documents without an index; ${advice}`)
}
