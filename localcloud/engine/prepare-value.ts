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

/** A copy in which each `$tcb_server_date` is the present moment plus its offset (ms), and undefined fields are gone. */
export const resolveServerDates = (value: unknown, nowMs: number): unknown => {
  if (Array.isArray(value)) return value.map((element) => (element === undefined ? null : resolveServerDates(element, nowMs)))
  if (!isPlainObject(value)) return value
  const date = serverDateOf(value, nowMs)
  if (date !== null) return date
  const copy: Document = {}
  for (const [key, child] of Object.entries(value)) {
    if (key === '__proto__') throw requestFailed("The field name '__proto__' is not valid for storage.")
    if (child !== undefined) copy[key] = resolveServerDates(child, nowMs)
  }
  return copy
}

/** Throws where a whole document has a dotted name, or an `_id` of a type the database refuses. */
export const checkDocument = (document: Document): void => {
  const dotted = Object.keys(document).find((name) => name.includes('.'))
  if (dotted !== undefined) throw requestFailed(`The dotted field '${dotted}' in '${dotted}' is not valid for storage.`)
  const { _id: id } = document
  if (Array.isArray(id)) throw requestFailed("The '_id' value cannot be of type array")
  if (id instanceof RegExp) throw requestFailed("The '_id' value cannot be of type regex")
}
