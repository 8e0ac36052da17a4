import { type Context, evalExpr } from 'mingo/core'
import { requestFailed } from '../engine-error'
import { compareValues } from '../values/compare'

type Operators = NonNullable<Parameters<typeof Context.init>[0]>
type Expression = NonNullable<Operators['expression']>[`$${string}`]
type Options = Parameters<typeof evalExpr>[2]

/** What an expression makes of its evaluated operands; missing ones are undefined. */
type Evaluate = (...operands: unknown[]) => unknown

const operandsOf = (document: object, operand: unknown, options: Options): unknown[] =>
  (Array.isArray(operand) ? operand : [operand]).map((part) => evalExpr(document, part, options))

const over =
  (evaluate: Evaluate): Expression =>
  (document: object, operand: unknown, options: Options) =>
    evaluate(...operandsOf(document, operand, options))

/** In BSON's order over types, where a missing value comes before null; mingo compares within one type only. */
const compare = (left: unknown, right: unknown): number => {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined)
  return Math.sign(compareValues(left, right))
}

/** Weeks begin on Sunday, and days before the year's first Sunday are in week 0; mingo counts one more. */
const week = (document: object, date: unknown, options: Options): number | null => {
  const day = evalExpr(document, { $dayOfYear: date }, options)
  const weekday = evalExpr(document, { $dayOfWeek: date }, options)
  return typeof day === 'number' && typeof weekday === 'number' ? Math.floor((day + 7 - weekday) / 7) : null
}

/** mingo wants the number of places spelled out. */
const trunc: Evaluate = (value, places = 0) => {
  if (value === null || value === undefined) return null
  if (typeof value !== 'number' || typeof places !== 'number') throw requestFailed('$trunc only supports numeric types')
  const factor = 10 ** places
  return Math.trunc(value * factor) / factor
}

/** The place of a text in another, counted in the elements that `split` makes of both. */
const indexIn =
  (split: (text: string) => ArrayLike<unknown>): Evaluate =>
  (text, wanted, start = 0, end) => {
    if (text === null || text === undefined) return null
    if (typeof text !== 'string' || typeof wanted !== 'string') throw requestFailed('$indexOfCP and $indexOfBytes require texts')
    const [whole, part] = [Array.from(split(text)), Array.from(split(wanted))]
    const last = Math.min(typeof end === 'number' ? end : whole.length, whole.length) - part.length
    for (let at = Number(start); at <= last; at += 1) if (part.every((element, i) => whole[at + i] === element)) return at
    return -1
  }

/** The expressions of which mingo has none, or another idea than the database. */
export const ownExpressions: Record<`$${string}`, Expression> = {
  $week: week as Expression,
  $trunc: over(trunc),
  $indexOfCP: over(indexIn((text) => [...text])),
  $indexOfBytes: over(indexIn((text) => Buffer.from(text))),
  $cmp: over(compare),
  $gt: over((left, right) => compare(left, right) > 0),
  $gte: over((left, right) => compare(left, right) >= 0),
  $lt: over((left, right) => compare(left, right) < 0),
  $lte: over((left, right) => compare(left, right) <= 0)
}
