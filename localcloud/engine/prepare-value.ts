import { requestFailed } from './engine-error'
import type { Document } from './types'
import { isPlainObject } from './values/type-order'

const serverDateKey = '$tcb_server_date'

const serverDateOf = (value: { [key: string]: unknown }, nowMs: number): Date | null => {
  const marker = value[serverDateKey]
  if (marker === undefined) return null
  const offset = isPlainObject(marker) ? marker.offset : 0
  return new Date(nowMs + (typeof offset === 'number' ? offset : 0))
}

const resolveElements = (values: readonly unknown[], nowMs: number): readonly unknown[] => {
  const resolved = values.map((element) => (element === undefined ? null : resolveServerDates(element, nowMs)))
  return resolved.some((element, i) => element !== values[i]) ? resolved : values
}

const resolveFields = (value: Document, nowMs: number): Document => {
  let copy: Document | null = null
  for (const key of Object.keys(value)) {
    const child = value[key]
    if (key === '__proto__') throw requestFailed("The field name '__proto__' is not valid for storage.")
    const resolved = resolveServerDates(child, nowMs)
    if (resolved === child && child !== undefined) continue
    copy ??= { ...value }
    if (resolved === undefined) delete copy[key]
    else copy[key] = resolved
  }
  return copy ?? value
}

/** The same value, or a copy in which each `$tcb_server_date` is the present moment plus its offset (ms), and undefined fields are gone. */
export const resolveServerDates = (value: unknown, nowMs: number): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return resolveElements(value, nowMs)
  if (!isPlainObject(value)) return value
  return serverDateOf(value, nowMs) ?? resolveFields(value, nowMs)
}

/** Throws where a whole document has a dotted name, or an `_id` of a type the database refuses. */
export const checkDocument = (document: Document): void => {
  const dotted = Object.keys(document).find((name) => name.includes('.'))
  if (dotted !== undefined) throw requestFailed(`The dotted field '${dotted}' in '${dotted}' is not valid for storage.`)
  const { _id: id } = document
  if (Array.isArray(id)) throw requestFailed("The '_id' value cannot be of type array")
  if (id instanceof RegExp) throw requestFailed("The '_id' value cannot be of type regex")
}
