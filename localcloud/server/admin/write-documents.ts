import { CloudError } from '../../cloud-error'
import type { Document } from '../../engine/types'
import type { Command } from './command'
import { decodeDocument, encode } from './ejson'
import { collectionOf, transactionOf } from './parameters'

/** The cloud refuses to change or remove without a query: a forgotten where() must not touch everything. */
const queryOf = ({ query }: Record<string, unknown>): Document => {
  if (typeof query !== 'string' || query === '') throw new CloudError('INVALID_PARAM', 'update and remove need a query; call where() first.')
  return decodeDocument(query)
}

export const insertDocument: Command = async ({ engine }, { body }) => {
  if (!Array.isArray(body.data)) throw new CloudError('INVALID_PARAM', 'data must be a list of EJSON texts.')
  return { data: await engine.insert(collectionOf(body), body.data.map(decodeDocument), transactionOf(body)) }
}

export const modifyDocument: Command = async ({ engine }, { body }) => {
  const options = {
    query: queryOf(body),
    update: decodeDocument(body.data),
    isMulti: body.multi === true,
    isUpsert: body.upsert === true,
    isMerge: body.merge === true
  }
  const { updated, upsertedId } = await engine.update(collectionOf(body), options, transactionOf(body))
  return { data: { updated, upsert_id: upsertedId ?? null } }
}

export const modifyAndReturnDoc: Command = async ({ engine }, { body }) => {
  const options = { query: queryOf(body), update: decodeDocument(body.data), isMerge: true }
  const { updated, doc } = await engine.updateAndReturn(collectionOf(body), options, transactionOf(body))
  return { data: { updated, doc: doc === null ? null : encode(doc) } }
}

export const removeDocument: Command = async ({ engine }, { body }) => {
  const options = { query: queryOf(body), isMulti: body.multi === true }
  return { data: await engine.remove(collectionOf(body), options, transactionOf(body)) }
}
