import { EJSON } from 'bson'
import { CloudError } from '../../cloud-error'
import type { Document } from '../../engine/types'

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

/** Returns canonical EJSON, which the SDK reads back as plain numbers and Dates. */
export const encode = (value: object): string => EJSON.stringify(value, { relaxed: false })
