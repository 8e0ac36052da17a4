import { isOperatorObject } from '../query/field-operators'
import type { Document } from '../types'
import { isPlainObject } from '../values/type-order'

/** One condition all results must meet. `path` is null for what no index can help with. */
export interface Conjunct {
  path: string | null
  operator: string
  operand: unknown
  /** The `$elemMatch` that asks this of an array's element, with what else it asks of the same one. */
  element?: object
}

const opaque = (operator: string, operand: unknown): Conjunct => ({ path: null, operator, operand })

const regexOf = (condition: Document): unknown => {
  const { $regex: source, $options: options } = condition
  if (typeof source !== 'string') return source
  return typeof options === 'string' && options !== '' ? null : { source, flags: '' }
}

/** What holds of the array's elements holds of the paths below it, but not the other way round. */
const insideElemMatch = (path: string, operand: unknown): Conjunct[] => {
  if (!isPlainObject(operand)) return []
  const inner = isOperatorObject(operand)
    ? conjunctsOfField(path, operand).map((conjunct) => ({ ...conjunct, element: operand }))
    : Object.entries(operand).flatMap(([name, condition]) => conjunctsOfEntry(`${path}.${name}`, condition))
  return inner.filter((conjunct) => conjunct.path !== null).map((conjunct) => ({ ...conjunct }))
}

const conjunctsOfField = (path: string, condition: unknown): Conjunct[] => {
  if (condition instanceof RegExp) return [{ path, operator: '$regex', operand: condition }]
  if (!isOperatorObject(condition)) return [{ path, operator: '$eq', operand: condition }]
  return Object.entries(condition).flatMap(([operator, operand]) => {
    if (operator === '$regex') return [{ path, operator, operand: regexOf(condition) }]
    if (operator === '$elemMatch') return [opaque(operator, operand), ...insideElemMatch(path, operand)]
    return [{ path, operator, operand }]
  })
}

const conjunctsOfEntry = (name: string, condition: unknown): Conjunct[] => {
  if (name === '$and' && Array.isArray(condition)) return condition.flatMap((branch) => (isPlainObject(branch) ? conjunctsOf(branch) : [opaque(name, branch)]))
  return name.startsWith('$') ? [opaque(name, condition)] : conjunctsOfField(name, condition)
}

/** The conditions of a query that all have to hold, with those of `$and` laid open. */
export const conjunctsOf = (query: Document): Conjunct[] => Object.entries(query).flatMap(([name, condition]) => conjunctsOfEntry(name, condition))
