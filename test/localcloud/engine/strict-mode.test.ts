import type { SortField } from '../../../localcloud/engine/types'
import { collection, index, openTestEngine, type TestEngine } from './support/open-test-engine'

let test: TestEngine

beforeAll(async () => {
  test = openTestEngine({ isStrict: true, collections: [collection('things', index(['kind', 'rank']))] })
  await test.engine.insert(
    'things',
    Array.from({ length: 1500 }, (_, i) => ({ _id: String(i), kind: i % 2, rank: i, free: i }))
  )
})
afterAll(() => test.dispose())

const order: SortField[] = [{ field: 'free', direction: 'desc' }]
const refusal = (words: RegExp) => ({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(words) })

it('refuses a query that would read more than 1,000 documents without an index, and names the index it wants', async () => {
  await expect(test.engine.find('things', { query: { free: 5 } })).rejects.toMatchObject(
    refusal(/^strict mode: a query on "things" reads more than 1,000 documents without an index; declare an index on \(free asc\)$/)
  )
})

it('names equal fields first, then the order, then ranges', async () => {
  const query = { rank: { $gt: 3 }, other: 'x' }
  await expect(test.engine.find('things', { query, order })).rejects.toMatchObject(refusal(/declare an index on \(other asc, free desc, rank asc\)$/))
})

it('refuses a sort without an index', async () => {
  await expect(test.engine.find('things', { order, limit: 5 })).rejects.toMatchObject(refusal(/declare an index on \(free desc\)/))
})

it('says so where no index could help', async () => {
  await expect(test.engine.find('things', { query: { free: { $ne: 5 } } })).rejects.toMatchObject(refusal(/no index can answer it/))
})

it('refuses counts, updates, removals and aggregations alike', async () => {
  const query = { free: -1 }
  await expect(test.engine.count('things', query)).rejects.toMatchObject(refusal(/strict mode/))
  await expect(test.engine.update('things', { query, update: { $set: { a: 1 } } })).rejects.toMatchObject(refusal(/strict mode/))
  await expect(test.engine.remove('things', { query })).rejects.toMatchObject(refusal(/strict mode/))
  await expect(test.engine.aggregate('things', [{ stageKey: '$match', stageValue: query }])).rejects.toMatchObject(refusal(/strict mode/))
})

it('lets a query pass that finds enough within 1,000 documents', async () => {
  expect(await test.engine.find('things', { query: { free: { $gte: 0 } }, limit: 100 })).toHaveLength(100)
  expect(await test.engine.find('things', { limit: 1000 })).toHaveLength(1000)
})

it('lets a query through an index read as much as it needs', async () => {
  expect(await test.engine.find('things', { query: { rank: { $gte: 0 }, kind: { $in: [0, 1] } } })).toHaveLength(1500)
  expect(await test.engine.find('things', { query: { free: 1499 }, order: [{ field: 'kind', direction: 'desc' }], limit: 1 })).toHaveLength(1)
})

it('counts a whole collection without reading it', async () => {
  expect(await test.engine.count('things', {})).toBe(1500)
})

it('does not mind in lenient mode', async () => {
  const lenient = test.reopen({ isStrict: false })
  expect(await lenient.find('things', { query: { free: 1499 } })).toHaveLength(1)
})
