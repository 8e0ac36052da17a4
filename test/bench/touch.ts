import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ActionOutput } from '@shared/contracts/registry'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { idFrom } from '../../cloudfunctions/platform/ids'
import { collections } from '../../cloudfunctions/repositories/collections'
import { openEngine } from '../../localcloud/engine/engine'
import { localAppId } from '../../localcloud/functions/environment'
import { databaseFile, defaultEnvId } from '../../localcloud/server/data-folder'
import { type OpenCloud, openCloud } from '../support/cloud'
import { createContent, recordAll, touchOf } from '../support/story'
import { countCommands, countsOf } from './lib/command-counter'
import { insertAccount } from './lib/large-ledger'
import { percentile } from './lib/percentile'

/**
 * npm run -s bench -- touch: one touch through the gateway — ledger entry, score, alert decision and stage written — on accounts whose people
 * have touched 10, 1,000 and 100,000 times before; and 16 people touching one account at once, whose score must be that of its ledger.
 */

const histories = [
  { touches: 10, people: 16 },
  { touches: 1000, people: 20 },
  { touches: 100_000, people: 200 }
] as const
const rounds = 200
const warmRounds = 20
const countedRounds = 20
const atOnce = 16

interface Crowd {
  accountId: string
  openIds: string[]
}

const insertHistory = async (engine: ReturnType<typeof openEngine>, index: number): Promise<Crowd> => {
  const { touches, people } = histories[index] ?? histories[0]
  const openIds = Array.from({ length: people }, (_, person) => `openid-bench-${touches}-${person}`)
  const accountId = await insertAccount(engine, index, {
    personIds: openIds.map((openId) => idFrom('person', localAppId, openId)),
    touchesEach: Math.max(1, Math.round(touches / people)),
    now: new Date().toISOString()
  })
  return { accountId, openIds }
}

type Content = ActionOutput<'contents.create'>

const touchBy = (open: OpenCloud, openId: string, content: Content) => recordAll(open.as(openId), [touchOf(content.id, { kind: 'high_value_view' })])

const timesOf = async (open: OpenCloud, { openIds }: Crowd, content: Content): Promise<number[]> => {
  const times: number[] = []
  for (let round = 0; round < warmRounds + rounds; round++) {
    const startedMs = performance.now()
    const { results } = await touchBy(open, openIds[round % openIds.length] ?? '', content)
    if (results[0]?.status !== 'recorded') throw new Error(`a touch was ${results[0]?.status}`)
    times.push(performance.now() - startedMs)
  }
  return times.slice(warmRounds)
}

/** The most that one touch asked for: inside its transaction, and with who asks and what is read anew now and then. */
const mostCalls = async (open: OpenCloud, { openIds }: Crowd, content: Content) => {
  const most = { trips: 0, documentCalls: 0, inTransaction: 0, told: [] as string[] }
  for (let round = 0; round < countedRounds; round++) {
    const counts = await countsOf(() => touchBy(open, openIds[round % openIds.length] ?? '', content))
    most.trips = Math.max(most.trips, counts.trips)
    most.documentCalls = Math.max(most.documentCalls, counts.documentCalls)
    if (counts.inTransaction > most.inTransaction) Object.assign(most, { inTransaction: counts.inTransaction, told: counts.told })
  }
  return most
}

/** Returns how many touches and scores were lost: none are expected. */
const lostAtOnce = async (open: OpenCloud, { accountId, openIds }: Crowd, content: Content): Promise<number> => {
  const answers = await Promise.all(openIds.slice(0, atOnce).map((openId) => touchBy(open, openId, content)))
  const recorded = answers.filter(({ results }) => results[0]?.status === 'recorded').length
  return atOnce - recorded + (await verifyAccount(open.documents, accountId)).length
}

const measure = async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bullseye-bench-touch-'))
  const engine = openEngine({ file: databaseFile(folder, defaultEnvId), collections })
  const crowds: Crowd[] = []
  for (let index = 0; index < histories.length; index++) crowds.push(await insertHistory(engine, index))
  engine.close()
  countCommands()
  const open = await openCloud({ dataDir: folder })
  const content = await createContent(open, { kind: 'pricing', isHighValue: true })
  const measured = []
  for (const [index, crowd] of crowds.entries()) {
    const times = await timesOf(open, crowd, content)
    measured.push({
      touches: histories[index]?.touches ?? 0,
      p50Ms: percentile(times, 0.5),
      p95Ms: percentile(times, 0.95),
      ...(await mostCalls(open, crowd, content))
    })
  }
  const [small, , large] = crowds
  const lost = small && large ? (await lostAtOnce(open, small, content)) + (await lostAtOnce(open, large, content)) : Number.NaN
  await open.stop()
  fs.rmSync(folder, { recursive: true, force: true })
  return {
    databaseCalls: Math.max(...measured.map(({ trips }) => trips)),
    documentCalls: Math.max(...measured.map(({ inTransaction }) => inTransaction)),
    documentCallsWithCaller: Math.max(...measured.map(({ documentCalls }) => documentCalls)),
    p95Ms: measured[0]?.p95Ms,
    p95MsAt100kTouches: measured.at(-1)?.p95Ms,
    lostAtOnce: lost,
    byHistory: measured,
    aims: { databaseCalls: 10, documentCalls: 6, p95Ms: 60, lostAtOnce: 0 }
  }
}

void measure().then((result) => {
  console.log(JSON.stringify({ bench: 'touch', ...result }))
  process.exit(0)
})
