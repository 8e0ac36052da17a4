import { collection, index, openTestEngine, type TestEngine } from './support/open-test-engine'

const duplicate = (words: RegExp) => ({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(words) })

let test: TestEngine

beforeEach(() => {
  test = openTestEngine({ collections: [collection('things', index(['code'], true), index(['a', '-b'], true), index(['tags'], true))] })
})
afterEach(() => test.dispose())

const insert = (...documents: Record<string, unknown>[]) =>
  test.engine.insert(
    'things',
    documents.map((document) => ({ code: document._id, a: document._id, tags: document._id, ...document }))
  )

it('refuses a second document with the same _id', async () => {
  await insert({ _id: '1' })
  await expect(insert({ _id: '1', code: 'other', a: 'other', tags: 'other' })).rejects.toMatchObject(duplicate(/E11000 duplicate key error.*_id_.*"1"/))
})

it('refuses a second document with the same value', async () => {
  await insert({ _id: '1', code: 'x' })
  await expect(insert({ _id: '2', code: 'x' })).rejects.toMatchObject(
    duplicate(/E11000 duplicate key error collection: things index: code dup key: \{ : "x" \}/)
  )
})

it('takes a missing field as null, so that only one document may lack it', async () => {
  await insert({ _id: '1', code: undefined })
  await expect(insert({ _id: '2', code: undefined })).rejects.toMatchObject(duplicate(/E11000/))
  await expect(insert({ _id: '3', code: null })).rejects.toMatchObject(duplicate(/E11000/))
})

it('tells values of different types apart', async () => {
  await expect(insert({ _id: '1', code: 1 }, { _id: '2', code: '1' }, { _id: '3', code: true })).resolves.toBeDefined()
})

it('wants all fields of a compound index to be the same', async () => {
  await insert({ _id: '1', a: 1, b: 1 }, { _id: '2', a: 1, b: 2 })
  await expect(insert({ _id: '3', a: 1, b: 2 })).rejects.toMatchObject(duplicate(/index: a,-b dup key: \{ : 1, : 2 \}/))
})

it('refuses an element that another document has', async () => {
  await insert({ _id: '1', tags: ['x', 'y'] })
  await expect(insert({ _id: '2', tags: ['y', 'z'] })).rejects.toMatchObject(duplicate(/E11000/))
})

it('lets one document hold an element twice', async () => {
  await expect(insert({ _id: '1', tags: ['x', 'x'] })).resolves.toEqual({ insertedIds: ['1'] })
})

it('refuses an update to a value another document has, and changes nothing', async () => {
  await insert({ _id: '1', code: 'x' }, { _id: '2', code: 'y' })
  await expect(test.engine.update('things', { query: { _id: '2' }, update: { $set: { code: 'x', n: 1 } } })).rejects.toMatchObject(duplicate(/E11000/))
  expect(await test.engine.find('things', { query: { _id: '2' } })).toEqual([{ _id: '2', code: 'y', a: '2', tags: '2' }])
})

it('lets a document keep its own value', async () => {
  await insert({ _id: '1', code: 'x' })
  expect(await test.engine.update('things', { query: { _id: '1' }, update: { $set: { code: 'x', n: 1 } } })).toEqual({ updated: 1, upsertedId: null })
})

it('frees a value when its document is removed or changed', async () => {
  await insert({ _id: '1', code: 'x' }, { _id: '2', code: 'y' })
  await test.engine.remove('things', { query: { _id: '1' } })
  await test.engine.update('things', { query: { _id: '2' }, update: { $set: { code: 'z' } } })
  await expect(insert({ _id: '3', code: 'x' }, { _id: '4', code: 'y' })).resolves.toBeDefined()
})

it('refuses an upsert that would make a duplicate', async () => {
  await insert({ _id: '1', code: 'x' })
  const update = { query: { _id: '2' }, update: { code: 'x' }, isMerge: false, isUpsert: true }
  await expect(test.engine.update('things', update)).rejects.toMatchObject(duplicate(/E11000/))
})

it('lets two documents swap values in one transaction', async () => {
  await insert({ _id: '1', code: 'x' }, { _id: '2', code: 'y' })
  const transaction = test.engine.begin()
  const setCode = (id: string, code: string) => test.engine.update('things', { query: { _id: id }, update: { $set: { code } } }, transaction)
  await setCode('1', 'free')
  await setCode('2', 'x')
  await setCode('1', 'y')
  await test.engine.commit(transaction)
  expect(
    (await test.engine.find('things', { query: { code: { $in: ['x', 'y'] } }, order: [{ field: 'code', direction: 'asc' }] })).map(({ _id }) => _id)
  ).toEqual(['2', '1'])
})

it('refuses a duplicate inside one transaction', async () => {
  const transaction = test.engine.begin()
  await test.engine.insert('things', [{ _id: '1', code: 'x', a: 1, tags: 1 }], transaction)
  await expect(test.engine.insert('things', [{ _id: '2', code: 'x', a: 2, tags: 2 }], transaction)).rejects.toMatchObject(duplicate(/E11000/))
})

it('forgets the values of a transaction that is rolled back', async () => {
  const transaction = test.engine.begin()
  await test.engine.insert('things', [{ _id: '1', code: 'x', a: 1, tags: 1 }], transaction)
  await test.engine.rollback(transaction)
  await expect(insert({ _id: '2', code: 'x' })).resolves.toEqual({ insertedIds: ['2'] })
})

it('a refused write leaves the others of the same moment alone', async () => {
  const outcomes = await Promise.allSettled([insert({ _id: '1', code: 'x' }), insert({ _id: '2', code: 'x' }), insert({ _id: '1' }), insert({ _id: '3' })])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  test.reopen()
  expect((await test.engine.find('things', {})).map(({ _id }) => _id)).toEqual(['1', '3'])
})

it('two arrays in one compound index cannot be indexed', async () => {
  await expect(insert({ _id: '1', a: [1], b: [2] })).rejects.toMatchObject(duplicate(/cannot index parallel arrays \[a\] \[b\]/))
  expect(await test.engine.count('things', {})).toBe(0)
})
