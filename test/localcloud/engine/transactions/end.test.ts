import { ended, openStory, type TransactionStory } from '../support/transaction-story'

let test: TransactionStory

beforeEach(async () => {
  test = await openStory()
})
afterEach(() => test.dispose())

describe('the end of a transaction', () => {
  it('a committed transaction takes no more operations', async () => {
    const transaction = test.engine.begin()
    await test.engine.commit(transaction)
    await expect(test.setN('1', 1, transaction)).rejects.toMatchObject(ended)
    await expect(test.engine.commit(transaction)).rejects.toMatchObject(ended)
    await expect(test.engine.rollback(transaction)).rejects.toMatchObject(ended)
  })

  it('an unknown id is refused with the same words', async () => {
    await expect(test.numbers('nothing')).rejects.toMatchObject(ended)
  })

  it('is over after 30 seconds', async () => {
    test.dispose()
    let nowMs = 1_000_000
    test = await openStory({ now: () => nowMs })
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
    nowMs += 29_999
    expect(await test.numbers(transaction)).toEqual([10, 2])
    nowMs += 1
    await expect(test.engine.commit(transaction)).rejects.toMatchObject(ended)
    expect(await test.numbers()).toEqual([1, 2])
  })

  it('an expired transaction lets its documents go by itself', async () => {
    test.dispose()
    test = await openStory({ transactionLifeMs: 30 })
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
    expect(await test.setN('1', 5)).toEqual({ updated: 1, upsertedId: null })
    expect(await test.numbers()).toEqual([5, 2])
  })

  it('an operation that fails ends the transaction, as in the cloud', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
    await expect(test.engine.update('things', { query: { _id: '1' }, update: { $push: { n: 1 } } }, transaction)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED'
    })
    await expect(test.engine.commit(transaction)).rejects.toMatchObject(ended)
    expect(await test.numbers()).toEqual([1, 2])
  })

  it('an empty transaction commits', async () => {
    await expect(test.engine.commit(test.engine.begin())).resolves.toBeUndefined()
  })
})
