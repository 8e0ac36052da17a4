import { requestFailed } from '../engine-error'
import { isPlainObject } from '../values/type-order'
import { addToSet, pop, pull, pullAll, push } from './array-operators'
import { FieldSlot } from './field-slot'
import { bit, inc, max, min, mul } from './number-operators'

export interface UpdateContext {
  nowMs: number
  /** Is the document being made by an upsert? */
  isInsert: boolean
}

/** Changes one field of a document, or throws as the database would. */
export type UpdateOperator = (slot: FieldSlot, operand: unknown, context: UpdateContext) => void

const rename: UpdateOperator = (slot, operand) => {
  if (typeof operand !== 'string') throw requestFailed(`The 'to' field for $rename must be a string: ${slot.path}: ${JSON.stringify(operand)}`)
  if (operand === slot.path) throw requestFailed(`The source and target field for $rename must differ: ${slot.path}: "${operand}"`)
  if (slot.isInsideArray) throw requestFailed(`The source field cannot be an array element, '${slot.path}' in doc has an array field on its way`)
  const { value } = slot
  if (value === undefined) return
  const target = new FieldSlot(slot.document, operand)
  if (target.isInsideArray) throw requestFailed(`The destination field cannot be an array element, '${operand}' in doc has an array field on its way`)
  slot.remove()
  target.write(value)
}

const currentDate: UpdateOperator = (slot, operand, { nowMs }) => {
  const isTyped = isPlainObject(operand) && (operand.$type === 'date' || operand.$type === 'timestamp')
  if (operand !== true && !isTyped) throw requestFailed('Only true or {$type: "date"} is allowed as the argument of $currentDate')
  slot.write(new Date(nowMs))
}

/** Every update operator. To add one, write what it does to a field and put it here. */
export const updateOperators: { [name: string]: UpdateOperator } = {
  $set: (slot, operand) => slot.write(operand),
  $setOnInsert: (slot, operand, { isInsert }) => {
    if (isInsert) slot.write(operand)
  },
  $unset: (slot) => slot.remove(),
  $inc: inc,
  $mul: mul,
  $min: min,
  $max: max,
  $rename: rename,
  $push: push,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
  $addToSet: addToSet,
  $bit: bit,
  $currentDate: currentDate
}
