import { EngineError, requestFailed } from '../engine-error'
import type { Document } from '../types'
import { areEqual } from '../values/compare'
import { doPathsOverlap, rootOf } from '../values/path'
import { isPlainObject } from '../values/type-order'
import { FieldSlot } from './field-slot'
import { concretePaths } from './positional'
import { type UpdateOperator, updateOperators } from './update-operators'

interface Change {
  path: string
  operand: unknown
  operator: UpdateOperator
}

export interface Update {
  /** Changes a document in place and returns it. */
  apply(document: Document, isInsert: boolean): Document
  /** The top-level fields that may change; null if any may. */
  touched: ReadonlySet<string> | null
}

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
  if (paths.length === 1) return
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
  const paths = touchedPaths(update)
  refuseConflicts(paths)
  const apply = (document: Document, isInsert: boolean): Document => {
    const { _id: id } = document
    for (const { path, operand, operator } of changes) {
      for (const concrete of concretePaths(document, path, query)) operator(new FieldSlot(document, concrete), operand, { nowMs, isInsert })
    }
    if (id !== undefined || !isInsert) refuseNewId(id, document._id)
    return document
  }
  return { apply, touched: new Set(paths.map(rootOf)) }
}

/** A whole new document in the place of the old one; its `_id` stays. */
export const compileReplacement = (replacement: Document): Update => {
  const operator = Object.keys(replacement).find((name) => name.startsWith('$'))
  if (operator !== undefined) throw requestFailed(`The dollar ($) prefixed field '${operator}' in '${operator}' is not valid for storage.`)
  const apply = (document: Document): Document => {
    if (document._id !== undefined && replacement._id !== undefined) refuseNewId(document._id, replacement._id)
    const { _id: id = replacement._id } = document
    return id === undefined ? { ...replacement } : { _id: id, ...replacement }
  }
  return { apply, touched: null }
}
