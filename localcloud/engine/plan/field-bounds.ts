import { keyOf } from '../values/key-writer'
import { typeOf, typeOrder } from '../values/type-order'
import type { Conjunct } from './conjuncts'
import type { Edge, KeyRange } from './key-range'

/** What an index can do for one condition. */
export interface Bounds {
  kind: 'points' | 'range'
  ranges: KeyRange[]
  /** True if the range holds exactly what the condition asks for, so that documents need not be tested again. */
  isExact: boolean
}

const before = (prefix: Buffer): Edge => ({ prefix, isAfter: false })
const after = (prefix: Buffer): Edge => ({ prefix, isAfter: true })
const around = (prefix: Buffer): KeyRange => ({ low: before(prefix), high: after(prefix) })

/** The keys of one value. */
export const pointRange = (value: unknown): KeyRange => around(keyOf(value))

/** The keys of every text that begins with this one. */
export const startRange = (text: string): KeyRange => around(keyOf(text).subarray(0, -1))

const endOfType = (value: unknown): Edge => after(Buffer.from([typeOf(value)]))

/** NaN sorts before all numbers, and no comparison with a number holds for it. */
const startOfType = (value: unknown): Edge => (typeof value === 'number' ? after(keyOf(Number.NaN)) : before(Buffer.from([typeOf(value)])))

const hasPoint = (value: unknown): boolean => !Array.isArray(value) && !(value instanceof RegExp)

const orderedTypes: readonly number[] = [typeOrder.number, typeOrder.string, typeOrder.boolean, typeOrder.date]

const isOrdered = (value: unknown): boolean => orderedTypes.includes(typeOf(value)) && !Number.isNaN(value)

const points = (values: readonly unknown[], isExact: boolean): Bounds | null => {
  if (!values.every(hasPoint)) return null
  if (values.length === 1) return { kind: 'points', ranges: [pointRange(values[0])], isExact: isExact && typeOf(values[0]) !== typeOrder.null }
  const keys = [...new Map(values.map((value) => [keyOf(value).toString('latin1'), value])).values()].map(keyOf).sort(Buffer.compare)
  // A missing field is listed as null, but so may be what the matcher tells apart.
  const hasNull = values.some((value) => typeOf(value) === typeOrder.null)
  return { kind: 'points', ranges: keys.map(around), isExact: isExact && !hasNull }
}

const range =
  (edges: (key: Buffer, value: unknown) => KeyRange) =>
  (value: unknown): Bounds | null =>
    isOrdered(value) ? { kind: 'range', ranges: [edges(keyOf(value), value)], isExact: true } : null

/** The literal text a regular expression demands at the beginning, or ''. */
const literalStart = (source: string): string => {
  if (!source.startsWith('^') || /[|]/.test(source)) return ''
  const literal = /^\^((?:[^\\.*+?()[\]{}^$|])*)/.exec(source)?.[1] ?? ''
  const next = source[literal.length + 1]
  return next !== undefined && '*?{'.includes(next) ? literal.slice(0, -1) : literal
}

const startsWith = (operand: unknown): Bounds | null => {
  const { source, flags } = (operand ?? { source: '', flags: '' }) as { source: string; flags: string }
  const literal = flags === '' ? literalStart(source) : ''
  if (literal === '') return null
  return { kind: 'range', ranges: [startRange(literal)], isExact: false }
}

const byOperator: { [operator: string]: (operand: unknown) => Bounds | null } = {
  $eq: (operand) => points([operand], true),
  $in: (operand) => (Array.isArray(operand) ? points(operand, true) : null),
  $all: (operand) => (Array.isArray(operand) && operand.length > 0 && typeOf(operand[0]) !== typeOrder.object ? points([operand[0]], false) : null),
  $exists: (operand) => (operand === false ? points([null], false) : null),
  $gt: range((key, value) => ({ low: after(key), high: endOfType(value) })),
  $gte: range((key, value) => ({ low: before(key), high: endOfType(value) })),
  $lt: range((key, value) => ({ low: startOfType(value), high: before(key) })),
  $lte: range((key, value) => ({ low: startOfType(value), high: after(key) })),
  $regex: startsWith
}

/** The keys a condition confines a field to, or null if an index cannot help. */
export const boundsOf = ({ operator, operand }: Conjunct): Bounds | null => byOperator[operator]?.(operand) ?? null

export const wholeField: KeyRange = { low: before(Buffer.alloc(0)), high: { prefix: Buffer.from([0xff]), isAfter: false } }
