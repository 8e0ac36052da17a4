import { requestFailed } from '../engine-error'
import { cellsOf } from '../geo/cells'
import { type Geometry, readGeometry } from '../geo/geometry'
import type { Document } from '../types'
import { KeyWriter } from '../values/key-writer'
import { severalValues, singleValueAt, valuesAt } from '../values/path'
import { emptyArrayMark, isPlainObject } from '../values/type-order'
import type { Index } from './index-definition'

const nowhere: Geometry = { points: [], lines: [], polygons: [] }

interface Expansion {
  writer: KeyWriter
  index: Index
  keys: Map<string, Buffer>
}

/** The shortest prefix of a path that holds an array in this document, or null. */
const arrayPrefix = (document: Document, path: string): string | null => {
  let value: unknown = document
  const parts = path.split('.')
  for (let i = 0; i < parts.length; i += 1) {
    if (!isPlainObject(value)) return null
    value = value[parts[i] as string]
    if (Array.isArray(value)) return parts.slice(0, i + 1).join('.')
  }
  return null
}

/** The cells a place lies in; what is no place is listed as null. */
const cellEntries = (document: Document, path: string): unknown[] => {
  const entries = valuesAt(document, path).flatMap((value) => {
    const geometry = readGeometry(value)
    if (geometry !== null) return cellsOf(geometry)
    return Array.isArray(value) ? value.flatMap((element) => cellsOf(readGeometry(element) ?? nowhere)) : []
  })
  return entries.length === 0 ? [null] : entries
}

/** One entry per value of a path: elements of arrays singly, a missing field as null. */
const entriesAt = (document: Document, path: string): unknown[] => {
  const entries: unknown[] = []
  for (const leaf of valuesAt(document, path)) {
    if (!Array.isArray(leaf)) entries.push(leaf ?? null)
    else if (leaf.length === 0) entries.push(emptyArrayMark)
    else for (const element of leaf) entries.push(element ?? null)
  }
  return entries.length === 0 ? [null] : entries
}

const addKeys = (expansion: Expansion, prefix: Buffer, columns: readonly (readonly unknown[])[]): void => {
  const { writer, index, keys } = expansion
  const place = index.paths.length - columns.length
  const [column, ...rest] = columns
  if (column === undefined) {
    keys.set(prefix.toString('latin1'), prefix)
    return
  }
  const isDescending = index.paths[place]?.isDescending === true
  for (const value of column) {
    writer.reset()
    writer.writeBytes(prefix)
    writer.write(value, isDescending)
    addKeys(expansion, writer.take(), rest)
  }
}

/** Documents that hold one element each of the array at `prefix`, so that fields of the same element stay together. */
const documentsPerElement = (document: Document, prefix: string): Document[] => {
  const values = valuesAt(document, prefix)[0]
  const elements = Array.isArray(values) && values.length > 0 ? values : [undefined]
  return elements.map((element) => {
    const copy = copyAlong(document, prefix.split('.'))
    setAt(copy, prefix.split('.'), Array.isArray(element) ? undefined : element)
    return copy
  })
}

const copyAlong = (document: Document, parts: readonly string[]): Document => {
  const [part, ...rest] = parts
  const copy = { ...document }
  if (part !== undefined && rest.length > 0) copy[part] = copyAlong(copy[part] as Document, rest)
  return copy
}

const setAt = (document: Document, parts: readonly string[], value: unknown): void => {
  let target = document
  for (const part of parts.slice(0, -1)) target = target[part] as Document
  target[parts.at(-1) as string] = value
}

const sharedArrayPrefix = (index: Index, document: Document): string | null => {
  const prefixes = new Map<string, number>()
  for (const { path, isGeo } of index.paths) {
    const prefix = isGeo ? null : arrayPrefix(document, path)
    if (prefix !== null) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1)
  }
  if (prefixes.size > 1) throw requestFailed(`cannot index parallel arrays [${[...prefixes.keys()].map((path) => path.split('.').pop()).join('] [')}]`)
  for (const [prefix, count] of prefixes) if (count > 1) return prefix
  return null
}

const expand = (expansion: Expansion, document: Document): void => {
  const { index } = expansion
  const shared = index.paths.length > 1 ? sharedArrayPrefix(index, document) : null
  if (shared !== null) {
    for (const each of documentsPerElement(document, shared)) expand(expansion, each)
    return
  }
  const columns = index.paths.map(({ path, isGeo }) => (isGeo ? cellEntries(document, path) : entriesAt(document, path)))
  addKeys(expansion, Buffer.alloc(0), columns)
}

const writer = new KeyWriter()

/** Every key under which an index lists a document; paths that hold arrays are noted in `multikeyPaths` of the answer. */
export const indexKeys = (index: Index, document: Document): { keys: Buffer[]; multikeyPaths: string[] } => {
  const single = singleKey(index, document)
  if (single !== null) return { keys: [single], multikeyPaths: [] }
  const expansion: Expansion = { writer, index, keys: new Map() }
  expand(expansion, document)
  const multikeyPaths = index.paths.filter(({ path, isGeo }) => !isGeo && arrayPrefix(document, path) !== null).map(({ path }) => path)
  return { keys: [...expansion.keys.values()], multikeyPaths }
}

/** The usual case, without arrays, written at once; null if there is an array on a path. */
const singleKey = (index: Index, document: Document): Buffer | null => {
  if (index.isGeo) return null
  writer.reset()
  for (const { path, isDescending } of index.paths) {
    const value = singleValueAt(document, path)
    if (value === severalValues) return null
    writer.write(value, isDescending)
  }
  return writer.take()
}
