import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Engine, openEngine } from '../../localcloud/engine/engine'
import { connect, connectTo } from './lib/cloud-client'
import { buildCloud, startCloudProcess } from './lib/cloud-process'
import { type DirectStore, openDirectStore } from './lib/direct-store'
import { startFloorProcess } from './lib/floor-process'
import { type Comparison, compare, median, medianMs, type Work } from './lib/measure'
import { settle } from './lib/settle'
import { accountOf, storeCollections, storeDocument } from './lib/store-documents'

/**
 * npm run -s bench -- store: 100,000 documents with 4 indexes. Each operation as time in the engine beside the same work
 * written directly on libsql, and as a whole call through the SDK and HTTP against a local cloud in a process of its own.
 * sdkFloorMs is the same read call, answered with the same text by a server that does nothing: the SDK's and HTTP's part of
 * readMs, measured in turns with it.
 */

const documentCount = 100_000
const fillStep = 1000
const rounds = 30
const runsPerRound = 40
const callCount = 300
const startCount = 3
const collection = 'touches'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-store-'))
const engineFile = path.join(folder, 'local.db')

const fill = async (engine: Engine, direct: DirectStore): Promise<void> => {
  for (let from = 0; from < documentCount; from += fillStep) {
    const documents = Array.from({ length: fillStep }, (_, i) => storeDocument(from + i))
    await engine.insert(collection, documents)
    direct.fill(documents)
  }
}

const idAt = (n: number): string => storeDocument((n * 48_271) % documentCount)._id

/** New documents are numbered so that no two measurements make the same. */
const freshFrom = (start: number) => {
  let next = start
  return () => {
    next += 1
    return storeDocument(next)
  }
}

const engineWorks = (engine: Engine): Record<string, Work> => {
  const fresh = freshFrom(1_000_000)
  const increment = (id: string, transactionId?: string) => engine.update(collection, { query: { _id: id }, update: { $inc: { count: 1 } } }, transactionId)
  return {
    read: (n) => engine.find(collection, { query: { accountId: accountOf(n) }, order: [{ field: 'day', direction: 'desc' }], limit: 20 }),
    insert: () => engine.insert(collection, [fresh()]),
    inc: (n) => increment(idAt(n)),
    transaction: async (n) => {
      const id = engine.begin()
      await increment(idAt(2 * n), id)
      await increment(idAt(2 * n + 1), id)
      await engine.insert(collection, [fresh()], id)
      await engine.commit(id)
    }
  }
}

const directWorks = (direct: DirectStore): Record<string, Work> => {
  const fresh = freshFrom(1_000_000)
  return {
    read: (n) => direct.page(accountOf(n)),
    insert: () => direct.insert(fresh()),
    inc: (n) => direct.increment(idAt(n)),
    transaction: (n) => direct.transact([idAt(2 * n), idAt(2 * n + 1)], fresh())
  }
}

type Connection = ReturnType<typeof connect>

const pageRead =
  (database: Connection): Work =>
  async (n) => {
    const page = database
      .collection(collection)
      .where({ accountId: accountOf(n) })
      .orderBy('day', 'desc')
      .limit(20)
    const { data } = await page.get()
    if (data.length !== 20) throw new Error(`The page has ${data.length} documents.`)
  }

const wholeCallWorks = (database: Connection): Record<string, Work> => {
  const fresh = freshFrom(2_000_000)
  const { command: _ } = database
  const touches = database.collection(collection)
  return {
    insert: () => touches.add(fresh()),
    inc: (n) => touches.doc(idAt(n)).update({ count: _.inc(1) }),
    transaction: async (n) => {
      const transaction = await database.startTransaction()
      const inside = transaction.collection(collection)
      await inside.doc(idAt(2 * n)).update({ count: _.inc(1) })
      await inside.doc(idAt(2 * n + 1)).update({ count: _.inc(1) })
      await inside.add(fresh())
      await transaction.commit()
    }
  }
}

const operations = ['read', 'insert', 'inc', 'transaction'] as const

const compareAll = async (): Promise<Record<string, Comparison>> => {
  const engine = openEngine({ file: engineFile, collections: storeCollections })
  const direct = openDirectStore(path.join(folder, 'direct.db'))
  await fill(engine, direct)
  const [engines, directs] = [engineWorks(engine), directWorks(direct)]
  const results: Record<string, Comparison> = {}
  for (const name of operations) {
    results[name] = await compare({ engine: engines[name] as Work, direct: directs[name] as Work }, { rounds, runsPerRound })
    console.log(name, JSON.stringify(results[name]))
  }
  const { problems } = engine.verify()
  if (problems.length > 0) throw new Error(problems.join('\n'))
  engine.close()
  direct.close()
  return results
}

/** The answer to a read as it goes over the wire. */
const pageReply = async (url: string): Promise<string> => {
  const body = {
    action: 'database.getDocument',
    collectionName: collection,
    query: JSON.stringify({ accountId: accountOf(1) }),
    order: '{"day":-1}',
    limit: 20
  }
  return (await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify(body) })).text()
}

/** A whole read beside the same call against a server that does nothing. */
const readsBesideFloor = async (database: Connection, url: string): Promise<Record<string, number>> => {
  const floor = await startFloorProcess(folder, await pageReply(url))
  const works = { engine: pageRead(database), direct: pageRead(connectTo(floor.url)) }
  const { engineMs, directMs, ratio } = await compare(works, { rounds, runsPerRound: runsPerRound / 2 })
  await floor.stop()
  return { readMs: engineMs, sdkFloorMs: directMs, readToFloorRatio: ratio }
}

const medianStartMs = async (): Promise<number> => {
  const times: number[] = []
  for (let i = 0; i < startCount; i += 1) {
    const cloud = await startCloudProcess(folder, storeCollections)
    times.push(cloud.startMs)
    await cloud.stop()
  }
  return median(times)
}

/** The engine's own part of a start: opening the file and bringing its indexes up to date. */
const engineOpenMs = (): number => {
  const startedMs = performance.now()
  openEngine({ file: engineFile, collections: storeCollections }).close()
  return Math.round(performance.now() - startedMs)
}

const wholeCalls = async (): Promise<Record<string, number>> => {
  buildCloud()
  await settle()
  const startMs = await medianStartMs()
  const cloud = await startCloudProcess(folder, storeCollections)
  const database = connect(cloud.url)
  const works = wholeCallWorks(database)
  const reads = await readsBesideFloor(database, cloud.url)
  const writes: Record<string, number> = {}
  for (const [name, work] of Object.entries(works)) writes[`${name}Ms`] = await medianMs(work, callCount)
  await cloud.stop()
  return { startMs, engineOpenMs: engineOpenMs(), ...reads, ...writes }
}

const run = async (): Promise<void> => {
  try {
    const comparisons = await compareAll()
    const ratios = Object.fromEntries(Object.entries(comparisons).map(([name, { ratio }]) => [`${name}Ratio`, ratio]))
    console.log(JSON.stringify({ documents: documentCount, ...ratios, ...(await wholeCalls()) }))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
