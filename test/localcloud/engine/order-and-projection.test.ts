import type { Document, SortField } from '../../../localcloud/engine/types'
import { idsOf, withThings } from './support/with-engine'

const asc = (field: string): SortField => ({ field, direction: 'asc' })
const desc = (field: string): SortField => ({ field, direction: 'desc' })

describe('order', () => {
  it.each<[string, Document[], SortField[], string[]]>([
    ['numbers ascending', [{ a: 3 }, { a: 1 }, { a: 2 }], [asc('a')], ['2', '3', '1']],
    ['numbers descending', [{ a: 3 }, { a: 1 }, { a: 2 }], [desc('a')], ['1', '3', '2']],
    ['negative numbers and fractions', [{ a: 0.5 }, { a: -2 }, { a: -2.5 }], [asc('a')], ['3', '2', '1']],
    ['texts by code points', [{ a: 'b' }, { a: 'B' }, { a: 'ä' }, { a: 'a' }], [asc('a')], ['2', '4', '1', '3']],
    ['dates', [{ a: new Date(2) }, { a: new Date(1) }], [asc('a')], ['2', '1']],
    [
      'types in their order: null, number, text, object, array’s element, boolean, date',
      [{ a: new Date(0) }, { a: true }, { a: { x: 1 } }, { a: 'x' }, { a: 1 }, { a: null }],
      [asc('a')],
      ['6', '5', '4', '3', '2', '1']
    ],
    ['missing fields as null, before everything', [{ a: 1 }, {}], [asc('a')], ['2', '1']],
    ['missing fields last when descending', [{}, { a: 1 }], [desc('a')], ['2', '1']],
    ['arrays by their least element when ascending', [{ a: [5, 1] }, { a: [2] }], [asc('a')], ['1', '2']],
    ['arrays by their greatest element when descending', [{ a: [2] }, { a: [5, 1] }], [desc('a')], ['2', '1']],
    ['empty arrays before null', [{ a: null }, { a: [] }], [asc('a')], ['2', '1']],
    [
      'several fields, the first weighing most',
      [
        { a: 1, b: 1 },
        { a: 0, b: 9 },
        { a: 1, b: 2 }
      ],
      [asc('a'), desc('b')],
      ['2', '3', '1']
    ],
    ['dotted paths', [{ a: { b: 2 } }, { a: { b: 1 } }], [asc('a.b')], ['2', '1']],
    ['equal ones in the order of insertion', [{ a: 1 }, { a: 1 }, { a: 0 }, { a: 1 }], [asc('a')], ['3', '1', '2', '4']],
    ['objects field by field', [{ a: { x: 2 } }, { a: { x: 1, y: 1 } }], [asc('a')], ['2', '1']]
  ])('%s', (_sentence, documents, order, ids) =>
    withThings(documents, async ({ engine }) => {
      expect(idsOf(await engine.find('things', { order }))).toEqual(ids)
    })
  )

  it('limit takes the first of the order, offset passes over them', () =>
    withThings([{ a: 3 }, { a: 1 }, { a: 2 }, { a: 0 }], async ({ engine }) => {
      expect(idsOf(await engine.find('things', { order: [asc('a')], limit: 2 }))).toEqual(['4', '2'])
      expect(idsOf(await engine.find('things', { order: [asc('a')], offset: 1, limit: 2 }))).toEqual(['2', '3'])
      expect(idsOf(await engine.find('things', { offset: 3 }))).toEqual(['4'])
      expect(idsOf(await engine.find('things', { offset: 9 }))).toEqual([])
      expect(idsOf(await engine.find('things', { limit: 0 }))).toEqual([])
    }))

  it('keeps the first of very many in a small memory', () =>
    withThings(
      Array.from({ length: 5000 }, (_, i) => ({ a: (i * 7919) % 5000 })),
      async ({ engine }) => {
        const found = await engine.find('things', { order: [asc('a')], offset: 2, limit: 3 })
        expect(found.map(({ a }) => a)).toEqual([2, 3, 4])
      }
    ))
})

describe('projection', () => {
  const document = { a: 1, b: { c: 2, d: 3 }, list: [{ x: 1, y: 2 }, { x: 3, y: 4 }, { x: 5 }], n: [1, 2, 3, 4] }

  it.each<[string, Document, Document]>([
    ['names fields to keep, and _id', { a: 1 }, { _id: '1', a: 1 }],
    ['takes true as 1', { a: true }, { _id: '1', a: 1 }],
    ['leaves _id out when told so', { a: 1, _id: 0 }, { a: 1 }],
    ['keeps _id alone', { _id: 1 }, { _id: '1' }],
    ['leaves _id alone out', { _id: 0 }, document],
    ['names fields to leave out', { a: 0, list: 0, n: 0 }, { _id: '1', b: { c: 2, d: 3 } }],
    ['keeps one field of an object', { 'b.c': 1 }, { _id: '1', b: { c: 2 } }],
    ['leaves one field of an object out', { 'b.c': 0, list: 0, n: 0 }, { _id: '1', a: 1, b: { d: 3 } }],
    ['keeps one field of every element', { 'list.x': 1 }, { _id: '1', list: [{ x: 1 }, { x: 3 }, { x: 5 }] }],
    ['leaves one field of every element out', { 'list.x': 0, a: 0, b: 0, n: 0 }, { _id: '1', list: [{ y: 2 }, { y: 4 }, {}] }],
    ['passes over missing fields', { z: 1 }, { _id: '1' }],
    ['$slice keeps the first elements', { n: { $slice: 2 }, a: 1 }, { _id: '1', a: 1, n: [1, 2] }],
    ['a negative $slice keeps the last', { n: { $slice: -1 }, a: 1 }, { _id: '1', a: 1, n: [4] }],
    ['$slice skips and counts', { n: { $slice: [1, 2] }, a: 1 }, { _id: '1', a: 1, n: [2, 3] }],
    ['$slice alone keeps the other fields', { n: { $slice: 1 } }, { _id: '1', ...document, n: [1] }],
    ['$elemMatch keeps the first element that matches', { list: { $elemMatch: { x: { $gt: 2 } } } }, { _id: '1', list: [{ x: 3, y: 4 }] }],
    ['$elemMatch without a match leaves the field out', { list: { $elemMatch: { x: 99 } } }, { _id: '1' }],
    ['an empty projection keeps everything', {}, { _id: '1', ...document }]
  ])('%s', (_sentence, projection, expected) =>
    withThings([document], async ({ engine }) => {
      expect(await engine.find('things', { projection })).toEqual([expected])
    })
  )

  it('refuses to keep and to leave out at once', () =>
    withThings([document], async ({ engine }) => {
      await expect(engine.find('things', { projection: { a: 1, b: 0 } })).rejects.toMatchObject({
        message: 'Cannot do exclusion on field b in inclusion projection'
      })
    }))

  it('refuses an unknown operator', () =>
    withThings([document], async ({ engine }) => {
      await expect(engine.find('things', { projection: { a: { $foo: 1 } } })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    }))
})
