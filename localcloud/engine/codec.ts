import { requestFailed } from './engine-error'
import type { Document } from './types'
import { isPlainObject } from './values/type-order'

/**
 * Documents are stored as JSON in which what JSON lacks is an object with one `$` key. No stored field begins with `$`,
 * and inside a JSON string the quote is escaped, so the text holds `{"$` only where a tag is.
 */
const tagMark = '{"$'

const nonFinite: { [text: string]: number } = { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY, '-Infinity': Number.NEGATIVE_INFINITY }

const dollar = 36

const refuseName = (name: string): void => {
  if (name.charCodeAt(0) === dollar) throw requestFailed(`The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`)
  if (name === '__proto__') throw requestFailed("The field name '__proto__' is not valid for storage.")
}

const tagObject = (value: Document): Document => {
  let copy: Document | null = null
  for (const name of Object.keys(value)) {
    refuseName(name)
    const child = value[name]
    const tagged = tag(child)
    if (tagged === child) continue
    copy ??= { ...value }
    copy[name] = tagged
  }
  return copy ?? value
}

const tagArray = (values: readonly unknown[]): readonly unknown[] => {
  const copy = values.map(tag)
  return copy.some((value, i) => value !== values[i]) ? copy : values
}

/** The same value, or a copy in which dates, regular expressions, bytes and non-finite numbers are tagged. */
const tag = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $number: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: value.getTime() }
  if (Array.isArray(value)) return tagArray(value)
  if (value instanceof RegExp) return { $regex: [value.source, value.flags] }
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
  return tagObject(value as Document)
}

const untagged: { [name: string]: (tagged: never) => unknown } = {
  $date: (ms: number | null) => new Date(ms ?? Number.NaN),
  $number: (text: string) => nonFinite[text],
  $bytes: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
  $regex: ([source, flags]: [string, string]) => new RegExp(source, flags)
}

const untagObject = (value: Document): unknown => {
  const names = Object.keys(value)
  const [first] = names
  if (first?.charCodeAt(0) === dollar) return untagged[first]?.(value[first] as never)
  for (const name of names) {
    const child = value[name]
    if (typeof child === 'object' && child !== null) value[name] = untag(child)
  }
  return value
}

const untag = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(untag)
  return isPlainObject(value) ? untagObject(value) : value
}

const largestDocumentBytes = 16 * 1024 * 1024

export const encodeDocument = (document: Document): string => {
  const body = JSON.stringify(tagObject(document))
  if (body.length > largestDocumentBytes) throw requestFailed('BSONObjectTooLarge: a document may hold at most 16 MB')
  return body
}

const notForSdk = /\{"\$(?:number|regex|bytes|date":null)/

/** Is the text as it is stored also EJSON that the SDK reads? True if dates are the only tags in it. */
export const isEjson = (body: string): boolean => !notForSdk.test(body)

export const decodeDocument = (body: string): Document => {
  const parsed = JSON.parse(body) as Document
  return body.includes(tagMark) ? (untag(parsed) as Document) : parsed
}
