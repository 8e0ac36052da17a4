import type { QueryPlan, SortField } from '../../../localcloud/engine/types'
import { collection, index, openTestEngine, type TestEngine } from './support/open-test-engine'

const asc = (field: string): SortField => ({ field, direction: 'asc' })
const desc = (field: string): SortField => ({ field, direction: 'desc' })

let test: TestEngine

const things = collection(
  'things',
  index(['kind', '-at']),
  index(['kind', 'size', 'at']),
  index(['at']),
  index(['tags', '-rank']),
  index(['code'], true),
  index(['name']),
  index(['list.x', 'list.y'])
)

const documents = Array.from({ length: 300 }, (_, i) => ({
  _id: `id${String(i).padStart(3, '0')}`,
  kind: `k${i % 3}`,
  size: i % 10,
  at: new Date(1_700_000_000_000 + i * 1000),
  tags: [`t${i % 7}`, `u${i % 5}`],
  rank: (i * 37) % 300,
  code: `c${i}`,
  name: `name${i % 50}`,
  free: i
}))

beforeAll(async () => {
  test = openTestEngine({ collections: [things] })
  await test.engine.insert('things', documents)
  await test.engine.insert('things', [
    {
      _id: 'zzz',
      code: 'zzz',
      list: [
        { x: 1, y: 2 },
        { x: 3, y: 4 }
      ]
    }
  ])
})
afterAll(() => test.dispose())

const explain = (query: Record<string, unknown>, order: SortField[] = []) => test.engine.explain('things', query, { order })

type Case = readonly [sentence: string, query: Record<string, unknown>, order: SortField[], plan: Partial<QueryPlan>, examinedCount: number]

const middle = documents[150]?.at
const cases: Case[] = [
  ['_id beats every index', { _id: 'id005', kind: 'k2' }, [], { index: '_id', equalityFields: ['_id'] }, 1],
  ['an id alone needs no planning', { _id: 'id005' }, [], { index: '_id', equalityFields: ['_id'] }, 1],
  ['an id that is not there', { _id: 'nothing' }, [asc('kind')], { index: '_id' }, 0],
  ['several ids are fetched one by one', { _id: { $in: ['id001', 'id002', 'nothing'] } }, [], { index: '_id' }, 2],
  ['a range of ids reads that range', { _id: { $gte: 'id290', $lt: 'id295' } }, [], { index: '_id', rangeField: '_id' }, 5],
  ['a unique value reads one document', { code: 'c7' }, [], { index: 'code', equalityFields: ['code'] }, 1],
  ['the longest run of equal fields wins', { kind: 'k1', size: 4 }, [], { index: 'kind,size,at', equalityFields: ['kind', 'size'] }, 10],
  ['equal fields and then a range', { kind: 'k1', size: 4, at: { $gt: middle } }, [], { index: 'kind,size,at', rangeField: 'at' }, 5],
  ['a range alone', { at: { $gt: middle } }, [], { index: 'at', rangeField: 'at', equalityFields: [] }, 149],
  ['both ends of a range', { at: { $gte: documents[10]?.at, $lt: documents[20]?.at } }, [], { index: 'at' }, 10],
  ['an order within equal fields', { kind: 'k1' }, [desc('at')], { index: 'kind,-at', isSortedByIndex: true }, 100],
  ['the same order backwards', { kind: 'k1' }, [asc('at')], { index: 'kind,-at', isSortedByIndex: true }, 100],
  ['an order with a constant field in it', { kind: 'k1' }, [asc('kind'), asc('at')], { index: 'kind,-at', isSortedByIndex: true }, 100],
  ['an order over the whole index', {}, [asc('at')], { index: 'at', isSortedByIndex: true }, 301],
  ['an order by _id', {}, [desc('_id')], { index: '_id', isSortedByIndex: true }, 301],
  ['a compound order', {}, [asc('kind'), desc('at')], { index: 'kind,-at', isSortedByIndex: true }, 301],
  ['a compound order turned round', {}, [desc('kind'), asc('at')], { index: 'kind,-at', isSortedByIndex: true }, 301],
  ['a compound order turned half round is no order of the index', { kind: { $gte: 'k0' } }, [asc('kind'), asc('at')], { isSortedByIndex: false }, 300],
  ['an array field finds by element', { tags: 't3' }, [], { index: 'tags,-rank', equalityFields: ['tags'] }, 43],
  ['an array field with an order behind it', { tags: 't3' }, [desc('rank')], { index: 'tags,-rank', isSortedByIndex: true }, 43],
  ['the beginning of a text', { name: /^name12/ }, [], { index: 'name', rangeField: 'name' }, 6],
  ['missing fields by null', { code: null }, [], { index: 'code' }, 0],
  ['missing fields by $exists false', { kind: { $exists: false } }, [], { index: 'kind,-at' }, 1],
  ['conditions inside $and', { $and: [{ kind: 'k1' }, { size: 4 }] }, [], { index: 'kind,size,at', equalityFields: ['kind', 'size'] }, 10],
  ['a list of nothing reads nothing', { kind: { $in: [] } }, [], {}, 0],
  ['fields of one element of an array', { list: { $elemMatch: { x: 1, y: 2 } } }, [], { index: 'list.x,list.y' }, 1],
  ['a filter no index knows beside one it knows', { kind: 'k1', free: 4 }, [], { index: 'kind,-at' }, 100],
  ['an index for each branch of $or', { $or: [{ code: 'c1' }, { name: 'name3' }] }, [], { index: 'code | name' }, 7],
  ['a document several branches find comes once', { $or: [{ code: 'c3' }, { name: 'name3' }] }, [asc('_id')], { index: 'code | name' }, 7],
  ['branches may share what stands beside the $or', { size: 3, $or: [{ kind: 'k0' }, { kind: 'k1' }] }, [], { index: 'kind,size,at | kind,size,at' }, 20],
  ['one branch without an index makes a scan', { $or: [{ code: 'c1' }, { free: 3 }] }, [], { index: null }, 301],
  ['an index beside the $or is taken first', { code: 'c1', $or: [{ name: 'name1' }, { free: 3 }] }, [], { index: 'code' }, 1],
  ['a filter no index knows', { free: 4 }, [], { index: null, equalityFields: [], rangeField: null, isSortedByIndex: false }, 301]
]

