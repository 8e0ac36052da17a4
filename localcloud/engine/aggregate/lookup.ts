import { requestFailed } from '../engine-error'
import type { Document } from '../types'
import { keyOf } from '../values/key-writer'
import { valuesAt } from '../values/path'
import { isPlainObject } from '../values/type-order'
import { runByMingo } from './by-mingo'
import type { StageRunner } from './stage'

interface EqualityLookup {
  from: string
  localField: string
  foreignField: string
  as: string
}

/** Values asked for in one query of the foreign collection. */
const valuesPerQuery = 1000

const isEqualityLookup = (operand: unknown): operand is EqualityLookup & Document => {
  if (!isPlainObject(operand)) throw requestFailed('the $lookup specification must be an Object')
  const { from, localField, foreignField, as, pipeline } = operand
  return pipeline === undefined && [from, localField, foreignField, as].every((part) => typeof part === 'string')
}

/** The values a field is joined by: the elements of arrays singly, a missing field as null. */
const joinValues = (document: Document, path: string): unknown[] => {
  const values = valuesAt(document, path).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value ?? null]))
  return values.length === 0 ? [null] : values
}

const tokenOf = (value: unknown): string => keyOf(value).toString('latin1')

const groupByToken = (documents: readonly Document[], path: string): Map<string, Set<Document>> => {
  const groups = new Map<string, Set<Document>>()
  for (const document of documents) {
    for (const token of joinValues(document, path).map(tokenOf)) groups.set(token, (groups.get(token) ?? new Set()).add(document))
  }
  return groups
}

/** `$lookup` by equality asks the foreign collection for the values needed only; with a pipeline it is mingo's. */
export const lookup: StageRunner = (documents, operand, { read }) => {
  if (!isEqualityLookup(operand)) return runByMingo(documents, [['$lookup', operand]], read)
  const { from, localField, foreignField, as } = operand
  const values = [...new Map(documents.flatMap((document) => joinValues(document, localField)).map((value) => [tokenOf(value), value])).values()]
  const foreign: Document[] = []
  for (let i = 0; i < values.length; i += valuesPerQuery) {
    foreign.push(...read(from, { query: { [foreignField]: { $in: values.slice(i, i + valuesPerQuery) } } }))
  }
  const groups = groupByToken(foreign, foreignField)
  return documents.map((document) => {
    const found = new Set(joinValues(document, localField).flatMap((value) => [...(groups.get(tokenOf(value)) ?? [])]))
    return { ...document, [as]: [...found] }
  })
}
