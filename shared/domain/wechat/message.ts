import type { MessageValue, PushMessage } from '@shared/model/push'

const maxDepth = 6
const maxFields = 300
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Counts fields over the whole tree, so that a wide message ends like a deep one. */
interface Budget {
  fieldCount: number
}

const toValue = (value: unknown, depth: number, budget: Budget): MessageValue | null => {
  budget.fieldCount += 1
  if (depth > maxDepth || budget.fieldCount > maxFields) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return allOf(value.map((item) => toValue(item, depth + 1, budget)))
  return isRecord(value) ? recordOf(value, depth, budget) : null
}

const allOf = (values: (MessageValue | null)[]): MessageValue[] | null => (values.includes(null) ? null : (values as MessageValue[]))

const recordOf = (record: Record<string, unknown>, depth: number, budget: Budget): PushMessage | null => {
  const entries: [string, MessageValue][] = []
  for (const [name, value] of Object.entries(record)) {
    const trimmed = name.trim()
    const read = forbidden.has(trimmed) ? null : toValue(value, depth + 1, budget)
    if (read === null) return null
    entries.push([trimmed, read])
  }
  return Object.fromEntries(entries)
}

/** Returns a parsed XML or JSON body as a message of texts, or null for what is none: no object, too deep or wide, or with a name that reaches into objects. */
export const messageFrom = (parsed: unknown): PushMessage | null => (isRecord(parsed) ? recordOf(parsed, 0, { fieldCount: 0 }) : null)

/** Returns the text of a field; '' when it is missing or no text. */
export const textOf = (message: PushMessage, name: string): string => {
  const value = message[name]
  return typeof value === 'string' ? value : ''
}
