import { requestFailed } from '../engine-error'
import type { Document } from '../types'
import { isPlainObject } from '../values/type-order'
import { geoIntersects, geoNear, geoWithin } from './geo-operators'
import { anyValue, equals, equalsOrMatches, hasType, inOrder, isOneOf, type LeavesTest, matchesRegExp, not, type ValueTest } from './value-tests'

/** How the operators reach the compiler that knows them all. */
export interface Compiler {
  compileField(condition: unknown): LeavesTest
  compileQuery(query: Document): (document: unknown) => boolean
}

/** `siblings` is the whole condition: `$regex` needs its `$options`. */
type Operator = (operand: unknown, siblings: Document, compiler: Compiler) => LeavesTest

const listOf = (operator: string, operand: unknown): readonly unknown[] => {
  if (!Array.isArray(operand)) throw requestFailed(`${operator} needs an array`)
  if (operand.some(isOperatorObject)) throw requestFailed(`cannot nest $ under ${operator}`)
  return operand
}

/** An object whose first name begins with `$` is a condition, any other is a value. */
export const isOperatorObject = (value: unknown): value is Document => isPlainObject(value) && Object.keys(value)[0]?.startsWith('$') === true

const isElemMatch = (value: unknown): value is { $elemMatch: unknown } => isPlainObject(value) && '$elemMatch' in value

const elemMatchTest = (operand: unknown, compiler: Compiler): ValueTest => {
  if (!isPlainObject(operand)) throw requestFailed('$elemMatch needs an Object')
  const isOnValues = isOperatorObject(operand) && !['$and', '$or', '$nor'].includes(Object.keys(operand)[0] as string)
  if (isOnValues) {
    const test = compiler.compileField(operand)
    return (element) => test([element])
  }
  const test = compiler.compileQuery(operand)
  return (element) => (isPlainObject(element) || Array.isArray(element)) && test(element)
}

const elemMatch: Operator = (operand, _siblings, compiler) => {
  const test = elemMatchTest(operand, compiler)
  return (leaves) => leaves.some((leaf) => Array.isArray(leaf) && leaf.some(test))
}

const all: Operator = (operand, siblings, compiler) => {
  if (!Array.isArray(operand)) throw requestFailed('$all needs an array')
  if (operand.length === 0) return () => false
  const tests = operand.map((each) => (isElemMatch(each) ? elemMatch(each.$elemMatch, siblings, compiler) : anyValue(equalsOrMatches(each))))
  return (leaves) => tests.every((test) => test(leaves))
}

const size: Operator = (operand) => {
  if (typeof operand !== 'number' || !Number.isInteger(operand)) throw requestFailed('Failed to parse $size. Expected a number in: $size')
  if (operand < 0) throw requestFailed('Failed to parse $size. Expected a non-negative number in: $size')
  return (leaves) => leaves.some((leaf) => Array.isArray(leaf) && leaf.length === operand)
}

const mod: Operator = (operand) => {
  if (!Array.isArray(operand)) throw requestFailed('malformed mod, needs to be an array')
  if (operand.length !== 2) throw requestFailed(`malformed mod, ${operand.length < 2 ? 'not enough' : 'too many'} elements`)
  const [divisor, remainder] = operand.map((part) => Math.trunc(Number(part))) as [number, number]
  if (Number.isNaN(divisor) || Number.isNaN(remainder)) throw requestFailed('malformed mod, divisor and remainder must be numbers')
  if (divisor === 0) throw requestFailed('divisor cannot be 0')
  return anyValue((value) => typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % divisor === remainder)
}

const regex: Operator = (operand, siblings) => {
  const options = typeof siblings.$options === 'string' ? siblings.$options.replace(/[^ims]/g, '') : null
  if (operand instanceof RegExp) return anyValue(matchesRegExp(options === null ? operand : new RegExp(operand.source, options)))
  if (typeof operand !== 'string') throw requestFailed('$regex has to be a string')
  return anyValue(matchesRegExp(compileRegExp(operand, options ?? '')))
}

const compileRegExp = (source: string, flags: string): RegExp => {
  try {
    return new RegExp(source, flags)
  } catch {
    throw requestFailed(`Regular expression is invalid: ${source}`)
  }
}

const negated: Operator = (operand, _siblings, compiler) => {
  if (operand instanceof RegExp) return not(anyValue(matchesRegExp(operand)))
  if (!isOperatorObject(operand)) throw requestFailed('$not needs a regex or a document')
  return not(compiler.compileField(operand))
}

const bitMask = (operand: unknown): bigint => {
  if (!Array.isArray(operand)) return BigInt(Math.trunc(Number(operand)))
  return operand.reduce((mask: bigint, position) => mask | (1n << BigInt(Number(position))), 0n)
}

const bits =
  (passes: (value: bigint, mask: bigint) => boolean): Operator =>
  (operand) => {
    const mask = bitMask(operand)
    return anyValue((value) => typeof value === 'number' && Number.isInteger(value) && passes(BigInt(value), mask))
  }

/** Every operator a field's condition may hold. To add one, write its test and put it here. */
export const fieldOperators: { [name: string]: Operator } = {
  $eq: (operand) => anyValue(equals(operand)),
  $ne: (operand) => not(anyValue(equals(operand))),
  $gt: (operand) => anyValue(inOrder(operand, (order) => order > 0)),
  $gte: (operand) => anyValue(inOrder(operand, (order) => order >= 0)),
  $lt: (operand) => anyValue(inOrder(operand, (order) => order < 0)),
  $lte: (operand) => anyValue(inOrder(operand, (order) => order <= 0)),
  $in: (operand) => anyValue(isOneOf(listOf('$in', operand))),
  $nin: (operand) => not(anyValue(isOneOf(listOf('$nin', operand)))),
  $exists: (operand) => {
    const isWanted = Boolean(operand)
    return (leaves) => leaves.some((leaf) => leaf !== undefined) === isWanted
  },
  $type: (operand) => anyValue(hasType(operand)),
  $all: all,
  $elemMatch: elemMatch,
  $size: size,
  $mod: mod,
  $regex: regex,
  $options: (_operand, siblings) => {
    if (!('$regex' in siblings)) throw requestFailed('$options needs a $regex')
    return () => true
  },
  $not: negated,
  $bitsAllSet: bits((value, mask) => (value & mask) === mask),
  $bitsAnySet: bits((value, mask) => (value & mask) !== 0n),
  $bitsAllClear: bits((value, mask) => (value & mask) === 0n),
  $bitsAnyClear: bits((value, mask) => (value & mask) !== mask),
  $geoWithin: (operand) => geoWithin(operand),
  $geoIntersects: (operand) => geoIntersects(operand),
  $near: (operand, siblings) => geoNear(operand, siblings),
  $nearSphere: (operand, siblings) => geoNear(operand, siblings),
  $maxDistance: () => () => true,
  $minDistance: () => () => true,
  $comment: () => () => true
}
