import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { collections } from '../../cloudfunctions/repositories/collections'
import { openEngine } from '../../localcloud/engine/engine'
import { databaseFile, defaultEnvId } from '../../localcloud/server/data-folder'
import { type OpenCloud, openCloud } from '../support/cloud'
import { moveClock } from '../support/controls'
import { defaultFolder, doneMark, liveVersion } from './lib/large-ledger'
import { percentile } from './lib/percentile'

/** npm run -s bench -- list [--data FOLDER]: the lists of sales over the ledger of `bench -- seed`, through the gateway; then a year later without any job. */
const { values: options } = parseArgs({ options: { data: { type: 'string', default: defaultFolder }, rounds: { type: 'string', default: '60' } } })
const rounds = Number(options.rounds)
const yearMs = 365 * 86_400_000

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedMs = performance.now()
  await work()
  return performance.now() - startedMs
}

const p95 = async (work: (round: number) => Promise<unknown>): Promise<number> => {
  for (let round = 0; round < 5; round++) await work(round)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await timed(() => work(round)))
  return percentile(times, 0.95)
}

const filters = [{}, { band: 'A' }, { band: 'B' }, { band: 'A', level: 2 }, { level: 1 }, { level: 3 }, { query: '测例' }, { band: 'C', level: 3 }] as const

const firstIds = async ({ sales }: OpenCloud): Promise<string[]> => (await sales.ask('accounts.list', { limit: 100 })).items.map(({ id }) => id)

/** What the engine reads for the heaviest of these questions. */
const examine = (folder: string): number => {
  const engine = openEngine({ file: databaseFile(folder, defaultEnvId), collections, isStrict: true })
  const { id } = liveVersion(new Date().toISOString())
  const order = [{ field: 'sortKey', direction: 'desc' as const }]
  const questions = [{}, { fitKeys: `${id}:A` }, { fitKeys: `${id}:C` }]
  const counts = questions.map((where) => engine.explain('accounts', { ...where, sortKey: { $gte: '' } }, { order, limit: 31 }).examinedCount)
  engine.close()
  return Math.max(...counts)
}

const measure = async () => {
  const folder = options.data
  if (!fs.existsSync(doneMark(folder))) throw new Error('Build the ledger first: npm run -s bench -- seed')
  const documentsExamined = examine(folder)
  const open = await openCloud({ dataDir: folder })
  const { sales } = open
  const listP95Ms = await p95((round) => sales.ask('accounts.list', filters[round % filters.length] ?? {}))
  const hotP95Ms = await p95(() => sales.ask('accounts.list', { band: 'A', level: 1 }))
  const todayP95Ms = await p95(() => sales.ask('today.list', {}))
  const before = await firstIds(open)
  await moveClock(open.cloud, yearMs)
  const isOrderKept = JSON.stringify(await firstIds(open)) === JSON.stringify(before)
  const listYearLaterP95Ms = await p95((round) => sales.ask('accounts.list', filters[round % filters.length] ?? {}))
  await moveClock(open.cloud, 0)
  await open.cloud.stop()
  return { todayP95Ms, listP95Ms, hotP95Ms, documentsExamined, isOrderKeptAYearLater: isOrderKept, listYearLaterP95Ms, rounds }
}

void measure().then((result) => {
  console.log(JSON.stringify({ bench: 'list', ...result }))
  process.exit(0)
})
