import { setTimeout as sleep } from 'node:timers/promises'
import type { CloudBase } from '@cloudbase/node-sdk'
import { runs } from '../../support/long'
import { type SpawnedCloud, spawnCloud } from '../support/spawn-cloud'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder'
import { sdkFor } from '../support/test-cloud'

afterAll(removeTemporaryFolders)

/** What the server has acknowledged: these must be there after any kill. */
interface Acknowledged {
  ids: string[]
  /** By writer: the last value that was acknowledged. */
  counters: Map<number, number>
}

const writerCount = 8

/** Writes documents, counts up one document of its own, and pairs two documents in a transaction, until the server is gone. */
const write = async (app: CloudBase, acknowledged: Acknowledged, { writer, round }: { writer: number; round: number }): Promise<void> => {
  const database = app.database()
  const { command: _ } = database
  const counter = database.collection('listMembers').doc(`counter-${writer}`)
  for (let i = 0; ; i += 1) {
    const id = `${round}-${writer}-${i}`
    await database.collection('listMembers').add({ _id: id, listId: `list-${writer}`, rank: i, accountId: `a${i % 7}` })
    acknowledged.ids.push(id)
    await counter.update({ n: _.inc(1), accountId: `a${i % 7}` })
    acknowledged.counters.set(writer, (acknowledged.counters.get(writer) ?? 0) + 1)
    await database.runTransaction(async (transaction: Awaited<ReturnType<typeof database.startTransaction>>) => {
      await transaction.collection('fits').add({ _id: `left-${id}`, versionId: 'v', rankKey: id, accountId: id })
      await transaction.collection('fits').add({ _id: `right-${id}`, versionId: 'v', rankKey: id, accountId: id })
    })
    acknowledged.ids.push(`left-${id}`, `right-${id}`)
  }
}

const quietly = (promise: Promise<unknown>): Promise<void> =>
  promise.then(
    () => undefined,
    () => undefined
  )

const killDuringWrites = async (cloud: SpawnedCloud, acknowledged: Acknowledged, round: number): Promise<void> => {
  const app = sdkFor(cloud)
  const writers = Array.from({ length: writerCount }, (_, writer) => quietly(write(app, acknowledged, { writer, round })))
  const enough = acknowledged.ids.length + 40
  while (acknowledged.ids.length < enough) await sleep(5)
  await sleep((round * 137) % 300)
  cloud.process.kill('SIGKILL')
  await cloud.ended
  await Promise.all(writers)
}

const readAll = async (app: CloudBase, collection: string, where: object = {}): Promise<Record<string, unknown>[]> => {
  const all: Record<string, unknown>[] = []
  for (;;) {
    const { data } = await app.database().collection(collection).where(where).skip(all.length).limit(1000).get()
    all.push(...data)
    if (data.length < 1000) return all
  }
}

const idsOf = (documents: Record<string, unknown>[]): string[] => documents.map(({ _id }) => String(_id)).sort()

/** Asks through each index for what a scan has shown: an index that lost or kept too much shows. */
const checkIndexes = async (app: CloudBase): Promise<void> => {
  const members = await readAll(app, 'listMembers')
  const values = (field: string) => [...new Set(members.map((member) => member[field]))].filter((value) => value !== undefined)
  for (const field of ['accountId', 'listId']) {
    for (const value of values(field)) {
      const expected = members.filter((member) => member[field] === value)
      expect(idsOf(await readAll(app, 'listMembers', { [field]: value }))).toEqual(idsOf(expected))
    }
  }
}

test(
  'SIGKILL under eight writers loses no acknowledged write, tears no transaction, and leaves index and documents in agreement',
  async () => {
    const dataDir = temporaryFolder()
    const acknowledged: Acknowledged = { ids: [], counters: new Map() }
    let cloud = await spawnCloud(['--port', '0', '--data', dataDir])
    await sdkFor(cloud)
      .database()
      .collection('listMembers')
      .add(Array.from({ length: writerCount }, (_, writer) => ({ _id: `counter-${writer}`, n: 0 })))
    for (let round = 0; round < runs(5, 100); round += 1) {
      await killDuringWrites(cloud, acknowledged, round)
      cloud = await spawnCloud(['--port', '0', '--data', dataDir])
      const app = sdkFor(cloud)
      const present = new Map([...(await readAll(app, 'listMembers')), ...(await readAll(app, 'fits'))].map((document) => [String(document._id), document]))
      expect(acknowledged.ids.filter((id) => !present.has(id))).toEqual([])
      for (const [writer, count] of acknowledged.counters) {
        const stored = Number(present.get(`counter-${writer}`)?.n)
        // A count may be one ahead per kill: written, but killed before the answer.
        expect(stored).toBeGreaterThanOrEqual(count)
        expect(stored).toBeLessThanOrEqual(count + round + 1)
      }
      const lefts = [...present.keys()].filter((id) => id.startsWith('left-'))
      const rights = [...present.keys()].filter((id) => id.startsWith('right-'))
      expect(lefts.map((id) => id.slice(5)).sort()).toEqual(rights.map((id) => id.slice(6)).sort())
      await checkIndexes(app)
    }
    cloud.process.kill('SIGTERM')
    await cloud.ended
  },
  runs(300_000, 1_500_000)
)
