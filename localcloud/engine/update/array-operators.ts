import { requestFailed } from '../engine-error'
import { isOperatorObject } from '../query/field-operators'
import { compileCondition, compileQuery } from '../query/matcher'
import { matchesRegExp } from '../query/value-tests'
import { areEqual } from '../values/compare'
import { isPlainObject, typeName } from '../values/type-order'
import type { FieldSlot } from './field-slot'
import { sortElements } from './sort-elements'

/** The array under a slot, undefined if the field is missing; anything else is refused with these words. */
const arrayOf = (slot: FieldSlot, refusal: (value: unknown) => string): unknown[] | undefined => {
  const { value } = slot
  if (value === undefined || Array.isArray(value)) return value
  throw requestFailed(refusal(value))
}

const mustBeArray = (slot: FieldSlot) => (value: unknown) =>
  `The field '${slot.name}' must be an array but is of type ${typeName(value)} in document {_id: ${JSON.stringify(slot.document._id ?? null)}}`

const isModified = (operand: unknown): operand is { $each: unknown[]; $position?: number; $slice?: number; $sort?: unknown } =>
  isPlainObject(operand) && '$each' in operand

const checkEach = (operator: string, operand: { [name: string]: unknown }, known: readonly string[]): void => {
  if (!Array.isArray(operand.$each)) throw requestFailed(`The argument to $each in ${operator} must be an array but it was of type ${typeName(operand.$each)}`)
  const unknownName = Object.keys(operand).find((name) => !known.includes(name))
  if (unknownName !== undefined) throw requestFailed(`Unrecognized clause in ${operator}: ${unknownName}`)
}

const checkWhole = (clause: string, value: unknown): void => {
  if (value !== undefined && !Number.isInteger(value))
    throw requestFailed(`The value for ${clause} must be an integer value but was given type: ${typeName(value)}`)
}

const sliced = (array: unknown[], slice: number | undefined): unknown[] => {
  if (slice === undefined) return array
  return slice >= 0 ? array.slice(0, slice) : array.slice(slice)
}

export const push = (slot: FieldSlot, operand: unknown): void => {
  const array = arrayOf(slot, mustBeArray(slot)) ?? []
  if (!isModified(operand)) {
    slot.write([...array, operand])
    return
  }
  checkEach('$push', operand, ['$each', '$position', '$slice', '$sort'])
  checkWhole('$position', operand.$position)
  checkWhole('$slice', operand.$slice)
  const result = [...array]
  result.splice(operand.$position ?? result.length, 0, ...operand.$each)
  slot.write(sliced(operand.$sort === undefined ? result : sortElements(result, operand.$sort), operand.$slice))
}

export const addToSet = (slot: FieldSlot, operand: unknown): void => {
  const refusal = (value: unknown) => `Cannot apply $addToSet to non-array field. Field named '${slot.name}' has non-array type ${typeName(value)}`
  const result = [...(arrayOf(slot, refusal) ?? [])]
  if (isModified(operand)) checkEach('$addToSet', operand, ['$each'])
  for (const element of isModified(operand) ? operand.$each : [operand]) if (!result.some((known) => areEqual(known, element))) result.push(element)
  slot.write(result)
}

export const pop = (slot: FieldSlot, operand: unknown): void => {
  if (operand !== 1 && operand !== -1) throw requestFailed(`$pop expects 1 or -1, found: ${JSON.stringify(operand)}`)
  const array = arrayOf(slot, (value) => `Path '${slot.path}' contains an element of non-array type '${typeName(value)}'`)
  if (array !== undefined) slot.write(operand === 1 ? array.slice(0, -1) : array.slice(1))
}

/** A condition on the elements: operators or a regular expression on each, fields of each, or a value each is compared with. */
const elementTest = (operand: unknown): ((element: unknown) => boolean) => {
  if (operand instanceof RegExp) return matchesRegExp(operand)
  if (isOperatorObject(operand)) return compileCondition(operand)
  if (!isPlainObject(operand)) return (element) => areEqual(element, operand)
  const matches = compileQuery(operand)
  return (element) => isPlainObject(element) && matches(element)
}

export const pull = (slot: FieldSlot, operand: unknown): void => {
  const array = arrayOf(slot, () => 'Cannot apply $pull to a non-array value')
  const isPulled = elementTest(operand)
  if (array !== undefined) slot.write(array.filter((element) => !isPulled(element)))
}

export const pullAll = (slot: FieldSlot, operand: unknown): void => {
  if (!Array.isArray(operand)) throw requestFailed(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  const array = arrayOf(slot, () => 'Cannot apply $pullAll to a non-array value')
  if (array !== undefined) slot.write(array.filter((element) => !operand.some((pulled) => areEqual(element, pulled))))
}
