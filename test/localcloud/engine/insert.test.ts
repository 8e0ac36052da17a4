import type { Document } from '../../../localcloud/engine/types'
import { collection, openTestEngine, type TestEngine } from './support/open-test-engine'

const now = Date.parse('2026-03-01T08:00:00.000Z')
let test: TestEngine

beforeEach(() => {
  test = openTestEngine({ now: () => now })
})
afterEach(() => test.dispose())

const find = (query: Document = {}) => test.engine.find('things', { query })

describe('insert', () => {
  it.each<[string, unknown]>([
    ['texts, Chinese and emoji too', '北京 \u{1F600} "quoted" \\ \0 end'],
    ['whole numbers and fractions', [0, -1, 1.5, 1e300, Number.MAX_SAFE_INTEGER]],
    ['numbers JSON lacks', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['null and booleans', [null, true, false]],
    ['dates', [new Date(0), new Date(now), new Date(-1)]],
    ['regular expressions', /^a.b$/i],
    ['bytes', new Uint8Array([0, 1, 255])],
    ['empty things', { a: {}, b: [], c: '' }],
    ['deep things', { a: [{ b: [{ c: [[1]] }] }] }],
    ['text that looks like a tag', { a: '{"$date":1}' }]
  ])('keeps %s', async (_what, value) => {
    await test.engine.insert('things', [{ _id: '1', value }])
    test.reopen()
    expect(await find()).toEqual([{ _id: '1', value }])
  })

  it('gives an id of 32 digits where there is none', async () => {
    const { insertedIds } = await test.engine.insert('things', [{ a: 1 }, { a: 2 }])
    expect(insertedIds).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)])
    expect((await find()).map(({ _id }) => _id)).toEqual(insertedIds)
  })

  it('takes ids of other types', async () => {
    await test.engine.insert('things', [{ _id: 7 }, { _id: { a: 1 } }, { _id: new Date(5) }, { _id: '7' }])
    expect(await find({ _id: 7 })).toEqual([{ _id: 7 }])
    expect(await find({ _id: { a: 1 } })).toEqual([{ _id: { a: 1 } }])
  })

  it('leaves undefined fields out', async () => {
    await test.engine.insert('things', [{ _id: '1', a: undefined, b: 1 }])
    expect(Object.keys((await find())[0] ?? {})).toEqual(['_id', 'b'])
  })

  it('keeps the earlier documents when a later one fails', async () => {
    await expect(test.engine.insert('things', [{ _id: '1' }, { _id: '2' }, { _id: '1' }, { _id: '3' }])).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED'
    })
    expect((await find()).map(({ _id }) => _id)).toEqual(['1', '2'])
  })

  it('keeps nothing when a later one fails inside a transaction', async () => {
    const transaction = test.engine.begin()
    await expect(test.engine.insert('things', [{ _id: '1' }, { _id: '1' }], transaction)).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await find()).toEqual([])
  })

  it('does not notice when the caller changes the document afterwards', async () => {
    const document = { _id: '1', list: [1] }
    const inserting = test.engine.insert('things', [document])
    document.list.push(2)
    await inserting
    expect(await find()).toEqual([{ _id: '1', list: [1] }])
  })

  it.each<[string, Document, RegExp]>([
    ['a name that begins with $', { $a: 1 }, /dollar \(\$\) prefixed field '\$a'/],
    ['such a name deeper down', { a: [{ $b: 1 }] }, /dollar \(\$\) prefixed field '\$b'/],
    ['a name with a dot', { 'a.b': 1 }, /dotted field 'a\.b'/],
    ['an array as _id', { _id: [1] }, /'_id' value cannot be of type array/],
    ['a regular expression as _id', { _id: /a/ }, /'_id' value cannot be of type regex/]
  ])('refuses %s', async (_what, document, words) => {
    await expect(test.engine.insert('things', [document])).rejects.toMatchObject({ message: expect.stringMatching(words) })
    expect(await find()).toEqual([])
  })

  it('refuses a field named __proto__', async () => {
    await expect(test.engine.insert('things', [JSON.parse('{"a":{"__proto__":{"x":1}}}')])).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  it('refuses a collection that does not exist', async () => {
    await expect(test.engine.insert('nothing', [{}])).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
      message: expect.stringContaining('[ResourceNotFound] Db or Table not exist')
    })
  })
})

describe('server dates', () => {
  it('become the present moment anywhere in a document', async () => {
    await test.engine.insert('things', [{ _id: '1', at: { $tcb_server_date: { offset: 0 } }, deep: [{ at: { $tcb_server_date: { offset: 0 } } }] }])
    expect(await find()).toEqual([{ _id: '1', at: new Date(now), deep: [{ at: new Date(now) }] }])
  })

  it('move by their offset in milliseconds', async () => {
    await test.engine.insert('things', [{ _id: '1', at: { $tcb_server_date: { offset: -60_000 } } }])
    expect(await find()).toEqual([{ _id: '1', at: new Date(now - 60_000) }])
  })

  it('work in updates and in queries', async () => {
    await test.engine.insert('things', [
      { _id: '1', at: new Date(now - 5) },
      { _id: '2', at: new Date(now + 5) }
    ])
    expect(await find({ at: { $lt: { $tcb_server_date: { offset: 0 } } } })).toMatchObject([{ _id: '1' }])
    await test.engine.update('things', { query: { _id: '2' }, update: { $set: { at: { $tcb_server_date: { offset: 0 } } } } })
    expect(await find({ _id: '2' })).toEqual([{ _id: '2', at: new Date(now) }])
  })
})

describe('collections', () => {
  it('are made on demand and kept', async () => {
    test.engine.createCollection('more')
    await test.engine.insert('more', [{ _id: '1' }])
    test.reopen()
    expect(test.engine.collectionNames()).toContain('more')
    expect(await test.engine.count('more', {})).toBe(1)
  })

  it('are not made twice', () => {
    expect(() => test.engine.createCollection('things')).toThrow(expect.objectContaining({ code: 'DATABASE_COLLECTION_ALREADY_EXIST' }))
  })

  it('do not see each other', async () => {
    test.reopen({ collections: [collection('things'), collection('others')] })
    await test.engine.insert('things', [{ _id: '1' }])
    await test.engine.insert('others', [{ _id: '1', other: true }])
    expect(await find()).toEqual([{ _id: '1' }])
  })
})
