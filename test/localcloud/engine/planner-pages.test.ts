import Libsql from 'libsql'
import type { SortField } from '../../../localcloud/engine/types'
import { collection, index, openTestEngine, type TestEngine } from './support/open-test-engine'

const desc = (field: string): SortField => ({ field, direction: 'desc' })
const asc = (field: string): SortField => ({ field, direction: 'asc' })

const accounts = collection(
  'accounts',
  index(['band', '-heat']),
  index(['listIds', '-heat']),
  index(['region', 'band', '-heat']),
  index(['touchedOn']),
  index(['slots.key'])
)

/** Values spread without order; no two heats are the same. */
const documents = Array.from({ length: 2000 }, (_, i) => ({
  _id: `acc${String(i).padStart(4, '0')}`,
  band: 'ABCDE'[i % 5],
  heat: (i * 1237) % 2000,
  listIds: [`l${i % 4}`, `m${i % 9}`],
  region: `r${i % 40}`,
  touchedOn: (i * 7) % 100,
  slots: [{ key: `a|${i % 50}` }, { key: `b|${(i * 3) % 50}` }],
  tags: [i % 10, 100 + (i % 10)]
}))

type Account = (typeof documents)[number]

let test: TestEngine

beforeAll(async () => {
  test = openTestEngine({ collections: [accounts, collection('tagged', index(['tags']))] })
  await test.engine.insert('accounts', documents)
  await test.engine.insert('tagged', documents)
})
afterAll(() => test.dispose())

interface Page {
  query: Record<string, unknown>
  order: SortField[]
  limit: number
  offset?: number
}

const expectedIds = (isWanted: (account: Account) => boolean, { order, limit, offset = 0 }: Page): string[] => {
  const sign = order[0]?.direction === 'desc' ? -1 : 1
  const inOrder = documents.filter(isWanted).toSorted((left, right) => sign * (left.heat - right.heat))
  return inOrder.slice(offset, offset + limit).map(({ _id }) => _id)
}

const idsOf = async (page: Page): Promise<unknown[]> => (await test.engine.find('accounts', page)).map(({ _id }) => _id)
const readsOf = (page: Page) => test.engine.explain('accounts', page.query, page)

type Case = readonly [sentence: string, page: Page, isWanted: (account: Account) => boolean, examinedCount: number]

const pages: Case[] = [
  [
    'one list, from a cursor on, hottest first',
    { query: { listIds: 'l2', heat: { $lt: 1500 } }, order: [desc('heat')], limit: 20 },
    ({ listIds, heat }) => listIds.includes('l2') && heat < 1500,
    20
  ],
  [
    'several bands at once, hottest first',
    { query: { band: { $in: ['A', 'C', 'E'] } }, order: [desc('heat')], limit: 20 },
    ({ band }) => 'ACE'.includes(band as string),
    20
  ],
  [
    'several bands at once, coldest first',
    { query: { band: { $in: ['A', 'C', 'E'] } }, order: [asc('heat')], limit: 20 },
    ({ band }) => 'ACE'.includes(band as string),
    20
  ],
  [
    'several bands within a range, from a cursor on',
    { query: { band: { $in: ['B', 'D'] }, heat: { $gte: 300, $lt: 900 } }, order: [desc('heat')], limit: 25 },
    ({ band, heat }) => 'BD'.includes(band as string) && heat >= 300 && heat < 900,
    25
  ],
  [
    'a page further on',
    { query: { band: { $in: ['B', 'D'] } }, order: [desc('heat')], offset: 100, limit: 10 },
    ({ band }) => 'BD'.includes(band as string),
    110
  ],
  [
    'many values of two fields',
    { query: { region: { $in: Array.from({ length: 30 }, (_, i) => `r${i}`) }, band: { $in: ['A', 'B'] } }, order: [desc('heat')], limit: 50 },
    ({ region, band }) => Number(region.slice(1)) < 30 && 'AB'.includes(band as string),
    50
  ],
  [
    'more than the values hold',
    { query: { band: { $in: ['A', 'none'] }, heat: { $gte: 1990 } }, order: [desc('heat')], limit: 20 },
    ({ band, heat }) => band === 'A' && heat >= 1990,
    2
  ]
]

