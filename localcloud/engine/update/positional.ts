import { requestFailed } from '../engine-error'
import { compileQuery, type Matcher } from '../query/matcher'
import type { Document } from '../types'
import { FieldSlot } from './field-slot'

const copyWith = (document: Document, path: string, value: unknown): Document => {
  const copy = structuredClone(document)
  new FieldSlot(copy, path).write(value)
  return copy
}

const arrayAt = (document: Document, path: string): readonly unknown[] => {
  const { value } = new FieldSlot(document, path)
  if (!Array.isArray(value)) throw requestFailed(`The path '${path}' must exist in the document in order to apply array updates.`)
  return value
}

/** The first element that alone still makes the document match: the one the query found. */
const matchedPlace = (document: Document, path: string, matches: Matcher): number => {
  const place = arrayAt(document, path).findIndex((element) => matches(copyWith(document, path, [element])))
  if (place < 0) throw requestFailed('The positional operator did not find the match needed from the query.')
  return place
}

/** Concrete paths for one with `$` (the element the query matched) or `$[]` (every element) in it. */
export const concretePaths = (document: Document, path: string, query: Document): string[] => {
  if (!path.includes('$')) return [path]
  const parts = path.split('.')
  const at = parts.findIndex((part) => part.startsWith('$'))
  if (at < 0) return [path]
  const [arrayPath, part, rest] = [parts.slice(0, at).join('.'), parts[at], parts.slice(at + 1)]
  if (part !== '$' && part !== '$[]') throw requestFailed(`No array filter found for identifier '${part?.slice(2, -1) ?? ''}' in path '${path}'`)
  const places = part === '$' ? [matchedPlace(document, arrayPath, compileQuery(query))] : [...arrayAt(document, arrayPath).keys()]
  return places.flatMap((place) => concretePaths(document, [arrayPath, place, ...rest].join('.'), query))
}