it.each(cases)('%s', (_sentence, query, order, plan, examinedCount) => {
  expect(explain(query, order)).toMatchObject({ ...plan, examinedCount })
})

it.each(cases)('gives the same documents as a scan: %s', async (_sentence, query, order) => {
  const unindexed = openTestEngine({ collections: [collection('things')] })
  try {
    await unindexed.engine.insert('things', await test.engine.find('things', {}))
    const ids = async (engine: TestEngine['engine']) => (await engine.find('things', { query, order })).map(({ _id }) => _id)
    const [indexed, scanned] = [await ids(test.engine), await ids(unindexed.engine)]
    if (order.length > 0 && !order.some(({ field }) => field === 'rank')) expect(indexed).toEqual(scanned)
    expect(indexed.toSorted()).toEqual(scanned.toSorted())
    expect(await test.engine.count('things', query)).toBe(indexed.length)
  } finally {
    unindexed.dispose()
  }
})

it('stops at the limit where the index gives the order', async () => {
  const found = await test.engine.find('things', { query: { kind: 'k1' }, order: [desc('at')], limit: 3 })
  expect(found.map(({ _id }) => _id)).toEqual(['id298', 'id295', 'id292'])
})

it('skips the offset in the order of the index', async () => {
  const found = await test.engine.find('things', { query: { kind: 'k1' }, order: [asc('at')], offset: 2, limit: 2 })
  expect(found.map(({ _id }) => _id)).toEqual(['id007', 'id010'])
})

it('merges several values in the order of the field behind them', async () => {
  const order = [desc('at')]
  expect(explain({ kind: { $in: ['k0', 'k2'] } }, order)).toMatchObject({ index: 'kind,-at', isSortedByIndex: true })
  const found = await test.engine.find('things', { query: { kind: { $in: ['k0', 'k2'] } }, order, limit: 4 })
  expect(found.map(({ _id }) => _id)).toEqual(['id299', 'id297', 'id296', 'id294'])
})

it('gives a document once though several of its elements are asked for', async () => {
  const found = await test.engine.find('things', { query: { tags: { $in: ['t0', 'u0'] } } })
  expect(found).toHaveLength(new Set(found.map(({ _id }) => _id)).size)
  expect(found).toHaveLength(documents.filter(({ tags }) => tags.includes('t0') || tags.includes('u0')).length)
})

it('reads thousands of entries step by step, each once', async () => {
  const large = openTestEngine({ collections: [collection('things', index(['n']))] })
  try {
    await large.engine.insert(
      'things',
      Array.from({ length: 6000 }, (_, i) => ({ _id: i, n: i % 4 }))
    )
    expect(await large.engine.find('things', { query: { n: { $gte: 0 } } })).toHaveLength(6000)
    const ordered = await large.engine.find('things', { order: [asc('n')], query: { _id: { $ne: -1 } } })
    expect(new Set(ordered.map(({ _id }) => _id)).size).toBe(6000)
    const backwards = await large.engine.find('things', { order: [desc('n')], offset: 10, limit: 5990 })
    expect(new Set(backwards.map(({ _id }) => _id)).size).toBe(5990)
  } finally {
    large.dispose()
  }
})
