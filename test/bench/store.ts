import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Engine, openEngine } from '../../localcloud/engine/engine'
import { connect } from './lib/cloud-client'
import { buildCloud, startCloudProcess } from './lib/cloud-process'
import { type DirectStore, openDirectStore } from './lib/direct-store'
import { type Comparison, compare, medianMs, type Work } from './lib/measure'
import { accountOf, storeCollections, storeDocument } from './lib/store-documents'

/**
 * npm run -s bench -- store: 100,000 documents with 4 indexes. Each operation as time in the engine beside the same work
 * written directly on libsql, and as a whole call through the SDK and HTTP against a local cloud in a process of its own.
 */

const documentCount = 100_000
const fillStep = 1000
const rounds = 30
const runsPerRound = 40
const callCount = 300
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

const wholeCallWorks = (database: ReturnType<typeof connect>): Record<string, Work> => {
  const fresh = freshFrom(2_000_000)
  const { command: _ } = database
  const touches = database.collection(collection)
  return {
    read: async (n) => {
      const { data } = await touches
        .where({ accountId: accountOf(n) })
        .orderBy('day', 'desc')
        .limit(20)
        .get()
      if (data.length !== 20) throw new Error(`The page has ${data.length} documents.`)
    },
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

const wholeCalls = async (): Promise<Record<string, number>> => {
  buildCloud()
  // What this process still holds of the file would keep the other one waiting.
  globalThis.gc?.()
  const cloud = await startCloudProcess(folder, storeCollections)
  const works = wholeCallWorks(connect(cloud.url))
  const results: Record<string, number> = { startMs: cloud.startMs }
  for (const name of operations) results[`${name}Ms`] = await medianMs(works[name] as Work, callCount)
  await cloud.stop()
  return results
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
