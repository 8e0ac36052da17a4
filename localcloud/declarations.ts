import fs from 'node:fs'
import type { CollectionDeclaration } from './engine/indexes/index-definition'
import type { Identity } from './server/options'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const readList = (file: string): Record<string, unknown>[] => {
  const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'))
  if (Array.isArray(value) && value.every(isObject)) return value
  throw new Error(`${file} must hold a JSON list of objects; docs/localcloud.md shows one.`)
}

const isField = (field: unknown): boolean => isObject(field) && typeof field.name === 'string' && ['asc', 'desc', '2dsphere'].includes(String(field.direction))

const isIndex = (index: unknown): boolean => isObject(index) && typeof index.name === 'string' && Array.isArray(index.fields) && index.fields.every(isField)

/** Reads the collections and indexes of a project from JSON; throws a sentence that names the entry at fault. */
export const readCollections = (file: string): CollectionDeclaration[] =>
  readList(file).map((entry) => {
    const { name, purpose = '', indexes = [] } = entry
    if (typeof name !== 'string' || !Array.isArray(indexes) || !indexes.every(isIndex)) {
      throw new Error(`${file}: ${JSON.stringify(entry)} must be {name, indexes: [{name, fields: [{name, direction: asc, desc or 2dsphere}], isUnique?}]}.`)
    }
    return { name, purpose: String(purpose), indexes: indexes as CollectionDeclaration['indexes'] }
  })

/** Reads the people whom the role bar offers from JSON. */
export const readIdentities = (file: string): Identity[] =>
  readList(file).map((entry) => {
    const { openid, label, role = '' } = entry
    if (typeof openid === 'string' && typeof label === 'string') return { openid, label, role: String(role) }
    throw new Error(`${file}: ${JSON.stringify(entry)} must be {openid, label, role?}.`)
  })

/** Reads the functions' environment variables from JSON: text by name. */
export const readVariables = (file: string): Record<string, string> => {
  const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'))
  if (isObject(value) && Object.values(value).every((each) => typeof each === 'string')) return value as Record<string, string>
  throw new Error(`${file} must hold a JSON object of texts, such as {"API_KEY": "…"}.`)
}
