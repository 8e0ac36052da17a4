import { requestFailed } from '../engine-error'
import { compileQuery } from '../query/matcher'
import { compareSortKeys, sortKeyOf } from '../sort'
import type { Document, SortField } from '../types'
import { isPlainObject } from '../values/type-order'
import { bucket } from './bucket'
import { geoNear } from './geo-near'
import { lookup } from './lookup'
import { type StageRunner, stagesOf } from './stage'

const match: StageRunner = (documents, operand) => {
  if (!isPlainObject(operand)) throw requestFailed('the match filter must be an expression in an object')
  return documents.filter(compileQuery(operand))
}

/** Reads `{ field: 1 | -1 }`; throws on anything else. */
export const sortFieldsOf = (operand: unknown): SortField[] => {
  if (!isPlainObject(operand)) throw requestFailed('the $sort key specification must be an object')
  const entries = Object.entries(operand)
  if (entries.length === 0) throw requestFailed('$sort stage must have at least one sort key')
  return entries.map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw requestFailed('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return { field, direction: direction === 1 ? 'asc' : 'desc' }
  })
}

const sort: StageRunner = (documents, operand) => {
  const order = sortFieldsOf(operand)
  const compare = compareSortKeys(order)
  return documents
    .map((document) => ({ document, key: sortKeyOf(document, order) }))
    .sort((left, right) => compare(left.key, right.key))
    .map(({ document }) => document)
}

export const limitOf = (operand: unknown): number => {
  if (!Number.isInteger(operand)) throw requestFailed('the limit must be specified as a number')
  if ((operand as number) <= 0) throw requestFailed('the limit must be positive')
  return operand as number
}

export const skipOf = (operand: unknown): number => {
  if (Number.isInteger(operand) && (operand as number) >= 0) return operand as number
  throw requestFailed('Argument to $skip cannot be negative and must be a whole number')
}

const facet: StageRunner = (documents, operand, run) => {
  if (!isPlainObject(operand)) throw requestFailed('the $facet specification must be a non-empty object')
  return [Object.fromEntries(Object.entries(operand).map(([name, pipeline]) => [name, run.runInner(documents, stagesOf(pipeline))]))] as Document[]
}

const refused =
  (name: string): StageRunner =>
  () => {
    throw requestFailed(`${name} is not allowed: an aggregation only reads`)
  }

/** Stages the engine runs itself, to mind its indexes and the order of BSON types; all others are mingo's. */
export const ownStages: { [name: string]: StageRunner } = {
  $match: match,
  $sort: sort,
  $limit: (documents, operand) => documents.slice(0, limitOf(operand)),
  $skip: (documents, operand) => documents.slice(skipOf(operand)),
  $lookup: lookup,
  $facet: facet,
  $bucket: bucket,
  $geoNear: geoNear,
  $out: refused('$out'),
  $merge: refused('$merge')
}

/** Stages mingo runs. */
export const mingoStages: readonly string[] = [
  '$addFields',
  '$bucketAuto',
  '$count',
  '$densify',
  '$fill',
  '$graphLookup',
  '$group',
  '$project',
  '$redact',
  '$replaceRoot',
  '$replaceWith',
  '$sample',
  '$set',
  '$setWindowFields',
  '$sortByCount',
  '$unionWith',
  '$unset',
  '$unwind'
]
