import type { AggregateStage, Document } from '../../../localcloud/engine/types'
import { aggregations, sales, sellers } from './cases/aggregations'
import { collection, index, openTestEngine, type TestEngine } from './support/open-test-engine'

let test: TestEngine

beforeAll(async () => {
  test = openTestEngine({ collections: [collection('sales', index(['city'])), collection('sellers'), collection('many')] })
  await test.engine.insert('sales', sales)
  await test.engine.insert('sellers', sellers)
  await test.engine.insert(
    'many',
    Array.from({ length: 12_000 }, (_, n) => ({ _id: n, n }))
  )
})
afterAll(() => test.dispose())

const stages = (...pipeline: Document[]): AggregateStage[] =>
  pipeline.map((stage) => {
    const [stageKey, stageValue] = Object.entries(stage)[0] as [string, unknown]
    return { stageKey, stageValue }
  })
const run = (...pipeline: Document[]) => test.engine.aggregate('sales', stages(...pipeline))

it.each(aggregations)('%s', async (_sentence, pipeline, expected) => {
  expect(await run(...pipeline)).toEqual(expected)
})

it('answers with 20 documents where no limit is given', async () => {
  expect(await test.engine.aggregate('many', stages({ $match: { n: { $gte: 0 } } }))).toHaveLength(20)
  expect(await test.engine.aggregate('many', stages({ $group: { _id: '$n' } }))).toHaveLength(20)
})

it('answers with as many as the limit says, up to 10,000', async () => {
  expect(await test.engine.aggregate('many', stages({ $limit: 50 }))).toHaveLength(50)
  expect(await test.engine.aggregate('many', stages({ $sort: { n: 1 } }, { $limit: 11_000 }))).toHaveLength(10_000)
})

it('a group over many documents counts them all', async () => {
  expect(await test.engine.aggregate('many', stages({ $group: { _id: null, count: { $sum: 1 } } }))).toEqual([{ _id: null, count: 12_000 }])
})

it('$sample takes as many as asked', async () => {
  expect(await run({ $sample: { size: 2 } })).toHaveLength(2)
})

it('a server date in a stage is the present moment', async () => {
  expect(await run({ $match: { at: { $lt: { $tcb_server_date: { offset: 0 } } } } })).toHaveLength(sales.filter(({ at }) => at.getTime() < Date.now()).length)
})

it.each<[string, Document, RegExp]>([
  ['an unknown stage', { $foo: {} }, /^Unrecognized pipeline stage name: '\$foo'$/],
  ['a limit of 0', { $limit: 0 }, /^the limit must be positive$/],
  ['a negative skip', { $skip: -1 }, /\$skip/],
  ['a sort by something else than 1 and -1', { $sort: { a: 'up' } }, /ordering must be 1/],
  ['writing into a collection', { $out: 'elsewhere' }, /\$out is not allowed/],
  ['a match that is no object', { $match: 5 }, /match filter must be an expression in an object/]
])('refuses %s', async (_what, stage, words) => {
  await expect(run(stage)).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(words) })
})

it('refuses a collection that does not exist', async () => {
  await expect(test.engine.aggregate('nothing', [])).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
})
