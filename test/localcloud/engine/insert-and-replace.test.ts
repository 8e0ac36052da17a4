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

describe('replace', () => {
  const replace = (id: string, document: Document, isUpsert = true) =>
    test.engine.update('things', { query: { _id: id }, update: document, isMerge: false, isUpsert })

  it('puts a whole document in the place of another, which keeps its id', async () => {
    await test.engine.insert('things', [{ _id: '1', a: 1, b: 2 }])
    expect(await replace('1', { c: 3 })).toEqual({ updated: 1, upsertedId: null })
    expect(await find()).toEqual([{ _id: '1', c: 3 }])
  })

  it('makes the document where there is none', async () => {
    expect(await replace('1', { c: 3 })).toEqual({ updated: 0, upsertedId: '1' })
    expect(await find()).toEqual([{ _id: '1', c: 3 }])
  })

  it('makes nothing without upsert', async () => {
    expect(await replace('1', { c: 3 }, false)).toEqual({ updated: 0, upsertedId: null })
    expect(await find()).toEqual([])
  })

  it('keeps the document at its place in the order of insertion', async () => {
    await test.engine.insert('things', [{ _id: '1' }, { _id: '2' }])
    await replace('1', { long: 'x'.repeat(5000) })
    expect((await find()).map(({ _id }) => _id)).toEqual(['1', '2'])
  })

  it('refuses another _id', async () => {
    await test.engine.insert('things', [{ _id: '1' }])
    await expect(replace('1', { _id: '2' })).rejects.toMatchObject({ message: expect.stringContaining('immutable field') })
  })

  it('refuses operators', async () => {
    await expect(replace('1', { $set: { a: 1 } })).rejects.toMatchObject({ message: expect.stringContaining('dollar ($) prefixed') })
  })
})

describe('update', () => {
  beforeEach(() =>
    test.engine.insert('things', [
      { _id: '1', k: 1, n: 1 },
      { _id: '2', k: 1, n: 2 },
      { _id: '3', k: 2, n: 3 }
    ])
  )

  it('changes the first match only, unless told otherwise', async () => {
    expect(await test.engine.update('things', { query: { k: 1 }, update: { $set: { n: 0 } } })).toEqual({ updated: 1, upsertedId: null })
    expect((await find()).map(({ n }) => n)).toEqual([0, 2, 3])
  })

  it('changes every match when told so', async () => {
    expect(await test.engine.update('things', { query: { k: 1 }, update: { $inc: { n: 10 } }, isMulti: true })).toEqual({ updated: 2, upsertedId: null })
    expect((await find()).map(({ n }) => n)).toEqual([11, 12, 3])
  })

  it('counts only documents that change', async () => {
    expect(await test.engine.update('things', { query: {}, update: { $set: { k: 1 } }, isMulti: true })).toEqual({ updated: 1, upsertedId: null })
  })

  it('says 0 where nothing matches', async () => {
    expect(await test.engine.update('things', { query: { k: 9 }, update: { $set: { n: 0 } }, isMulti: true })).toEqual({ updated: 0, upsertedId: null })
  })

  it('keeps earlier changes when a later document fails, as in the cloud', async () => {
    await test.engine.update('things', { query: { _id: '2' }, update: { $set: { n: 'text' } } })
    await expect(test.engine.update('things', { query: { k: 1 }, update: { $inc: { n: 1 } }, isMulti: true })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED'
    })
    expect((await find()).map(({ n }) => n)).toEqual([2, 'text', 3])
  })

  it('an upsert begins with the values the query holds equal, then $setOnInsert', async () => {
    const update = { query: { _id: 'x', 'a.b': 5, n: { $gt: 3 } }, update: { $inc: { c: 1 }, $setOnInsert: { d: 2 } }, isUpsert: true }
    expect(await test.engine.update('things', update)).toEqual({ updated: 0, upsertedId: 'x' })
    expect(await find({ _id: 'x' })).toEqual([{ _id: 'x', a: { b: 5 }, c: 1, d: 2 }])
  })

  it('the positional $ changes the element the query found', async () => {
    await test.engine.insert('things', [
      {
        _id: 'x',
        list: [
          { k: 1, n: 0 },
          { k: 2, n: 0 }
        ]
      }
    ])
    await test.engine.update('things', { query: { _id: 'x', 'list.k': 2 }, update: { $inc: { 'list.$.n': 5 } } })
    expect(await find({ _id: 'x' })).toEqual([
      {
        _id: 'x',
        list: [
          { k: 1, n: 0 },
          { k: 2, n: 5 }
        ]
      }
    ])
  })

  it('updateAndReturn gives the document as it is afterwards', async () => {
    expect(await test.engine.updateAndReturn('things', { query: { _id: '1' }, update: { $inc: { n: 5 } } })).toEqual({
      updated: 1,
      doc: { _id: '1', k: 1, n: 6 }
    })
  })

  it('updateAndReturn gives null where nothing matches', async () => {
    expect(await test.engine.updateAndReturn('things', { query: { _id: 'x' }, update: { $inc: { n: 5 } } })).toEqual({ updated: 0, doc: null })
  })
})

describe('remove', () => {
  beforeEach(() =>
    test.engine.insert('things', [
      { _id: '1', k: 1 },
      { _id: '2', k: 1 },
      { _id: '3', k: 2 }
    ])
  )

  it('removes the first match only, unless told otherwise', async () => {
    expect(await test.engine.remove('things', { query: { k: 1 } })).toEqual({ deleted: 1 })
    expect((await find()).map(({ _id }) => _id)).toEqual(['2', '3'])
  })

  it('removes every match when told so', async () => {
    expect(await test.engine.remove('things', { query: { k: 1 }, isMulti: true })).toEqual({ deleted: 2 })
    expect((await find()).map(({ _id }) => _id)).toEqual(['3'])
  })

  it('says 0 where nothing matches', async () => {
    expect(await test.engine.remove('things', { query: { k: 9 }, isMulti: true })).toEqual({ deleted: 0 })
  })

  it('an id may be used again', async () => {
    await test.engine.remove('things', { query: { _id: '1' } })
    await test.engine.insert('things', [{ _id: '1', again: true }])
    expect((await find()).map(({ _id }) => _id)).toEqual(['2', '3', '1'])
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
