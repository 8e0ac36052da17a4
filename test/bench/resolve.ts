import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { buildNameIndex, type NameEntry, type NameIndex } from '@shared/domain/company-name/name-index'
import { rankAccounts } from '@shared/domain/company-name/resolve-company-name'
import { settings } from '@shared/domain/settings/catalogue'
import { Converter } from 'opencc-js/t2cn'
import { libraryFigures, type Query } from './lib/library-figures'
import { withMoreNames } from './lib/more-names'
import { percentile, readRows, round } from './lib/resolution-files'
import { type Answer, lowestThreshold, measureAnswers } from './lib/resolution-measures'

/**
 * npm run -s bench -- resolve --accounts FILE --queries FILE [--level 10k|100k|1m] [--threshold x] [--with-libraries]: company names from an index in
 * memory, with the measures of the data's README. At level 1m names are made up until there are a million. With libraries: what can be had off the shelf
 * runs on the same names and queries after ours.
 */

const { values: options } = parseArgs({
  options: {
    accounts: { type: 'string' },
    queries: { type: 'string' },
    level: { type: 'string', default: '100k' },
    threshold: { type: 'string' },
    'with-libraries': { type: 'boolean', default: false }
  }
})
if (options.accounts === undefined || options.queries === undefined) {
  console.error('Give --accounts FILE and --queries FILE (tab-separated, plain or .gz).')
  process.exit(2)
}

const NOT_IN_LIST = '-'
const BYTES_PER_MB = 1e6
const MILLION = 1_000_000
/** Ids of the made-up names of the list. */
const MADE_UP = /^s/

const heapMb = (): number => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  // `external` holds the array buffers as well.
  return (heapUsed + external) / BYTES_PER_MB
}

const readEntries = (file: string): NameEntry[] => {
  const entries = readRows(file)
    .filter(([, , level]) => options.level !== '10k' || level === '10k')
    .map(([accountId = '', name = '']) => ({ accountId, name }))
  if (options.level !== '1m') return entries
  const madeUp = entries.filter(({ accountId }) => MADE_UP.test(accountId))
  return withMoreNames(
    entries,
    madeUp.map(({ name }) => name),
    MILLION
  )
}

const askAll = (queries: readonly Query[], index: NameIndex): { times: number[]; answers: Answer[] } => {
  for (const { typed } of queries.slice(0, 500)) rankAccounts(typed, index)
  const times: number[] = []
  const answers = queries.map(({ category, typed, truth }): Answer => {
    const start = performance.now()
    const best = rankAccounts(typed, index)[0]
    times.push(performance.now() - start)
    return { category, truth, accountId: best?.accountId ?? null, confidence: best?.probability ?? 0 }
  })
  return { times: times.sort((a, b) => a - b), answers }
}

const run = async (accountsFile: string, queriesFile: string): Promise<void> => {
  const toSimplified = Converter({ from: 'tw', to: 'cn' })
  const entries = readEntries(accountsFile)
  const queries = readRows(queriesFile).map(
    ([, category = '', typed = '', truth = NOT_IN_LIST]): Query => ({ category, typed, truth: truth === NOT_IN_LIST ? null : truth })
  )
  const buildStart = performance.now()
  const index = buildNameIndex(entries, toSimplified)
  const buildSeconds = (performance.now() - buildStart) / 1000
  const heap = heapMb()
  const { times, answers } = askAll(queries, index)
  const load = loadavg()[0] ?? 0

  const lowest = lowestThreshold(answers)
  const chosen = Math.max(settings.companyName.linkConfidenceRatio.value, lowest)
  const threshold = options.threshold === undefined ? chosen : Number(options.threshold)
  const atLowest = measureAnswers(answers, lowest)
  console.log(
    `The lowest threshold at which precision ≥ 0.99 and at most 1 % of absent names are linked in this file is ${round(lowest)}: coverage ${round(atLowest.coverage)}.`
  )
  const { top1, coverage, precision, falseLinks, byCategory } = measureAnswers(answers, threshold)
  const libraries = options['with-libraries'] ? { libraries: await libraryFigures(entries, queries, toSimplified) } : {}
  console.log(
    JSON.stringify({
      bench: 'resolve',
      level: options.level,
      names: entries.length,
      queries: queries.length,
      top1: round(top1),
      coverage: round(coverage),
      precision: round(precision),
      threshold,
      falseLinks: round(falseLinks),
      p50Ms: round(percentile(times, 0.5), 3),
      p95Ms: round(percentile(times, 0.95), 3),
      buildSeconds: round(buildSeconds, 2),
      heapMb: round(heap, 1),
      load: round(load, 1),
      byCategory,
      ...libraries
    })
  )
}

run(options.accounts, options.queries).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
