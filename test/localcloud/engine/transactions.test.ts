import type { LockWarning } from '../../../localcloud/engine/types'
import { collection, index, openTestEngine, type TestEngine } from './support/open-test-engine'

const conflict = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.'
}
const ended = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message:
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.'
}

let test: TestEngine
let warnings: LockWarning[]

const one = { _id: '1', n: 1 }
const two = { _id: '2', n: 2 }

const open = async (overrides: Parameters<typeof openTestEngine>[0] = {}) => {
  warnings = []
  const things = collection('things', index(['n']), index(['code'], true))
  test = openTestEngine({ collections: [things, collection('others')], onWarning: (warning) => warnings.push(warning), ...overrides })
  await test.engine.insert('things', [
    { ...one, code: 'a' },
    { ...two, code: 'b' }
  ])
}

const setN = (id: string, n: number, transaction?: string) => test.engine.update('things', { query: { _id: id }, update: { $set: { n } } }, transaction)
const numbers = async (transaction?: string) =>
  (await test.engine.find('things', { order: [{ field: '_id', direction: 'asc' }] }, transaction)).map(({ n }) => n)
const settled = async (work: Promise<unknown>) => {
  let isDone = false
  void work.then(
    () => (isDone = true),
    () => (isDone = true)
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  return isDone
}

beforeEach(() => open())
afterEach(() => test.dispose())

describe('what a transaction sees', () => {
  it('sees its own writes, and nobody else sees them before the commit', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    expect(await numbers(transaction)).toEqual([10, 2])
    expect(await numbers()).toEqual([1, 2])
    await test.engine.commit(transaction)
    expect(await numbers()).toEqual([10, 2])
  })

  it('leaves nothing behind when rolled back', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    await test.engine.insert('things', [{ _id: '3', n: 3, code: 'c' }], transaction)
    await test.engine.remove('things', { query: { _id: '2' } }, transaction)
    await test.engine.rollback(transaction)
    expect(await numbers()).toEqual([1, 2])
  })

  it('sees the data as they were at its first operation', async () => {
    const transaction = test.engine.begin()
    expect(await numbers(transaction)).toEqual([1, 2])
    await setN('1', 10)
    await test.engine.insert('things', [{ _id: '3', n: 3, code: 'c' }])
    await test.engine.remove('things', { query: { _id: '2' } })
    expect(await numbers(transaction)).toEqual([1, 2])
    expect(await test.engine.count('things', { n: 10 }, transaction)).toBe(0)
    expect(await test.engine.find('things', { query: { _id: '2' } }, transaction)).toHaveLength(1)
    await test.engine.rollback(transaction)
  })

  it('begins to see at its first operation, not when it begins', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10)
    expect(await numbers(transaction)).toEqual([10, 2])
    await test.engine.rollback(transaction)
  })

  it('keeps the first state through several later changes of one document', async () => {
    const transaction = test.engine.begin()
    await numbers(transaction)
    for (const n of [10, 11, 12]) await setN('1', n)
    expect(await numbers(transaction)).toEqual([1, 2])
    await test.engine.rollback(transaction)
  })

  it('still sees a document that was removed and inserted again by others', async () => {
    const transaction = test.engine.begin()
    await numbers(transaction)
    await test.engine.remove('things', { query: { _id: '1' } })
    await test.engine.insert('things', [{ _id: '1', n: 99, code: 'z' }])
    expect(await numbers(transaction)).toEqual([1, 2])
    await test.engine.rollback(transaction)
  })

  it('finds and orders its own writes by an index', async () => {
    const transaction = test.engine.begin()
    await setN('1', 50, transaction)
    await test.engine.insert('things', [{ _id: '3', n: 30, code: 'c' }], transaction)
    const found = await test.engine.find('things', { query: { n: { $gte: 2 } }, order: [{ field: 'n', direction: 'desc' }], limit: 2 }, transaction)
    expect(found.map(({ _id }) => _id)).toEqual(['1', '3'])
    await test.engine.rollback(transaction)
  })

  it('no longer finds what it removed or changed away', async () => {
    const transaction = test.engine.begin()
    await setN('1', 50, transaction)
    await test.engine.remove('things', { query: { _id: '2' } }, transaction)
    expect(await test.engine.find('things', { query: { n: { $in: [1, 2] } } }, transaction)).toEqual([])
    await test.engine.rollback(transaction)
  })

  it('inserts after removing the same id', async () => {
    const transaction = test.engine.begin()
    await test.engine.remove('things', { query: { _id: '1' } }, transaction)
    await test.engine.insert('things', [{ _id: '1', n: 7, code: 'a' }], transaction)
    await test.engine.commit(transaction)
    expect(await numbers()).toEqual([7, 2])
    expect(await test.engine.count('things', { n: 1 })).toBe(0)
  })

  it('spans collections', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    await test.engine.insert('others', [{ _id: 'x' }], transaction)
    expect(await test.engine.count('others', {})).toBe(0)
    await test.engine.commit(transaction)
    expect(await test.engine.count('others', {})).toBe(1)
  })

  it('upserts, and upserts again what it made', async () => {
    const transaction = test.engine.begin()
    for (const n of [5, 6]) await test.engine.update('things', { query: { _id: '9' }, update: { n, code: 'i' }, isMerge: false, isUpsert: true }, transaction)
    await test.engine.commit(transaction)
    expect(await test.engine.find('things', { query: { _id: '9' } })).toEqual([{ _id: '9', n: 6, code: 'i' }])
  })

  it('changes a document several times and keeps the indexes right', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    await test.engine.update('things', { query: { _id: '1' }, update: { $set: { code: 'q' } } }, transaction)
    await test.engine.update('things', { query: { _id: '1' }, update: { $inc: { n: 1 } } }, transaction)
    await test.engine.commit(transaction)
    expect(await test.engine.find('things', { query: { n: 11, code: 'q' } })).toHaveLength(1)
    expect(await test.engine.count('things', { n: { $in: [1, 10] } })).toBe(0)
    expect(await test.engine.count('things', { code: 'a' })).toBe(0)
  })

  it('gives the new state from updateAndReturn', async () => {
    const transaction = test.engine.begin()
    const { doc } = await test.engine.updateAndReturn('things', { query: { _id: '1' }, update: { $inc: { n: 5 } } }, transaction)
    expect(doc).toMatchObject({ _id: '1', n: 6 })
    await test.engine.rollback(transaction)
  })
})

