import { requestFailed } from '../engine-error'
import type { Document } from '../types'
import { valuesAt } from '../values/path'
import { isPlainObject } from '../values/type-order'
import { matchesExpression } from './expression'
import { type Compiler, fieldOperators, isOperatorObject } from './field-operators'
import { matchesJsonSchema } from './json-schema'
import { anyValue, equalsOrMatches, type LeavesTest } from './value-tests'

/** Does a document match the query this was compiled from? */
export type Matcher = (document: unknown) => boolean

const everything: Matcher = () => true

const compileField = (condition: unknown): LeavesTest => {
  if (!isOperatorObject(condition)) return anyValue(equalsOrMatches(condition))
  const tests = Object.entries(condition).map(([name, operand]) => {
    const operator = fieldOperators[name]
    if (operator === undefined) throw requestFailed(`unknown operator: ${name}`)
    return operator(operand, condition, compiler)
  })
  const [only] = tests
  return tests.length === 1 && only !== undefined ? only : (leaves) => tests.every((test) => test(leaves))
}

const branches = (name: string, operand: unknown): Matcher[] => {
  if (!Array.isArray(operand)) throw requestFailed(`${name} must be an array`)
  if (operand.length === 0) throw requestFailed('$and/$or/$nor must be a nonempty array')
  return operand.map((branch) => {
    if (!isPlainObject(branch)) throw requestFailed('$or/$and/$nor entries need to be full objects')
    return compileQuery(branch)
  })
}

const all = (tests: readonly Matcher[]): Matcher => {
  const [first, second] = tests
  if (first === undefined) return everything
  return second === undefined ? first : (document) => tests.every((test) => test(document))
}

const logicOperators: { [name: string]: (operand: unknown) => Matcher } = {
  $and: (operand) => all(branches('$and', operand)),
  $or: (operand) => {
    const tests = branches('$or', operand)
    return (document) => tests.some((test) => test(document))
  },
  $nor: (operand) => {
    const tests = branches('$nor', operand)
    return (document) => !tests.some((test) => test(document))
  },
  // The SDK writes `_.not(…)` on a field as a `$not` around the whole condition.
  $not: (operand) => {
    const tests = branches('$not', Array.isArray(operand) ? operand : [operand])
    return (document) => !tests.every((test) => test(document))
  },
  $expr: matchesExpression,
  $jsonSchema: matchesJsonSchema,
  $text: () => {
    throw requestFailed('text index required for $text query')
  },
  $comment: () => everything
}

const compileEntry = (name: string, condition: unknown): Matcher => {
  if (!name.startsWith('$')) {
    const test = compileField(condition)
    return (document) => test(valuesAt(document, name))
  }
  const operator = logicOperators[name]
  if (operator === undefined) throw requestFailed(`unknown top level operator: ${name}`)
  return operator(condition)
}

/** Compiles a query once; throws where the database would refuse it. */
export const compileQuery = (query: Document): Matcher => all(Object.entries(query).map(([name, condition]) => compileEntry(name, condition)))

const compiler: Compiler = { compileField, compileQuery }

/** Compiles a condition on a bare value, as `$pull` uses it on the elements of an array. */
export const compileCondition = (condition: Document): ((value: unknown) => boolean) => {
  const test = compileField(condition)
  return (value) => test([value])
}
