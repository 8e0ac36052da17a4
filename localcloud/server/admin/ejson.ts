import { EJSON } from 'bson'
import { CloudError } from '../../cloud-error'
import { isEjson } from '../../engine/codec'
import type { Document, StoredText } from '../../engine/types'

/** How each BSON type that JavaScript lacks becomes a plain value; the real cloud gives ObjectIds back as text. */
const plainByType: Record<string, (value: never) => unknown> = {
  ObjectID: (value: { toHexString(): string }) => value.toHexString(),
  Long: (value: { toNumber(): number }) => value.toNumber(),
  Int32: (value: { valueOf(): number }) => value.valueOf(),
  Double: (value: { valueOf(): number }) => value.valueOf(),
  Binary: (value: { buffer: Uint8Array }) => new Uint8Array(value.buffer),
  BSONRegExp: (value: { pattern: string; options: string }) => new RegExp(value.pattern, value.options.replace(/[^ims]/g, ''))
}

const bsonTypeOf = (value: object): string | null => ('_bsontype' in value && typeof value._bsontype === 'string' ? value._bsontype : null)

const toPlain = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (Array.isArray(value)) return value.map(toPlain)
  const type = bsonTypeOf(value)
  if (type === null) return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, toPlain(child)]))
  const convert = plainByType[type]
  if (convert === undefined) throw new CloudError('DATABASE_REQUEST_FAILED', `Values of type ${type} cannot be stored.`)
  return convert(value as never)
}

/** Returns the value of an EJSON text with plain numbers, Dates and RegExps; throws INVALID_PARAM for anything else. */
export const decode = (text: unknown): unknown => {
  if (typeof text !== 'string') throw new CloudError('INVALID_PARAM', 'Documents, queries and updates are EJSON text.')
  try {
    return toPlain(EJSON.parse(text))
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw new CloudError('INVALID_PARAM', `The text is not EJSON: ${error instanceof Error ? error.message : error}`)
  }
}

/** Returns the object of an EJSON text; absent or empty text is the empty object. */
export const decodeDocument = (text: unknown): Document => {
  if (text === undefined || text === '') return {}
  const value = decode(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Document
  throw new CloudError('INVALID_PARAM', 'The EJSON text must be an object.')
}

const lastIsoMs = Date.UTC(9999, 11, 31)

const taggedNumber = (value: number): unknown =>
  Number.isFinite(value) && !Object.is(value, -0) ? value : { $numberDouble: Object.is(value, -0) ? '-0.0' : String(value) }

const taggedDate = (value: Date): object => {
  const ms = value.getTime()
  return { $date: ms >= 0 && ms < lastIsoMs ? value.toISOString() : { $numberLong: String(ms) } }
}

const taggedObject = (value: object): object => {
  if (value instanceof Date) return taggedDate(value)
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (value instanceof Uint8Array) return { $binary: { base64: Buffer.from(value).toString('base64'), subType: '00' } }
  if (Array.isArray(value)) return value.map(tagged)
  let copy: Record<string, unknown> | null = null
  for (const [key, child] of Object.entries(value)) {
    const taggedChild = tagged(child)
    if (taggedChild === child) continue
    copy ??= { ...value }
    copy[key] = taggedChild
  }
  return copy ?? value
}

/** The same value, or a copy in which what JSON lacks is written as EJSON has it. */
const tagged = (value: unknown): unknown => {
  if (typeof value === 'number') return taggedNumber(value)
  return typeof value === 'object' && value !== null ? taggedObject(value) : value
}

/** Returns relaxed EJSON, which the SDK reads back as plain numbers and Dates, faster than the canonical form. */
export const encode = (value: object): string => JSON.stringify(tagged(value))

/** As encode; most documents are stored as the very text that the SDK reads, and need no translation. */
export const encodeStored = (stored: StoredText): string => (isEjson(stored.body) ? stored.body : encode(stored.document))