describe('conflicts', () => {
  it('a write to a document another transaction has written fails at once', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await setN('1', 10, first)
    await expect(setN('1', 20, second)).rejects.toMatchObject(conflict)
    await test.engine.commit(first)
    expect(await numbers()).toEqual([10, 2])
  })

  it('a write to a document changed since the first operation fails at once', async () => {
    const transaction = test.engine.begin()
    await numbers(transaction)
    await setN('1', 10)
    await expect(setN('1', 20, transaction)).rejects.toMatchObject(conflict)
  })

  it('a write to a document another transaction committed meanwhile fails', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await numbers(second)
    await setN('1', 10, first)
    await test.engine.commit(first)
    await expect(setN('1', 20, second)).rejects.toMatchObject(conflict)
  })

  it('a removal of a document removed meanwhile fails', async () => {
    const transaction = test.engine.begin()
    await numbers(transaction)
    await test.engine.remove('things', { query: { _id: '1' } })
    await expect(test.engine.remove('things', { query: { _id: '1' } }, transaction)).rejects.toMatchObject(conflict)
  })

  it('the loser is over: whatever it does next fails, and its other writes are gone', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await setN('1', 10, first)
    await setN('2', 20, second)
    await expect(setN('1', 20, second)).rejects.toMatchObject(conflict)
    await expect(numbers(second)).rejects.toMatchObject(ended)
    await expect(test.engine.commit(second)).rejects.toMatchObject(ended)
    await setN('2', 5, first)
    await test.engine.commit(first)
    expect(await numbers()).toEqual([10, 5])
  })

  it('two transactions that insert the same id: the second fails', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await test.engine.insert('others', [{ _id: 'x' }], first)
    await expect(test.engine.insert('others', [{ _id: 'x' }], second)).rejects.toMatchObject(conflict)
    await test.engine.commit(first)
  })

  it('an insert of an id committed since the first operation is a conflict, so that a retry sees the document', async () => {
    const transaction = test.engine.begin()
    await numbers(transaction)
    await test.engine.insert('others', [{ _id: 'x' }])
    await expect(test.engine.insert('others', [{ _id: 'x' }], transaction)).rejects.toMatchObject(conflict)
  })

  it('an insert of an id that was there before is a duplicate', async () => {
    const transaction = test.engine.begin()
    await expect(test.engine.insert('things', [{ _id: '1' }], transaction)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('E11000 duplicate key')
    })
  })

  it('two transactions that want the same unique value: the second fails', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await test.engine.insert('things', [{ _id: 'x', code: 'same' }], first)
    await expect(test.engine.insert('things', [{ _id: 'y', code: 'same' }], second)).rejects.toMatchObject(conflict)
    await test.engine.commit(first)
  })

  it('transactions on different documents do not disturb each other', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await setN('1', 10, first)
    await setN('2', 20, second)
    await Promise.all([test.engine.commit(first), test.engine.commit(second)])
    expect(await numbers()).toEqual([10, 20])
  })

  it('reading what another changes is no conflict: write skew is possible, as in the cloud', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await Promise.all([numbers(first), numbers(second)])
    await setN('1', 10, first)
    await setN('2', 20, second)
    await test.engine.commit(first)
    await test.engine.commit(second)
    expect(await numbers()).toEqual([10, 20])
  })
})

