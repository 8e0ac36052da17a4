import { conflict, ended, openStory, type TransactionStory } from '../support/transaction-story'

let test: TransactionStory

beforeEach(async () => {
  test = await openStory()
})
afterEach(() => test.dispose())

describe('conflicts', () => {
  it('a write to a document another transaction has written fails at once', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await test.setN('1', 10, first)
    await expect(test.setN('1', 20, second)).rejects.toMatchObject(conflict)
    await test.engine.commit(first)
    expect(await test.numbers()).toEqual([10, 2])
  })

  it('a write to a document changed since the first operation fails at once', async () => {
    const transaction = test.engine.begin()
    await test.numbers(transaction)
    await test.setN('1', 10)
    await expect(test.setN('1', 20, transaction)).rejects.toMatchObject(conflict)
  })

  it('a write to a document another transaction committed meanwhile fails', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await test.numbers(second)
    await test.setN('1', 10, first)
    await test.engine.commit(first)
    await expect(test.setN('1', 20, second)).rejects.toMatchObject(conflict)
  })

  it('a removal of a document removed meanwhile fails', async () => {
    const transaction = test.engine.begin()
    await test.numbers(transaction)
    await test.engine.remove('things', { query: { _id: '1' } })
    await expect(test.engine.remove('things', { query: { _id: '1' } }, transaction)).rejects.toMatchObject(conflict)
  })

  it('the loser is over: whatever it does next fails, and its other writes are gone', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await test.setN('1', 10, first)
    await test.setN('2', 20, second)
    await expect(test.setN('1', 20, second)).rejects.toMatchObject(conflict)
    await expect(test.numbers(second)).rejects.toMatchObject(ended)
    await expect(test.engine.commit(second)).rejects.toMatchObject(ended)
    await test.setN('2', 5, first)
    await test.engine.commit(first)
    expect(await test.numbers()).toEqual([10, 5])
  })

  it('two transactions that insert the same id: the second fails', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await test.engine.insert('others', [{ _id: 'x' }], first)
    await expect(test.engine.insert('others', [{ _id: 'x' }], second)).rejects.toMatchObject(conflict)
    await test.engine.commit(first)
  })

  it('an insert of an id committed since the first operation is a conflict, so that a retry sees the document', async () => {
    const transaction = test.engine.begin()
    await test.numbers(transaction)
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
    await test.setN('1', 10, first)
    await test.setN('2', 20, second)
    await Promise.all([test.engine.commit(first), test.engine.commit(second)])
    expect(await test.numbers()).toEqual([10, 20])
  })

  it('reading what another changes is no conflict: write skew is possible, as in the cloud', async () => {
    const [first, second] = [test.engine.begin(), test.engine.begin()]
    await Promise.all([test.numbers(first), test.numbers(second)])
    await test.setN('1', 10, first)
    await test.setN('2', 20, second)
    await test.engine.commit(first)
    await test.engine.commit(second)
    expect(await test.numbers()).toEqual([10, 20])
  })
})

describe('many at once', () => {
  it('1,000 increments from everywhere add up', async () => {
    await Promise.all(Array.from({ length: 1000 }, () => test.engine.update('things', { query: { _id: '1' }, update: { $inc: { n: 1 } } })))
    expect(await test.numbers()).toEqual([1001, 2])
  })

  it('updates of many documents at the same time add up in each of them', async () => {
    await test.engine.insert(
      'others',
      Array.from({ length: 20 }, (_, i) => ({ _id: String(i), n: 0 }))
    )
    await Promise.all(Array.from({ length: 30 }, () => test.engine.update('others', { query: {}, update: { $inc: { n: 1 } }, isMulti: true })))
    expect((await test.engine.find('others', {})).map(({ n }) => n)).toEqual(Array.from({ length: 20 }, () => 30))
  })

  it('updates of many documents add up after waiting for a transaction too', async () => {
    await test.engine.insert(
      'others',
      Array.from({ length: 5 }, (_, i) => ({ _id: String(i), n: 0 }))
    )
    const transaction = test.engine.begin()
    await test.engine.update('others', { query: { _id: '2' }, update: { $inc: { n: 100 } } }, transaction)
    const updates = Array.from({ length: 10 }, () => test.engine.update('others', { query: {}, update: { $inc: { n: 1 } }, isMulti: true }))
    await new Promise((resolve) => setTimeout(resolve, 10))
    await test.engine.commit(transaction)
    await Promise.all(updates)
    expect((await test.engine.find('others', {})).map(({ n }) => n)).toEqual([10, 10, 110, 10, 10])
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
