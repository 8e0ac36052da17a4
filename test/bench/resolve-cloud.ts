import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { buildNameIndex } from '@shared/domain/company-name/name-index'
import { nameKeysOf } from '@shared/domain/company-name/name-keys'
import { rankAccounts } from '@shared/domain/company-name/resolve-company-name'
import { settings } from '@shared/domain/settings/catalogue'
import type { Account } from '@shared/model/account'
import { resolveTypedCompany } from '../../cloudfunctions/actions/company-resolution'
import type { Documents } from '../../cloudfunctions/platform/documents'
import { toSimplified } from '../../cloudfunctions/platform/to-simplified'
import { accounts } from '../../cloudfunctions/repositories/accounts'
import { openCloud } from '../support/cloud'
import { fireTimer } from '../support/controls'
import { percentile, readRows, round } from './lib/resolution-files'
import { type Answer, measureAnswers } from './lib/resolution-measures'

/**
 * npm run -s bench -- resolve-cloud --accounts FILE --queries FILE [--level 100k] [--sample 1000]: the same names through function api and the
 * local cloud, beside the index in memory on the same queries. Run it after the functions have been built.
 */

const { values: options } = parseArgs({
  options: {
    accounts: { type: 'string' },
    queries: { type: 'string' },
    level: { type: 'string', default: '100k' },
    sample: { type: 'string', default: '1000' }
  }
})
if (options.accounts === undefined || options.queries === undefined) {
  console.error('Give --accounts FILE and --queries FILE (tab-separated, plain or .gz).')
  process.exit(2)
}

const insertStep = 1000
const unknownTraits = {
  industry: null,
  region: null,
  ownership: null,
  board: null,
  listedOn: null,
  employeeCount: null,
  annualRevenueCny: null,
  technologies: null
}
const now = new Date().toISOString()
const idOf = (id: string): string => `acc_bench-${id}`

const accountOf = (id: string, legalName: string): Account => ({
  id,
  legalName,
  shortName: null,
  aliases: [],
  unifiedSocialCreditCode: null,
  stockCode: null,
  website: null,
  traits: unknownTraits,
  createdAt: now,
  updatedAt: now
})

/** Without search keys: the search box has no part in this. */
const fill = async (documents: Documents, entries: readonly { accountId: string; name: string }[]): Promise<void> => {
  for (let from = 0; from < entries.length; from += insertStep) {
    const created = entries.slice(from, from + insertStep).map(({ accountId, name }) => {
      const account = accountOf(accountId, name)
      return { account, pinyinInitials: null, fitKeys: [], searchKeys: [], nameKeys: nameKeysOf(account, toSimplified), importId: null, importRow: null }
    })
    await accounts.insert(documents, created)
  }
}

/** How many calls of the database one resolution makes, and one more for who asks. */
const countCalls = async (documents: Documents, name: string): Promise<number> => {
  let count = 1
  const counting = new Proxy(documents, {
    get: (target, key) => {
      count += 1
      return Reflect.get(target, key)
    }
  })
  await resolveTypedCompany(counting, name, now)
  return count
}

const run = async (accountsFile: string, queriesFile: string): Promise<void> => {
  const entries = readRows(accountsFile)
    .filter(([, , level]) => options.level !== '10k' || level === '10k')
    .map(([id = '', name = '']) => ({ accountId: idOf(id), name }))
  const all = readRows(queriesFile)
  const every = Math.max(1, Math.floor(all.length / Number(options.sample)))
  const queries = all.filter((_, place) => place % every === 0)
  const index = buildNameIndex(entries, toSimplified)
  const open = await openCloud()
  const fillStart = performance.now()
  await fill(open.documents, entries)
  const fillSeconds = (performance.now() - fillStart) / 1000
  const countStart = performance.now()
  while ((await open.documents.count('jobs', { status: 'done' })) === 0) await fireTimer(open.cloud, 'jobs', 'tick')
  const countSeconds = (performance.now() - countStart) / 1000
  for (const [, , name = ''] of queries.slice(0, 50)) await open.sales.ask('companyNames.resolve', { name })
  await resolveTypedCompany(open.documents, queries[0]?.[2] ?? '', now)

  const times: number[] = []
  const [inCloud, inMemory]: [Answer[], Answer[]] = [[], []]
  let maxCalls = 0
  for (const [, category = '', name = '', given = '-'] of queries) {
    const truth = given === '-' ? null : idOf(given)
    const start = performance.now()
    const found = await open.sales.ask('companyNames.resolve', { name })
    times.push(performance.now() - start)
    const [candidate] = found.candidates
    inCloud.push({ category, truth, accountId: found.accountId ?? candidate?.accountId ?? null, confidence: found.confidence ?? candidate?.confidence ?? 0 })
    const best = rankAccounts(name, index)[0]
    inMemory.push({ category, truth, accountId: best?.accountId ?? null, confidence: best?.probability ?? 0 })
    if (times.length % 10 === 0) maxCalls = Math.max(maxCalls, await countCalls(open.documents, name))
  }
  await open.stop()
  times.sort((a, b) => a - b)
  const threshold = settings.companyName.linkConfidenceRatio.value
  const shown = ({ top1, coverage, precision, falseLinks }: ReturnType<typeof measureAnswers>) => ({
    top1: round(top1),
    coverage: round(coverage),
    precision: round(precision),
    falseLinks: round(falseLinks)
  })
  console.log(
    JSON.stringify({
      bench: 'resolve-cloud',
      level: options.level,
      accounts: entries.length,
      queries: queries.length,
      threshold,
      ...shown(measureAnswers(inCloud, threshold)),
      inMemory: shown(measureAnswers(inMemory, threshold)),
      databaseCalls: maxCalls,
      p50Ms: round(percentile(times, 0.5), 1),
      p95Ms: round(percentile(times, 0.95), 1),
      load: round(loadavg()[0] ?? 0, 1),
      fillSeconds: round(fillSeconds, 1),
      countSeconds: round(countSeconds, 1)
    })
  )
}

run(options.accounts, options.queries).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
