import type { Document } from '../types'
import { isPlainObject } from './type-order'

const isArrayIndex = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part)

const parsedPaths = new Map<string, readonly string[]>()
const keptPaths = 10_000

/** The parts of a dotted path; parsed once per path. */
export const partsOf = (path: string): readonly string[] => {
  const known = parsedPaths.get(path)
  if (known !== undefined) return known
  const parts = path.split('.')
  if (parsedPaths.size < keptPaths) parsedPaths.set(path, parts)
  return parts
}

interface Walk {
  parts: readonly string[]
  leaves: unknown[]
}

const walkArray = (walk: Walk, elements: readonly unknown[], depth: number): void => {
  const part = walk.parts[depth] as string
  if (isArrayIndex(part) && Number(part) < elements.length) walkValue(walk, elements[Number(part)], depth + 1)
  for (const element of elements) if (isPlainObject(element)) walkValue(walk, element, depth)
}

const walkValue = (walk: Walk, value: unknown, depth: number): void => {
  if (depth === walk.parts.length) {
    walk.leaves.push(value)
    return
  }
  if (Array.isArray(value)) {
    walkArray(walk, value, depth)
    return
  }
  const part = walk.parts[depth] as string
  if (isPlainObject(value) && Object.hasOwn(value, part)) walkValue(walk, value[part], depth + 1)
  else walk.leaves.push(undefined)
}

/**
 * Every value a dotted path reaches, going through the elements of arrays on its way. A last array is one value.
 * `undefined` stands for a missing field; an array without objects on the way yields nothing at all.
 */
export const valuesAt = (document: unknown, path: string): unknown[] => {
  const parts = partsOf(path)
  if (parts.length === 1 && isPlainObject(document)) return [Object.hasOwn(document, path) ? document[path] : undefined]
  const walk: Walk = { parts, leaves: [] }
  walkValue(walk, document, 0)
  return walk.leaves
}

/** Says that an array lies on the way, so that a path may have several values. */
export const severalValues = Symbol('several values')

/** The one value at a path, undefined if missing; `severalValues` if an array lies on the way or at the end. */
export const singleValueAt = (document: Document, path: string): unknown => {
  let value: unknown = document
  for (const part of partsOf(path)) {
    if (!isPlainObject(value)) return undefined
    value = Object.hasOwn(value, part) ? value[part] : undefined
    if (Array.isArray(value)) return severalValues
  }
  return value
}

/** The first name of a dotted path. */
export const rootOf = (path: string): string => partsOf(path)[0] as string

/** Do two dotted paths name the same field, or does one lie inside the other? */
export const doPathsOverlap = (left: string, right: string): boolean => left === right || left.startsWith(`${right}.`) || right.startsWith(`${left}.`)