describe('writes outside transactions', () => {
  it('wait for a document a transaction has locked, then go on with its new state', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    const waiting = test.engine.update('things', { query: { _id: '1' }, update: { $inc: { n: 1 } } })
    expect(await settled(waiting)).toBe(false)
    await test.engine.commit(transaction)
    expect(await waiting).toEqual({ updated: 1, upsertedId: null })
    expect(await numbers()).toEqual([11, 2])
  })

  it('are warned about, with the document and the transaction', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    const waiting = test.engine.remove('things', { query: { _id: '1' } })
    await settled(waiting)
    expect(warnings).toEqual([
      { collection: 'things', documentId: '1', transactionId: transaction, message: expect.stringContaining('without a transaction id') }
    ])
    await test.engine.rollback(transaction)
    expect(await waiting).toEqual({ deleted: 1 })
  })

  it('look again whether the document still matches', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    const waiting = test.engine.update('things', { query: { n: 1 }, update: { $set: { late: true } }, isMulti: true })
    await settled(waiting)
    await test.engine.commit(transaction)
    expect(await waiting).toEqual({ updated: 0, upsertedId: null })
  })

  it('do not wait for documents that are only read', async () => {
    const transaction = test.engine.begin()
    await numbers(transaction)
    expect(await setN('1', 5)).toEqual({ updated: 1, upsertedId: null })
    await test.engine.rollback(transaction)
    expect(warnings).toEqual([])
  })

  it('wait with an insert for an id a transaction has taken, then fail as duplicates', async () => {
    const transaction = test.engine.begin()
    await test.engine.insert('others', [{ _id: 'x' }], transaction)
    const waiting = test.engine.insert('others', [{ _id: 'x' }])
    const failure = expect(waiting).rejects.toMatchObject({ message: expect.stringContaining('E11000') })
    expect(await settled(waiting)).toBe(false)
    await test.engine.commit(transaction)
    await failure
  })

  it('wait with an insert for a unique value a transaction has taken, then go through if it is rolled back', async () => {
    const transaction = test.engine.begin()
    await test.engine.insert('things', [{ _id: 'x', code: 'same' }], transaction)
    const waiting = test.engine.insert('things', [{ _id: 'y', code: 'same' }])
    expect(await settled(waiting)).toBe(false)
    await test.engine.rollback(transaction)
    expect(await waiting).toEqual({ insertedIds: ['y'] })
  })

  it('wait for a unique value that a transaction is giving up', async () => {
    const transaction = test.engine.begin()
    await test.engine.update('things', { query: { _id: '1' }, update: { $set: { code: 'new' } } }, transaction)
    const waiting = test.engine.insert('things', [{ _id: 'y', code: 'a' }])
    expect(await settled(waiting)).toBe(false)
    await test.engine.commit(transaction)
    expect(await waiting).toEqual({ insertedIds: ['y'] })
  })

  it('reads never wait', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    expect(await numbers()).toEqual([1, 2])
    await test.engine.rollback(transaction)
  })
})

