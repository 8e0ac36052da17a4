import { requestFailed } from '../engine-error'
import type { Document } from '../types'
import { compareValues } from '../values/compare'
import { isPlainObject } from '../values/type-order'
import { runByMingo, valueOfExpression } from './by-mingo'
import type { StageRunner } from './stage'

const isAscending = (bounds: readonly unknown[]): boolean => bounds.every((bound, i) => i === 0 || compareValues(bounds[i - 1], bound) < 0)

const boundsOf = ({ boundaries }: Document): readonly unknown[] => {
  if (!Array.isArray(boundaries) || boundaries.length < 2) throw requestFailed("The $bucket 'boundaries' field must have at least 2 values")
  if (!isAscending(boundaries)) throw requestFailed("The 'boundaries' option to $bucket must be sorted, but they are not")
  return boundaries
}

/** The bound a value's bucket begins with: the bound itself belongs to it, the next one no more. */
const bucketOf = (value: unknown, bounds: readonly unknown[]): { id: unknown } | null => {
  const place = bounds.findLastIndex((bound) => compareValues(bound, value) <= 0)
  return place < 0 || place === bounds.length - 1 ? null : { id: bounds[place] }
}

/** `$bucket`; mingo puts a value that equals a bound into the bucket below it. */
export const bucket: StageRunner = (documents, operand, { read }) => {
  if (!isPlainObject(operand)) throw requestFailed('Argument to $bucket stage must be an object')
  const { groupBy, output = { count: { $sum: 1 } } } = operand
  const bounds = boundsOf(operand)
  const groups = new Map<unknown, Document[]>()
  for (const document of documents) {
    const found = bucketOf(valueOfExpression(document, groupBy, read), bounds)
    if (found === null && !('default' in operand)) throw requestFailed('$switch could not find a matching branch for an input, and no default was specified.')
    const id = found === null ? operand.default : found.id
    const members = groups.get(id) ?? []
    members.push(document)
    groups.set(id, members)
  }
  return [...groups]
    .sort(([left], [right]) => compareValues(left, right))
    .flatMap(([id, members]) => runByMingo(members, [['$group', { _id: { $literal: id }, ...(output as Document) }]], read))
}
