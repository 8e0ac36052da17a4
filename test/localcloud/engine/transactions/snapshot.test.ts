import { openStory, type TransactionStory } from '../support/transaction-story'

let test: TransactionStory

beforeEach(async () => {
  test = await openStory()
})
afterEach(() => test.dispose())

describe('what a transaction sees', () => {
  it('sees its own writes, and nobody else sees them before the commit', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
    expect(await test.numbers(transaction)).toEqual([10, 2])
    expect(await test.numbers()).toEqual([1, 2])
    await test.engine.commit(transaction)
    expect(await test.numbers()).toEqual([10, 2])
  })

  it('leaves nothing behind when rolled back', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
    await test.engine.insert('things', [{ _id: '3', n: 3, code: 'c' }], transaction)
    await test.engine.remove('things', { query: { _id: '2' } }, transaction)
    await test.engine.rollback(transaction)
    expect(await test.numbers()).toEqual([1, 2])
  })

  it('sees the data as they were at its first operation', async () => {
    const transaction = test.engine.begin()
    expect(await test.numbers(transaction)).toEqual([1, 2])
    await test.setN('1', 10)
    await test.engine.insert('things', [{ _id: '3', n: 3, code: 'c' }])
    await test.engine.remove('things', { query: { _id: '2' } })
    expect(await test.numbers(transaction)).toEqual([1, 2])
    expect(await test.engine.count('things', { n: 10 }, transaction)).toBe(0)
    expect(await test.engine.find('things', { query: { _id: '2' } }, transaction)).toHaveLength(1)
    await test.engine.rollback(transaction)
  })

  it('begins to see at its first operation, not when it begins', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10)
    expect(await test.numbers(transaction)).toEqual([10, 2])
    await test.engine.rollback(transaction)
  })

  it('keeps the first state through several later changes of one document', async () => {
    const transaction = test.engine.begin()
    await test.numbers(transaction)
    for (const n of [10, 11, 12]) await test.setN('1', n)
    expect(await test.numbers(transaction)).toEqual([1, 2])
    await test.engine.rollback(transaction)
  })

  it('still sees a document that was removed and inserted again by others', async () => {
    const transaction = test.engine.begin()
    await test.numbers(transaction)
    await test.engine.remove('things', { query: { _id: '1' } })
    await test.engine.insert('things', [{ _id: '1', n: 99, code: 'z' }])
    expect(await test.numbers(transaction)).toEqual([1, 2])
    await test.engine.rollback(transaction)
  })

  it('finds and orders its own writes by an index', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 50, transaction)
    await test.engine.insert('things', [{ _id: '3', n: 30, code: 'c' }], transaction)
    const found = await test.engine.find('things', { query: { n: { $gte: 2 } }, order: [{ field: 'n', direction: 'desc' }], limit: 2 }, transaction)
    expect(found.map(({ _id }) => _id)).toEqual(['1', '3'])
    await test.engine.rollback(transaction)
  })

  it('no longer finds what it removed or changed away', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 50, transaction)
    await test.engine.remove('things', { query: { _id: '2' } }, transaction)
    expect(await test.engine.find('things', { query: { n: { $in: [1, 2] } } }, transaction)).toEqual([])
    await test.engine.rollback(transaction)
  })

  it('inserts after removing the same id', async () => {
    const transaction = test.engine.begin()
    await test.engine.remove('things', { query: { _id: '1' } }, transaction)
    await test.engine.insert('things', [{ _id: '1', n: 7, code: 'a' }], transaction)
    await test.engine.commit(transaction)
    expect(await test.numbers()).toEqual([7, 2])
    expect(await test.engine.count('things', { n: 1 })).toBe(0)
  })

  it('spans collections', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
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

  it('keeps what was given to it, whatever the caller does with the objects afterwards', async () => {
    const transaction = test.engine.begin()
    const inserted = { _id: '7', n: 7, code: 'seven' }
    const update = { $set: { code: 'x', list: [1] } }
    await test.engine.insert('things', [inserted], transaction)
    await test.engine.update('things', { query: { _id: '1' }, update }, transaction)
    inserted.n = 0
    update.$set.list.push(2)
    await test.engine.commit(transaction)
    expect(await test.engine.find('things', { query: { n: 7 } })).toEqual([{ _id: '7', n: 7, code: 'seven' }])
    expect(await test.engine.find('things', { query: { code: 'x' } })).toEqual([{ _id: '1', n: 1, code: 'x', list: [1] }])
    expect(test.engine.verify().problems).toEqual([])
  })

  it('changes a document several times and keeps the indexes right', async () => {
    const transaction = test.engine.begin()
    await test.setN('1', 10, transaction)
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