describe('the end of a transaction', () => {
  it('a committed transaction takes no more operations', async () => {
    const transaction = test.engine.begin()
    await test.engine.commit(transaction)
    await expect(setN('1', 1, transaction)).rejects.toMatchObject(ended)
    await expect(test.engine.commit(transaction)).rejects.toMatchObject(ended)
    await expect(test.engine.rollback(transaction)).rejects.toMatchObject(ended)
  })

  it('an unknown id is refused with the same words', async () => {
    await expect(numbers('nothing')).rejects.toMatchObject(ended)
  })

  it('is over after 30 seconds', async () => {
    test.dispose()
    let nowMs = 1_000_000
    await open({ now: () => nowMs })
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    nowMs += 29_999
    expect(await numbers(transaction)).toEqual([10, 2])
    nowMs += 1
    await expect(test.engine.commit(transaction)).rejects.toMatchObject(ended)
    expect(await numbers()).toEqual([1, 2])
  })

  it('an expired transaction lets its documents go by itself', async () => {
    test.dispose()
    await open({ transactionLifeMs: 30 })
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    expect(await setN('1', 5)).toEqual({ updated: 1, upsertedId: null })
    expect(await numbers()).toEqual([5, 2])
  })

  it('an operation that fails ends the transaction, as in the cloud', async () => {
    const transaction = test.engine.begin()
    await setN('1', 10, transaction)
    await expect(test.engine.update('things', { query: { _id: '1' }, update: { $push: { n: 1 } } }, transaction)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED'
    })
    await expect(test.engine.commit(transaction)).rejects.toMatchObject(ended)
    expect(await numbers()).toEqual([1, 2])
  })

  it('an empty transaction commits', async () => {
    await expect(test.engine.commit(test.engine.begin())).resolves.toBeUndefined()
  })
})

describe('many at once', () => {
  it('1,000 increments from everywhere add up', async () => {
    await Promise.all(Array.from({ length: 1000 }, () => test.engine.update('things', { query: { _id: '1' }, update: { $inc: { n: 1 } } })))
    expect(await numbers()).toEqual([1001, 2])
  })

  it('200 transactions with retries on 5 documents lose no update', async () => {
    await test.engine.insert(
      'others',
      Array.from({ length: 5 }, (_, i) => ({ _id: String(i), n: 0 }))
    )
    const addOne = async (id: string): Promise<void> => {
      const transaction = test.engine.begin()
      try {
        const [document] = await test.engine.find('others', { query: { _id: id } }, transaction)
        await test.engine.update('others', { query: { _id: id }, update: { $set: { n: Number(document?.n) + 1 } } }, transaction)
        await test.engine.commit(transaction)
      } catch (error) {
        if ((error as { code: string }).code !== 'DATABASE_TRANSACTION_CONFLICT') throw error
        await new Promise((resolve) => setTimeout(resolve, Number(id) + 1))
        await addOne(id)
      }
    }
    await Promise.all(Array.from({ length: 200 }, (_, i) => addOne(String(i % 5))))
    expect((await test.engine.find('others', {})).map(({ n }) => n)).toEqual([40, 40, 40, 40, 40])
  })
})
