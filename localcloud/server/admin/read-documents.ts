import { CloudError } from '../../cloud-error'
import type { AggregateStage } from '../../engine/types'
import type { Command } from './command'
import { decode, decodeDocument, encode } from './ejson'
import { collectionOf, countOf, orderOf, transactionOf } from './parameters'

const defaultLimit = 100
const maxLimit = 1000

export const getDocument: Command = async ({ engine }, { body }) => {
  const limit = Math.min(maxLimit, countOf(body.limit, { name: 'limit', whenAbsent: defaultLimit }))
  const offset = countOf(body.offset, { name: 'offset', whenAbsent: 0 })
  const projection = body.projection === undefined ? undefined : decodeDocument(body.projection)
  const options = { query: decodeDocument(body.query), order: orderOf(body), offset, limit, projection }
  const found = await engine.find(collectionOf(body), options, transactionOf(body))
  return { data: { list: found.map(encode), limit, offset } }
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
