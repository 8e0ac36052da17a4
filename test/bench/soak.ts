import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openEngine } from '../../localcloud/engine/engine'
import { connect } from './lib/cloud-client'
import { buildCloud, type CloudProcess, startCloudProcess } from './lib/cloud-process'
import { median } from './lib/measure'
import { settle } from './lib/settle'
import { accountOf, storeCollections, storeDocument } from './lib/store-documents'

/**
 * npm run -s bench -- soak [--requests 200000]: mixed requests against a local cloud with 100,000 documents, in a process of
 * its own. Its memory must not grow over the last three quarters; its start with these documents is timed.
 */

const { values: options } = parseArgs({ options: { requests: { type: 'string', default: '200000' } } })

const documentCount = 100_000
const fillStep = 1000
const requestCount = Number(options.requests)
const callerCount = 8
const startCount = 3
const samplesPerQuarter = 50
const collection = 'touches'
const kilobyte = 1024

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-soak-'))

const fill = async (): Promise<void> => {
  const engine = openEngine({ file: path.join(folder, 'local.db'), collections: storeCollections })
  for (let from = 0; from < documentCount; from += fillStep) {
    await engine.insert(
      collection,
      Array.from({ length: fillStep }, (_, i) => storeDocument(from + i))
    )
  }
  engine.close()
}

const deployEcho = (): void => {
  const echo = path.join(folder, 'functions/echo')
  fs.mkdirSync(echo, { recursive: true })
  fs.writeFileSync(path.join(echo, 'index.js'), 'exports.main = async (event) => event')
  fs.writeFileSync(path.join(echo, 'config.json'), JSON.stringify({ clientInvoke: true }))
}

const idAt = (n: number): string => storeDocument((n * 48_271) % documentCount)._id

type Request = (n: number) => Promise<unknown>

/** How often each of a hundred requests is which. */
const mixOf = (database: ReturnType<typeof connect>, url: string): { share: number; request: Request }[] => {
  const { command: _ } = database
  const touches = database.collection(collection)
  return [
    {
      share: 40,
      request: (n) =>
        touches
          .where({ accountId: accountOf(n) })
          .orderBy('day', 'desc')
          .limit(20)
          .get()
    },
    { share: 15, request: (n) => touches.doc(idAt(n)).get() },
    { share: 5, request: (n) => touches.where({ accountId: accountOf(n) }).count() },
    { share: 15, request: (n) => touches.doc(idAt(n)).update({ count: _.inc(1) }) },
    { share: 10, request: (n) => touches.add(storeDocument(1_000_000 + n)) },
    { share: 5, request: (n) => touches.doc(storeDocument(1_000_000 + n - 500)._id).remove() },
    {
      share: 5,
      request: async (n) => {
        const transaction = await database.startTransaction()
        await transaction.collection(collection).doc(idAt(n)).get()
        await (n % 2 === 0 ? transaction.commit() : transaction.rollback(null))
      }
    },
    { share: 5, request: async (n) => (await fetch(`${url}/v1/functions/echo`, { method: 'POST', body: JSON.stringify({ n }) })).text() }
  ]
}

const residentBytes = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) * kilobyte

/** Runs all requests and returns the process's memory as it went, bytes. */
const soak = async ({ child, url }: CloudProcess): Promise<{ samples: number[]; failedCount: number }> => {
  const turns = mixOf(connect(url), url).flatMap(({ share, request }) => Array.from({ length: share }, () => request))
  const samples: number[] = []
  const sampleEvery = Math.ceil(requestCount / (4 * samplesPerQuarter))
  let [next, failedCount] = [0, 0]
  const caller = async (): Promise<void> => {
    while (next < requestCount) {
      const n = next
      next += 1
      // 37 and 100 have no common divisor: every kind comes up in its share, well mixed.
      await turns[(n * 37) % turns.length]?.(n).catch(() => {
        failedCount += 1
      })
      if (n % sampleEvery === 0) samples.push(residentBytes(child.pid ?? 0))
    }
  }
  await Promise.all(Array.from({ length: callerCount }, caller))
  return { samples, failedCount }
}

const timedStarts = async (): Promise<number> => {
  const times: number[] = []
  for (let i = 0; i < startCount; i += 1) {
    const cloud = await startCloudProcess(folder, storeCollections)
    times.push(cloud.startMs)
    await cloud.stop()
  }
  return median(times)
}

const run = async (): Promise<void> => {
  try {
    buildCloud()
    await fill()
    deployEcho()
    await settle()
    const startMs = await timedStarts()
    const cloud = await startCloudProcess(folder, storeCollections)
    const startedMs = performance.now()
    const { samples, failedCount } = await soak(cloud)
    const seconds = (performance.now() - startedMs) / 1000
    await cloud.stop()
    const quarter = Math.floor(samples.length / 4)
    const memoryMb = [0, 1, 2, 3].map((i) => Math.round(median(samples.slice((i + 1) * quarter - Math.ceil(quarter / 3), (i + 1) * quarter)) / kilobyte ** 2))
    const [first = 0, , , last = 0] = memoryMb
    const result = { requests: requestCount, failed: failedCount, perSecond: Math.round(requestCount / seconds), startMs, memoryMb }
    console.log(JSON.stringify({ ...result, memoryGrowthRatio: Number(((last - first) / first).toFixed(3)) }))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
