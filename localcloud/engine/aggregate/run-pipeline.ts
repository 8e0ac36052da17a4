import { requestFailed } from '../engine-error'
import type { Document } from '../types'
import { runByMingo } from './by-mingo'
import { splitPipeline } from './head-of-pipeline'
import { mingoStages, ownStages } from './own-stages'
import type { Read, Run, Stage } from './stage'

/** The most documents an aggregation answers with. */
const mostResults = 10_000
/** As the cloud does where no `$limit` is given. */
const resultsWithoutLimit = 20

const runStages = (documents: Document[], stages: readonly Stage[], run: Run): Document[] =>
  stages.reduce((result, [name, operand]) => {
    const own = ownStages[name]
    if (own !== undefined) return own(result, operand, run)
    if (!mingoStages.includes(name)) throw requestFailed(`Unrecognized pipeline stage name: '${name}'`)
    return runByMingo(result, [[name, operand]], run.read)
  }, documents)

const runOf = (collection: string, read: Read): Run => {
  const run: Run = { collection, read, runInner: (documents, stages) => runStages(documents, stages, run) }
  return run
}

/** Runs a pipeline over a collection. Without a `$limit` 20 documents come out, with one at most 10,000. */
export const runPipeline = (collection: string, stages: readonly Stage[], read: Read): Document[] => {
  const { find, rest } = splitPipeline(stages)
  const most = stages.some(([name]) => name === '$limit') ? mostResults : resultsWithoutLimit
  const limit = rest.length === 0 ? Math.min(find.limit ?? most, most) : find.limit
  return runStages(read(collection, { ...find, limit }), rest, runOf(collection, read)).slice(0, most)
}
