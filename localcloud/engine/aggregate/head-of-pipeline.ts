import type { Document, FindOptions } from '../types'
import { isPlainObject } from '../values/type-order'
import { limitOf, skipOf, sortFieldsOf } from './own-stages'
import type { Stage } from './stage'

/** The stages an ordinary find can do, and those that remain. */
export interface SplitPipeline {
  find: FindOptions
  rest: readonly Stage[]
}

/**
 * Takes `$match`, `$sort`, `$skip` and `$limit` off the beginning of a pipeline, each at most once and in this order,
 * so that indexes serve them and no more documents than needed are read.
 */
export const splitPipeline = (stages: readonly Stage[]): SplitPipeline => {
  const rest = [...stages]
  const take = (name: string): unknown => (rest[0]?.[0] === name ? rest.shift()?.[1] : undefined)
  const find: FindOptions = {}
  if (rest[0]?.[0] === '$match' && isPlainObject(rest[0][1])) find.query = take('$match') as Document
  const sort = take('$sort')
  if (sort !== undefined) find.order = sortFieldsOf(sort)
  const skip = take('$skip')
  if (skip !== undefined) find.offset = skipOf(skip)
  const limit = take('$limit')
  if (limit !== undefined) find.limit = limitOf(limit)
  return { find, rest }
}
