import { requestFailed } from '../engine-error'
import { areEqual, compareValues } from '../values/compare'
import { typeName, typeOf } from '../values/type-order'

/** Does one value pass? */
export type ValueTest = (value: unknown) => boolean
/** Do the values a path reaches pass? */
export type LeavesTest = (leaves: readonly unknown[]) => boolean

/** Passes if a value itself passes or, where it is an array, one of its elements. */
export const anyValue =
  (test: ValueTest): LeavesTest =>
  (leaves) =>
    leaves.some((leaf) => test(leaf) || (Array.isArray(leaf) && leaf.some(test)))

export const not =
  (test: LeavesTest): LeavesTest =>
  (leaves) =>
    !test(leaves)

/** A regular expression without the flags that make it remember its last match. */
export const statelessRegExp = (expression: RegExp): RegExp => {
  const flags = expression.flags.replace(/[gy]/g, '')
  return flags === expression.flags ? expression : new RegExp(expression.source, flags)
}

export const matchesRegExp = (expression: RegExp): ValueTest => {
  const stateless = statelessRegExp(expression)
  return (value) => (typeof value === 'string' ? stateless.test(value) : value instanceof RegExp && areEqual(value, expression))
}

export const equals = (operand: unknown): ValueTest => {
  if (typeof operand === 'string' || typeof operand === 'boolean') return (value) => value === operand
  return (value) => areEqual(value, operand)
}

/** As `equals`, but a regular expression asks for a match. */
export const equalsOrMatches = (operand: unknown): ValueTest => (operand instanceof RegExp ? matchesRegExp(operand) : equals(operand))

/** Compares within the operand's type only, so that `$gt: 5` never finds a text. */
export const inOrder = (operand: unknown, passes: (order: number) => boolean): ValueTest => {
  if (typeof operand === 'number' && Number.isNaN(operand)) return (value) => passes(0) && Number.isNaN(value)
  const type = typeOf(operand)
  return (value) => typeOf(value) === type && !Number.isNaN(value) && passes(compareValues(value, operand))
}

const isSmallList = 8

export const isOneOf = (operands: readonly unknown[]): ValueTest => {
  if (operands.length > isSmallList && operands.every((operand) => typeof operand === 'string')) {
    const texts = new Set<unknown>(operands)
    return (value) => texts.has(value)
  }
  const tests = operands.map(equalsOrMatches)
  return (value) => tests.some((test) => test(value))
}

const typeNumbers: { [number: number]: string } = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long'
}

const isOfType = (value: unknown, name: string): boolean => {
  if (value === undefined) return false
  return typeName(value) === name || (typeof value === 'number' && (name === 'number' || name === 'double'))
}

/** A number has no stored width here: an integer is both `int` (or `long`) and `double`. */
export const hasType = (operand: unknown): ValueTest => {
  const names = (Array.isArray(operand) ? operand : [operand]).map((each) => (typeof each === 'number' ? typeNumbers[each] : String(each)))
  if (names.some((name) => name === undefined)) throw requestFailed(`Invalid numerical type code: ${String(operand)}`)
  return (value) => names.some((name) => isOfType(value, name as string))
}