it.each(pages)('reads no document too many: %s', async (_sentence, page, isWanted, examinedCount) => {
  expect(await idsOf(page)).toEqual(expectedIds(isWanted, page))
  expect(readsOf(page)).toMatchObject({ isSortedByIndex: true, examinedCount })
})

it('gives a document of several lists once, and reads it once per list at most', async () => {
  const page = { query: { listIds: { $in: ['l0', 'l1', 'm0'] } }, order: [desc('heat')], limit: 40 }
  expect(await idsOf(page)).toEqual(expectedIds(({ listIds }) => listIds.some((id) => ['l0', 'l1', 'm0'].includes(id)), page))
  expect(readsOf(page).examinedCount).toBeLessThanOrEqual(80)
})

it('reads a very long page of several values whole instead of merging it', async () => {
  const page = { query: { band: { $in: ['A', 'B', 'C', 'D'] } }, order: [desc('heat')], limit: 1500 }
  expect(await idsOf(page)).toEqual(expectedIds(({ band }) => band !== 'E', page))
})

it('merges what a transaction sees with what lies in the table', async () => {
  const id = test.engine.begin()
  await test.engine.update('accounts', { query: { _id: 'acc0001' }, update: { $set: { band: 'A', heat: 5000 } } }, id)
  await test.engine.remove('accounts', { query: { band: 'C', heat: { $gt: 1900 } }, isMulti: true }, id)
  const page = { query: { band: { $in: ['A', 'C'] } }, order: [desc('heat')], limit: 10 }
  const found = await test.engine.find('accounts', page, id)
  const others = expectedIds(({ band, heat }) => band === 'A' || (band === 'C' && heat <= 1900), { ...page, limit: 9 })
  expect(found.map(({ _id }) => _id)).toEqual(['acc0001', ...others])
  await test.engine.rollback(id)
})

it('cuts two conditions on one element of an array to one range', () => {
  expect(test.engine.explain('tagged', { tags: { $elemMatch: { $gte: 103, $lt: 105 } } })).toMatchObject({
    index: 'tags',
    rangeField: 'tags',
    examinedCount: 400
  })
})

it('does not cut conditions that different elements may meet', async () => {
  const query = { tags: { $gte: 105, $lt: 5 } }
  expect(await test.engine.count('tagged', query)).toBe(documents.filter(({ tags: [low, high] }) => (high as number) >= 105 && (low as number) < 5).length)
  expect(await test.engine.count('tagged', { tags: { $gte: 103, $lt: 3 } })).toBe(0)
})

describe('counting by an index', () => {
  const counts: readonly [sentence: string, query: Record<string, unknown>, isWanted: (account: Account) => boolean][] = [
    ['a value', { band: 'B' }, ({ band }) => band === 'B'],
    ['a value and a range behind it', { band: 'B', heat: { $gte: 500, $lt: 700 } }, ({ band, heat }) => band === 'B' && heat >= 500 && heat < 700],
    ['a range', { touchedOn: { $gt: 90 } }, ({ touchedOn }) => touchedOn > 90],
    ['several values', { band: { $in: ['A', 'B'] }, heat: { $lt: 100 } }, ({ band, heat }) => 'AB'.includes(band as string) && heat < 100],
    ['an element of an array', { listIds: 'l3', heat: { $gte: 1000 } }, ({ listIds, heat }) => listIds.includes('l3') && heat >= 1000],
    ['several elements of an array', { listIds: { $in: ['l0', 'm0', 'm1'] } }, ({ listIds }) => listIds.some((id) => ['l0', 'm0', 'm1'].includes(id))],
    ['everything', {}, () => true]
  ]

  it.each(counts)('reads no document: %s', async (_sentence, query, isWanted) => {
    const unreadable = openTestEngine({ collections: [accounts] })
    try {
      await unreadable.engine.insert('accounts', documents)
      const file = new Libsql(unreadable.file)
      file.exec("UPDATE documents_1 SET body = 'no document'")
      file.close()
      await expect(unreadable.engine.find('accounts', { limit: 1, query: { free: 1 } })).rejects.toThrow()
      expect(await unreadable.engine.count('accounts', query)).toBe(documents.filter(isWanted).length)
    } finally {
      unreadable.dispose()
    }
  })
})
