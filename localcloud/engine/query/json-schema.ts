import { requestFailed } from '../engine-error'
import type { Document } from '../types'
import { areEqual } from '../values/compare'
import { isPlainObject } from '../values/type-order'
import { hasType, matchesRegExp, type ValueTest } from './value-tests'

type Keyword = (operand: unknown, schema: Document) => ValueTest

const number =
  (passes: (value: number, bound: number) => boolean): Keyword =>
  (bound) =>
  (value) =>
    typeof value !== 'number' || passes(value, Number(bound))

const length =
  (passes: (length: number, bound: number) => boolean): Keyword =>
  (bound) =>
  (value) =>
    typeof value !== 'string' || passes([...value].length, Number(bound))

const elements =
  (passes: (count: number, bound: number) => boolean): Keyword =>
  (bound) =>
  (value) =>
    !Array.isArray(value) || passes(value.length, Number(bound))

const atMost = (count: number, bound: number): boolean => count <= bound
const atLeast = (count: number, bound: number): boolean => count >= bound

const jsonTypes: { [name: string]: string } = { boolean: 'bool', integer: 'int' }

const properties: Keyword = (operand) => {
  const tests = Object.entries(operand as Document).map(([name, schema]) => ({ name, test: compileSchema(schema) }))
  return (value) => !isPlainObject(value) || tests.every(({ name, test }) => !Object.hasOwn(value, name) || test(value[name]))
}

const noOthers: Keyword = (operand, schema) => {
  const known = Object.keys((schema.properties as Document | undefined) ?? {})
  return (value) => operand !== false || !isPlainObject(value) || Object.keys(value).every((name) => known.includes(name))
}

const several =
  (passes: (results: boolean[]) => boolean): Keyword =>
  (operand) => {
    const tests = (operand as unknown[]).map(compileSchema)
    return (value) => passes(tests.map((test) => test(value)))
  }

const keywords: { [name: string]: Keyword } = {
  bsonType: (operand) => hasType(operand),
  type: (operand) => hasType((Array.isArray(operand) ? operand : [operand]).map((name) => jsonTypes[String(name)] ?? name)),
  required: (operand) => (value) => !isPlainObject(value) || (operand as string[]).every((name) => Object.hasOwn(value, name)),
  properties,
  additionalProperties: noOthers,
  enum: (operand) => (value) => (operand as unknown[]).some((each) => areEqual(each, value)),
  minimum: (bound, { exclusiveMinimum }) => number((value, least) => (exclusiveMinimum === true ? value > least : value >= least))(bound, {}),
  maximum: (bound, { exclusiveMaximum }) => number((value, most) => (exclusiveMaximum === true ? value < most : value <= most))(bound, {}),
  exclusiveMinimum: () => () => true,
  exclusiveMaximum: () => () => true,
  multipleOf: number((value, divisor) => value % divisor === 0),
  minLength: length(atLeast),
  maxLength: length(atMost),
  pattern: (operand) => {
    const matches = matchesRegExp(new RegExp(String(operand)))
    return (value) => typeof value !== 'string' || matches(value)
  },
  items: (operand) => {
    const test = compileSchema(operand)
    return (value) => !Array.isArray(value) || value.every(test)
  },
  minItems: elements(atLeast),
  maxItems: elements(atMost),
  uniqueItems: (operand) => (value) =>
    operand !== true || !Array.isArray(value) || value.every((element, i) => !value.slice(0, i).some((earlier) => areEqual(earlier, element))),
  allOf: several((results) => results.every(Boolean)),
  anyOf: several((results) => results.some(Boolean)),
  oneOf: several((results) => results.filter(Boolean).length === 1),
  not: (operand) => {
    const test = compileSchema(operand)
    return (value) => !test(value)
  },
  title: () => () => true,
  description: () => () => true
}

const compileSchema = (schema: unknown): ValueTest => {
  if (!isPlainObject(schema)) throw requestFailed('$jsonSchema must be an object')
  const tests = Object.entries(schema).map(([name, operand]) => {
    const keyword = keywords[name]
    if (keyword === undefined) throw requestFailed(`Unknown $jsonSchema keyword: ${name}`)
    return keyword(operand, schema)
  })
  return (value) => tests.every((test) => test(value))
}

/** `$jsonSchema`: does a document fulfil a schema of draft 4, as the database reads it? */
export const matchesJsonSchema = compileSchema
