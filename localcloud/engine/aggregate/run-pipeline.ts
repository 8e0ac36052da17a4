import { aggregate } from 'mingo'
import { requestFailed } from '../engine-error'
import { compileQuery } from '../query/matcher'
import type { Document, FindOptions } from '../types'
import { isPlainObject } from '../values/type-order'

export type Stage = readonly [name: string, operand: unknown]

/** Reads documents of any collection through the planner. */
export type Read = (collection: string, options: FindOptions) => Document[]

interface Run {
  collection: string
  read: Read
}

const mostResults = 10_000
const resultsWithoutLimit = 20

type StageRunner = (documents: Document[], operand: unknown, run: Run) => Document[]

const match: StageRunner = (documents, operand) => {
  if (!isPlainObject(operand)) throw requestFailed('the match filter must be an expression in an object')
  return documents.filter(compileQuery(operand))
}

const byMingo = (documents: Document[], stages: readonly Stage[], { read }: Run): Document[] => {
  try {
    const pipeline = stages.map(([name, operand]) => ({ [name]: operand }))
    return aggregate(
      documents,
      pipeline as Parameters<typeof aggregate>[1],
      { collectionResolver: (name) => read(name, {}) } as Parameters<typeof aggregate>[2]
    ) as Document[]
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
}

const lookup: StageRunner = (documents, operand, run) => {
  const { from, localField, foreignField, as } = operand as { [name: string]: unknown }
  const isSimple = [from, localField, foreignField, as].every((part) => typeof part === 'string') && !('pipeline' in (operand as object))
  if (!isSimple) return byMingo(documents, [['$lookup', operand]], run)
  const keys = documents.flatMap((document) => localKeys(document, localField as string))
  const foreign = keys.length === 0 ? [] : run.read(from as string, { query: { [foreignField as string]: { $in: [...new Set(keys)] } } })
  return documents.map((document) => {
    const matches = compileQuery({ [foreignField as string]: { $in: localKeys(document, localField as string) } })
    return { ...document, [as as string]: foreign.filter(matches) }
  })
}

const localKeys = (document: Document, path: string): unknown[] => {
  const value = path.split('.').reduce<unknown>((parent, part) => (isPlainObject(parent) ? parent[part] : undefined), document)
  return Array.isArray(value) ? value : [value ?? null]
}

/** Stages the engine runs itself; all others are mingo's. */
const ownStages: { [name: string]: StageRunner } = { $match: match, $lookup: lookup }

const runStages = (documents: Document[], stages: readonly Stage[], run: Run): Document[] => {
  let result = documents
  let pending: Stage[] = []
  for (const stage of stages) {
    const own = ownStages[stage[0]]
    if (own === undefined) {
      pending.push(stage)
      continue
    }
    if (pending.length > 0) result = byMingo(result, pending, run)
    pending = []
    result = own(result, stage[1], run)
  }
  return pending.length > 0 ? byMingo(result, pending, run) : result
}

/** Without a `$limit` the cloud answers with 20 documents, and never with more than 10,000. */
const cut = (documents: Document[], stages: readonly Stage[]): Document[] => {
  const hasLimit = stages.some(([name]) => name === '$limit')
  return documents.slice(0, hasLimit ? mostResults : resultsWithoutLimit)
}

/** Runs a pipeline; a leading `$match` goes through the planner. */
export const runPipeline = (stages: readonly Stage[], run: Run): Document[] => {
  const [first, ...rest] = stages
  const isFiltered = first?.[0] === '$match' && isPlainObject(first[1])
  const documents = run.read(run.collection, isFiltered ? { query: first[1] as Document } : {})
  return cut(runStages(documents, isFiltered ? rest : stages, run), stages)
}
