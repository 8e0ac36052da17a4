import type { Document } from '../../../localcloud/engine/types'
import { openTestEngine, type TestEngine } from './support/open-test-engine'

const now = Date.parse('2026-03-01T08:00:00.000Z')
let test: TestEngine

beforeEach(() => {
  test = openTestEngine({ now: () => now })
})
afterEach(() => test.dispose())

const find = (query: Document = {}) => test.engine.find('things', { query })

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
