import { EngineError, requestFailed } from '../engine-error'
import { compileQuery } from '../query/matcher'
import type { Document } from '../types'
import { areEqual } from '../values/compare'
import { doPathsOverlap } from '../values/path'
import { isPlainObject } from '../values/type-order'
import { FieldSlot } from './field-slot'
import { concretePaths } from './positional'
import { type UpdateOperator, updateOperators } from './update-operators'

interface Change {
  path: string
  operand: unknown
  operator: UpdateOperator
}

/** Changes a document in place and returns it. */
export type Update = (document: Document, isInsert: boolean) => Document

const operatorOf = (name: string): UpdateOperator => {
  const operator = updateOperators[name]
  if (operator !== undefined) return operator
  throw requestFailed(`Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`)
}

const changesOf = (update: Document): Change[] =>
  Object.entries(update).flatMap(([name, fields]) => {
    const operator = operatorOf(name)
    if (!isPlainObject(fields))
      throw requestFailed(
        `Modifiers operate on fields but we found another type instead. For example: {$mod: {<field>: ...}} not {${name}: ${JSON.stringify(fields)}}`
      )
    return Object.entries(fields).map(([path, operand]) => ({ path, operand, operator }))
  })

const touchedPaths = (update: Document): string[] => [
  ...Object.values(update).flatMap((fields) => Object.keys(fields as Document)),
  ...Object.values((update.$rename as Document | undefined) ?? {}).filter((target) => typeof target === 'string')
]

/** Two changes of one update must not touch the same field, nor one what lies inside the other. */
const refuseConflicts = (paths: readonly string[]): void => {
  const sorted = [...paths].sort()
  for (const [i, path] of sorted.entries()) {
    const other = sorted.slice(0, i).find((earlier) => doPathsOverlap(earlier, path))
    if (other !== undefined) throw requestFailed(`Updating the path '${path}' would create a conflict at '${other}'`)
  }
}

const refuseNewId = (before: unknown, after: unknown): void => {
  if (!areEqual(before, after)) throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
}

/** An update made of operators, checked as far as it can be without a document. */
export const compileOperators = (update: Document, { query, nowMs }: { query: Document; nowMs: number }): Update => {
  const changes = changesOf(update)
  if (changes.length === 0) throw new EngineError('INVALID_PARAM', '更新内容不能为空：请至少写一个要更新的字段')
  refuseConflicts(touchedPaths(update))
  const matches = compileQuery(query)
  return (document, isInsert) => {
    const { _id: id } = document
    for (const { path, operand, operator } of changes) {
      for (const concrete of concretePaths(document, path, matches)) operator(new FieldSlot(document, concrete), structuredClone(operand), { nowMs, isInsert })
    }
    if (id !== undefined || !isInsert) refuseNewId(id, document._id)
    return document
  }
}

/** A whole new document in the place of the old one; its `_id` stays. */
export const compileReplacement = (replacement: Document): Update => {
  const operator = Object.keys(replacement).find((name) => name.startsWith('$'))
  if (operator !== undefined) throw requestFailed(`The dollar ($) prefixed field '${operator}' in '${operator}' is not valid for storage.`)
  return (document) => {
    if (document._id !== undefined && replacement._id !== undefined) refuseNewId(document._id, replacement._id)
    const { _id: id = replacement._id } = document
    return id === undefined ? { ...replacement } : { _id: id, ...replacement }
  }
}
