import { isSettled, openStory, type TransactionStory } from '../support/transaction-story'

let test: TransactionStory

beforeEach(async () => {
  test = await openStory()
})
afterEach(() => test.dispose())

describe('writes outside transactions', () => {
  it('wait for a document a transaction has locked, then go on with its new state', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
    const waiting = test.engine.update('things', { query: { _id: '1' }, update: { $inc: { n: 1 } } })
    expect(await isSettled(waiting)).toBe(false)
    await test.engine.commit(transaction)
    expect(await waiting).toEqual({ updated: 1, upsertedId: null })
    expect(await test.numbers()).toEqual([11, 2])
  })

  it('are warned about, with the document and the transaction', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
    const waiting = test.engine.remove('things', { query: { _id: '1' } })
    await isSettled(waiting)
    expect(test.warnings).toEqual([
      { collection: 'things', documentId: '1', transactionId: transaction, message: expect.stringContaining('without a transaction id') }
    ])
    await test.engine.rollback(transaction)
    expect(await waiting).toEqual({ deleted: 1 })
  })

  it('look again whether the document still matches', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
    const waiting = test.engine.update('things', { query: { n: 1 }, update: { $set: { late: true } }, isMulti: true })
    await isSettled(waiting)
    await test.engine.commit(transaction)
    expect(await waiting).toEqual({ updated: 0, upsertedId: null })
  })

  it('do not wait for documents that are only read', async () => {
    const transaction = test.engine.begin()
    await test.numbers(transaction)
    expect(await test.setN('1', 5)).toEqual({ updated: 1, upsertedId: null })
    await test.engine.rollback(transaction)
    expect(test.warnings).toEqual([])
  })

  it('wait with an insert for an id a transaction has taken, then fail as duplicates', async () => {
    const transaction = test.engine.begin()
    await test.engine.insert('others', [{ _id: 'x' }], transaction)
    const waiting = test.engine.insert('others', [{ _id: 'x' }])
    const failure = expect(waiting).rejects.toMatchObject({ message: expect.stringContaining('E11000') })
    expect(await isSettled(waiting)).toBe(false)
    await test.engine.commit(transaction)
    await failure
  })

  it('wait with an insert for a unique value a transaction has taken, then go through if it is rolled back', async () => {
    const transaction = test.engine.begin()
    await test.engine.insert('things', [{ _id: 'x', code: 'same' }], transaction)
    const waiting = test.engine.insert('things', [{ _id: 'y', code: 'same' }])
    expect(await isSettled(waiting)).toBe(false)
    await test.engine.rollback(transaction)
    expect(await waiting).toEqual({ insertedIds: ['y'] })
  })

  it('wait for a unique value that a transaction is giving up', async () => {
    const transaction = test.engine.begin()
    await test.engine.update('things', { query: { _id: '1' }, update: { $set: { code: 'new' } } }, transaction)
    const waiting = test.engine.insert('things', [{ _id: 'y', code: 'a' }])
    expect(await isSettled(waiting)).toBe(false)
    await test.engine.commit(transaction)
    expect(await waiting).toEqual({ insertedIds: ['y'] })
  })

  it('reads never wait', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
    expect(await test.numbers()).toEqual([1, 2])
    await test.engine.rollback(transaction)
  })
})
