import { CloudError } from '../../cloud-error'
import type { Engine } from '../../engine/engine'
import type { AggregateStage, FindOptions } from '../../engine/types'
import type { Command } from './command'
import { decode, decodeDocument, encode, encodeStored } from './ejson'
import { collectionOf, countOf, orderOf, transactionOf } from './parameters'

const defaultLimit = 100
const maxLimit = 1000

const textsOf = async (engine: Engine, options: FindOptions, body: Record<string, unknown>): Promise<string[]> => {
  const [collection, transaction] = [collectionOf(body), transactionOf(body)]
  if (body.projection === undefined) return (await engine.findStored(collection, options, transaction)).map(encodeStored)
  return (await engine.find(collection, { ...options, projection: decodeDocument(body.projection) }, transaction)).map(encode)
}

export const getDocument: Command = async ({ engine }, { body }) => {
  const limit = Math.min(maxLimit, countOf(body.limit, { name: 'limit', whenAbsent: defaultLimit }))
  const offset = countOf(body.offset, { name: 'offset', whenAbsent: 0 })
  const options = { query: decodeDocument(body.query), order: orderOf(body), offset, limit }
  return { data: { list: await textsOf(engine, options, body), limit, offset } }
}

export const calculateDocument: Command = async ({ engine }, { body }) => ({
  data: { total: await engine.count(collectionOf(body), decodeDocument(body.query)) }
})

const stageOf = (stage: unknown): AggregateStage => {
  const { stageKey, stageValue } = (typeof stage === 'object' && stage !== null ? stage : {}) as Record<string, unknown>
  if (typeof stageKey !== 'string') throw new CloudError('INVALID_PARAM', 'Each stage needs a stageKey, such as $match.')
  return { stageKey, stageValue: decode(stageValue) }
}

export const aggregateDocuments: Command = async ({ engine }, { body }) => {
  const stages = Array.isArray(body.stages) ? body.stages.map(stageOf) : []
  const found = await engine.aggregate(collectionOf(body), stages)
  return { data: { list: found.map(encode) } }
}
