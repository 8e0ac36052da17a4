import { parseArgs } from 'node:util'
import { buildNameIndex } from '@shared/domain/company-name/name-index'
import { rankAccounts } from '@shared/domain/company-name/resolve-company-name'
import { settings } from '@shared/domain/settings/catalogue'
import { Converter } from 'opencc-js/t2cn'
import { percentile, readRows, round } from './lib/resolution-files'
import { type Answer, lowestThreshold, measureAnswers } from './lib/resolution-measures'

const { values: options } = parseArgs({
  options: {
    accounts: { type: 'string' },
    queries: { type: 'string' },
    level: { type: 'string', default: '100k' },
    threshold: { type: 'string' }
  }
})
if (options.accounts === undefined || options.queries === undefined) {
  console.error('Give --accounts FILE and --queries FILE (tab-separated, plain or .gz).')
  process.exit(2)
}

const NOT_IN_LIST = '-'
const BYTES_PER_MB = 1e6

const heapMb = (): number => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  // `external` holds the array buffers as well.
  return (heapUsed + external) / BYTES_PER_MB
}

const entries = readRows(options.accounts)
  .filter(([, , level]) => options.level !== '10k' || level === '10k')
  .map(([accountId = '', name = '']) => ({ accountId, name }))
const queries = readRows(options.queries)

const buildStart = performance.now()
const index = buildNameIndex(entries, Converter({ from: 'tw', to: 'cn' }))
const buildSeconds = (performance.now() - buildStart) / 1000
const heap = heapMb()

for (const [, , query = ''] of queries.slice(0, 500)) rankAccounts(query, index)
const times: number[] = []
const answers: Answer[] = queries.map(([, category = '', query = '', truth = NOT_IN_LIST]) => {
  const start = performance.now()
  const best = rankAccounts(query, index)[0]
  times.push(performance.now() - start)
  return { category, truth: truth === NOT_IN_LIST ? null : truth, accountId: best?.accountId ?? null, confidence: best?.probability ?? 0 }
})
times.sort((a, b) => a - b)

const lowest = lowestThreshold(answers)
const chosen = Math.max(settings.companyName.linkConfidenceRatio.value, lowest)
const threshold = options.threshold === undefined ? chosen : Number(options.threshold)
const atLowest = measureAnswers(answers, lowest)
console.log(
  `The lowest threshold at which precision ≥ 0.99 and at most 1 % of absent names are linked in this file is ${round(lowest)}: coverage ${round(atLowest.coverage)}.`
)
const { top1, coverage, precision, falseLinks, byCategory } = measureAnswers(answers, threshold)
console.log(
  JSON.stringify({
    bench: 'resolve',
    level: options.level,
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
    byCategory
  })
)
