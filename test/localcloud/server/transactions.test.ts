import { runs } from '../../support/long'
import { removeTemporaryFolders } from '../support/temporary-folder'
import { failureOf, startTestCloud, type TestCloud } from '../support/test-cloud'

type Transaction = Awaited<ReturnType<TestCloud['database']['startTransaction']>>

let test: TestCloud

beforeEach(async () => {
  test = await startTestCloud()
  await test.database.createCollection('things')
  await test.database.collection('things').add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 1 }
  ])
})
afterEach(() => test.cloud.stop())
afterAll(removeTemporaryFolders)

const numberOf = async (id: string): Promise<number> => (await test.database.collection('things').doc(id).get()).data[0].n

describe('a transaction', () => {
  it('shows its writes to itself at once, and to others after the commit', async () => {
    const transaction = await test.database.startTransaction()
    const inside = transaction.collection('things')
    await inside.doc('a').update({ n: 2 })
    await inside.add({ _id: 'c', n: 7 })
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
    expect(await numberOf('a')).toBe(1)
    await transaction.commit()
    expect([await numberOf('a'), await numberOf('c')]).toEqual([2, 7])
  })

  it('finds by id and by where only what matches among its own writes', async () => {
    const transaction = await test.database.startTransaction()
    const inside = transaction.collection('things')
    await inside.add({ _id: 'c', n: 7 })
    expect((await inside.doc('d').get()).data).toBeNull()
    expect((await inside.where({ _id: 'd' }).get()).data).toEqual([])
    expect(await inside.doc('d').set({ n: 8 })).toMatchObject({ upserted: [{ _id: 'd' }] })
    expect((await inside.where({ n: 8 }).get()).data).toEqual([{ _id: 'd', n: 8 }])
    await transaction.commit()
    expect([await numberOf('c'), await numberOf('d')]).toEqual([7, 8])
  })

  it('gives null for a document that is not there, where a plain get gives an empty list', async () => {
    const transaction = await test.database.startTransaction()
    expect((await transaction.collection('things').doc('nobody').get()).data).toBeNull()
    await transaction.rollback()
    expect((await test.database.collection('things').doc('nobody').get()).data).toEqual([])
  })

  it('rolled back leaves nothing', async () => {
    const transaction = await test.database.startTransaction()
    await transaction.collection('things').doc('a').update({ n: 9 })
    await transaction.rollback()
    expect(await numberOf('a')).toBe(1)
  })

  it('does not hold where().update(): the SDK sends no transaction id with it, so it stays after a rollback', async () => {
    const transaction = await test.database.startTransaction()
    await transaction.collection('things').where({ _id: 'b' }).update({ n: 5 })
    await transaction.rollback()
    expect(await numberOf('b')).toBe(5)
  })

  it('that writes what another has locked fails with the cloud’s code', async () => {
    const [first, second] = [await test.database.startTransaction(), await test.database.startTransaction()]
    await first.collection('things').doc('a').update({ n: 2 })
    expect((await failureOf(second.collection('things').doc('a').update({ n: 3 }))).code).toBe('DATABASE_TRANSACTION_CONFLICT')
    await first.commit()
    expect(await numberOf('a')).toBe(2)
  })

  it('that is unknown or over fails with the cloud’s words', async () => {
    const transaction = await test.database.startTransaction()
    await transaction.commit()
    const { code, message } = await failureOf(transaction.collection('things').doc('a').update({ n: 3 }))
    expect(code).toBe('DATABASE_TRANSACTION_FAIL')
    expect(message).toContain('must be commit or abort in 30 seconds')
  })

  it('through runTransaction is tried again by the SDK after a conflict', async () => {
    const other = await test.database.startTransaction()
    await other.collection('things').doc('a').update({ n: 10 })
    let tries = 0
    const result = await test.database.runTransaction(async (transaction: Transaction) => {
      tries += 1
      if (tries === 2) await other.commit()
      const { n } = (await transaction.collection('things').doc('a').get()).data
      await transaction
        .collection('things')
        .doc('a')
        .update({ n: n + 1 })
      return 'done'
    })
    expect(result).toBe('done')
    expect(tries).toBeGreaterThanOrEqual(2)
    expect(await numberOf('a')).toBe(11)
  })
})

describe('many callers at once', () => {
  it('lose no increment', async () => {
    const total = runs(200, 1000)
    const { command: _ } = test.database
    let startedCount = 0
    const caller = async () => {
      while (startedCount < total) {
        startedCount += 1
        await test.database
          .collection('things')
          .doc('a')
          .update({ n: _.inc(1) })
      }
    }
    await Promise.all(Array.from({ length: 32 }, caller))
    expect(await numberOf('a')).toBe(1 + total)
  })

  it('in transactions over ten documents lose no update', async () => {
    const things = test.database.collection('things')
    await things.add(Array.from({ length: 10 }, (_, i) => ({ _id: `t${i}`, n: 0 })))
    const add = async (id: string): Promise<void> => {
      try {
        await test.database.runTransaction(async (transaction: Transaction) => {
          const { n } = (await transaction.collection('things').doc(id).get()).data
          await transaction
            .collection('things')
            .doc(id)
            .update({ n: n + 1 })
        })
      } catch (error) {
        if ((error as { code?: string }).code !== 'DATABASE_TRANSACTION_CONFLICT') throw error
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
        await add(id)
      }
    }
    const total = runs(80, 500)
    await Promise.all(Array.from({ length: total }, (_, i) => add(`t${i % 10}`)))
    const { data } = await things.where({ _id: test.database.command.neq('a') }).get()
    expect(data.filter(({ _id }: { _id: string }) => _id.startsWith('t')).reduce((sum: number, { n }: { n: number }) => sum + n, 0)).toBe(total)
  })
})
