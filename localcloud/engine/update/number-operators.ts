import { requestFailed } from '../engine-error'
import { compareValues } from '../values/compare'
import { isPlainObject, typeName } from '../values/type-order'
import type { FieldSlot } from './field-slot'

const idText = (slot: FieldSlot): string => JSON.stringify(slot.document._id ?? null)

const checkNumbers = (operator: '$inc' | '$mul', slot: FieldSlot, operand: unknown): void => {
  const verb = operator === '$inc' ? 'increment' : 'multiply'
  if (typeof operand !== 'number') throw requestFailed(`Cannot ${verb} with non-numeric argument: {${slot.path}: ${JSON.stringify(operand)}}`)
  const { value } = slot
  if (value === undefined || typeof value === 'number') return
  throw requestFailed(
    `Cannot apply ${operator} to a value of non-numeric type. {_id: ${idText(slot)}} has the field '${slot.name}' of non-numeric type ${typeName(value)}`
  )
}

export const inc = (slot: FieldSlot, operand: unknown): void => {
  checkNumbers('$inc', slot, operand)
  slot.write(((slot.value as number | undefined) ?? 0) + (operand as number))
}

export const mul = (slot: FieldSlot, operand: unknown): void => {
  checkNumbers('$mul', slot, operand)
  slot.write(((slot.value as number | undefined) ?? 0) * (operand as number))
}

const keepBest =
  (isBetter: (order: number) => boolean) =>
  (slot: FieldSlot, operand: unknown): void => {
    const { value } = slot
    if (value === undefined || isBetter(compareValues(operand, value))) slot.write(operand)
  }

export const min = keepBest((order) => order < 0)
export const max = keepBest((order) => order > 0)

const bitOperations: { [name: string]: (value: bigint, operand: bigint) => bigint } = {
  and: (value, operand) => value & operand,
  or: (value, operand) => value | operand,
  xor: (value, operand) => value ^ operand
}

export const bit = (slot: FieldSlot, operand: unknown): void => {
  if (!isPlainObject(operand) || Object.keys(operand).length === 0) {
    throw requestFailed(
      `The $bit modifier is not compatible with a ${typeName(operand)}. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}}`
    )
  }
  const { value } = slot
  if (value !== undefined && !Number.isInteger(value)) {
    throw requestFailed(
      `Cannot apply $bit to a value of non-integral type. {_id: ${idText(slot)}} has the field '${slot.name}' of non-integer type ${typeName(value)}`
    )
  }
  slot.write(Object.entries(operand).reduce((bits, [name, mask]) => applyBits(bits, name, mask), (value as number | undefined) ?? 0))
}

const applyBits = (bits: number, name: string, mask: unknown): number => {
  const operation = bitOperations[name]
  if (operation === undefined) throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator`)
  if (!Number.isInteger(mask)) throw requestFailed(`The $bit modifier field must be an Integer(32/64 bit); a '${typeName(mask)}' is not supported here`)
  return Number(operation(BigInt(bits), BigInt(mask as number)))
}
