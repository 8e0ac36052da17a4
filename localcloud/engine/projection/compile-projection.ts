import { requestFailed } from '../engine-error'
import { isOperatorObject } from '../query/field-operators'
import { compileCondition, compileQuery } from '../query/matcher'
import type { Document } from '../types'
import { isPlainObject } from '../values/type-order'
import { excludePaths, includePaths } from './project-paths'

/** Makes of a document what the projection leaves of it. */
export type Projection = (document: Document) => Document

type ArrayPart = (elements: readonly unknown[]) => readonly unknown[] | undefined

const slicePart = (operand: unknown): ArrayPart => {
  if (typeof operand === 'number') return (elements) => (operand >= 0 ? elements.slice(0, operand) : elements.slice(operand))
  const [skip, count] = Array.isArray(operand) ? (operand as number[]) : []
  if (typeof skip !== 'number' || typeof count !== 'number') throw requestFailed('First argument to $slice must be a number or an array of two numbers')
  if (count <= 0) throw requestFailed('$slice limit must be positive')
  return (elements) => {
    const start = skip >= 0 ? skip : Math.max(0, elements.length + skip)
    return elements.slice(start, start + count)
  }
}

const elemMatchPart = (operand: unknown): ArrayPart => {
  if (!isPlainObject(operand)) throw requestFailed('elemMatch: Invalid argument, object required')
  const matches = isOperatorObject(operand) ? compileCondition(operand) : compileQuery(operand)
  return (elements) => {
    const found = elements.find(matches)
    return found === undefined ? undefined : [found]
  }
}

const arrayParts: { [operator: string]: (operand: unknown) => ArrayPart } = { $slice: slicePart, $elemMatch: elemMatchPart }

interface Spec {
  included: string[]
  excluded: string[]
  arrays: { path: string; part: ArrayPart; isInclusion: boolean }[]
  keepsId: boolean
}

const isOff = (value: unknown): boolean => value === 0 || value === false || value === null

const addArrayPart = (spec: Spec, path: string, value: Document): void => {
  const [operator, operand] = Object.entries(value)[0] as [string, unknown]
  const part = arrayParts[operator]
  if (part === undefined) throw requestFailed(`Unsupported projection option: ${path}: ${JSON.stringify(value)}`)
  spec.arrays.push({ path, part: part(operand), isInclusion: operator === '$elemMatch' })
}

const readSpec = (projection: Document): Spec => {
  const spec: Spec = { included: [], excluded: [], arrays: [], keepsId: true }
  for (const [path, value] of Object.entries(projection)) {
    if (path === '_id') spec.keepsId = !isOff(value)
    else if (isPlainObject(value)) addArrayPart(spec, path, value)
    else if (isOff(value)) spec.excluded.push(path)
    else spec.included.push(path)
  }
  const [excluded] = spec.excluded
  if (excluded !== undefined && spec.included.length > 0) throw requestFailed(`Cannot do exclusion on field ${excluded} in inclusion projection`)
  return spec
}

const applyArrayParts = (document: Document, { arrays }: Spec): Document => {
  let result = document
  for (const { path, part } of arrays) result = replaceArray(result, path.split('.'), part)
  return result
}

const partOf = (value: unknown, rest: readonly string[], part: ArrayPart): unknown => {
  if (rest.length > 0) return isPlainObject(value) ? replaceArray(value, rest, part) : value
  return Array.isArray(value) ? part(value) : value
}

const replaceArray = (document: Document, parts: readonly string[], part: ArrayPart): Document => {
  const [name, ...rest] = parts as [string, ...string[]]
  const replaced = partOf(document[name], rest, part)
  const { [name]: _old, ...others } = document
  return replaced === undefined ? others : { ...document, [name]: replaced }
}

const withoutId = (document: Document): Document => {
  const { _id, ...others } = document
  return others
}

/** Compiles a projection: fields to include or to leave out, `$slice` and `$elemMatch` on arrays. `_id` stays unless told. */
export const compileProjection = (projection: Document): Projection => {
  const spec = readSpec(projection)
  const isOnlyId = Object.keys(projection).length === 1 && '_id' in projection && spec.keepsId
  const inclusions = [...spec.included, ...spec.arrays.filter(({ isInclusion }) => isInclusion).map(({ path }) => path)]
  const isInclusion = spec.included.length > 0 || isOnlyId || (inclusions.length > 0 && spec.excluded.length === 0)
  const kept = [...spec.included, ...spec.arrays.map(({ path }) => path), ...(spec.keepsId ? ['_id'] : [])]
  return (document) => {
    const cut = applyArrayParts(document, spec)
    if (isInclusion) return includePaths(cut, kept)
    const rest = excludePaths(cut, spec.excluded)
    return spec.keepsId ? rest : withoutId(rest)
  }
}
