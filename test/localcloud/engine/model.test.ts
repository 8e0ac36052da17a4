import fc from 'fast-check'
import { find as findByMingo } from 'mingo'
import { compileQuery } from '../../../localcloud/engine/query/matcher'
import { compareSortKeys, sortKeyOf } from '../../../localcloud/engine/sort'
import type { Document, SortField } from '../../../localcloud/engine/types'
import { runs } from '../../support/long'
import { collection, index, openTestEngine, type TestEngine } from './support/open-test-engine'

/** Random histories against a plain array: whatever index a query goes through, it finds what the array holds. */

const things = collection('things', index(['a']), index(['-a', 'b']), index(['b', '-a', 'c.x']), index(['list']), index(['list', '-a']), index(['c.x', 'c.y']))

const scalar = fc.constantFrom<unknown>(null, 0, 1, 2, 3, -1.5, 'a', 'ab', 'b', '', true, false, new Date(0), new Date(5), Number.NaN)
const element = fc.oneof(scalar, fc.constantFrom<unknown>({ x: 1 }, [1]))
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(element, { maxLength: 3 }) })
const inner = fc.record({ x: scalar, y: scalar }, { requiredKeys: [] })
const fields = fc.record(
  { a: value, b: scalar, list: fc.array(element, { maxLength: 3 }), c: fc.oneof(inner, fc.array(inner, { maxLength: 2 }), scalar) },
  { requiredKeys: [] }
)
const id = fc.integer({ min: 0, max: 12 })

type Step =
  | { kind: 'put'; id: number; fields: Document }
  | { kind: 'set'; id: number; field: string; value: unknown }
  | { kind: 'unset'; id: number; field: string }
  | { kind: 'remove'; id: number }
  | { kind: 'reopen' }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), id, fields }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), id, field: fc.constantFrom('a', 'b', 'list'), value }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('unset' as const), id, field: fc.constantFrom('a', 'b', 'list', 'c') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' as const }) }
)

const bound = fc.constantFrom<unknown>(0, 1, 2, -1.5, 'a', 'ab', true, new Date(0), new Date(5))
const condition = fc.oneof(
  scalar,
  fc.record({ $eq: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $gt: bound }),
  fc.record({ $gte: bound, $lt: bound }),
  fc.record({ $lte: bound }),
  fc.record({ $ne: scalar }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 2 }) }),
  fc.record({ $exists: fc.boolean() }),
  fc.constant({ $regex: '^a' }),
  fc.record({ $elemMatch: fc.record({ $gte: bound, $lt: bound }) }),
  fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) })
)
const path = fc.constantFrom('a', 'b', 'list', 'c.x', 'c.y', '_id')
const plainQuery = fc.dictionary(path, condition, { maxKeys: 3 })
const query = fc.oneof(
  { weight: 4, arbitrary: plainQuery },
  { weight: 1, arbitrary: fc.record({ $or: fc.array(plainQuery, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ $and: fc.array(plainQuery, { minLength: 1, maxLength: 3 }) }) }
)
const order: fc.Arbitrary<SortField[]> = fc.uniqueArray(fc.record({ field: path, direction: fc.constantFrom('asc' as const, 'desc' as const) }), {
  maxLength: 2,
  selector: ({ field }) => field
})
const question = fc.record({ query, order, offset: fc.integer({ min: 0, max: 3 }), limit: fc.constantFrom(1, 2, 5, 100) })

const apply = (model: Map<number, Document>, taken: Step): void => {
  if (taken.kind === 'reopen') return
  const known = model.get(taken.id)
  if (taken.kind === 'put') model.set(taken.id, { _id: taken.id, ...taken.fields })
  else if (taken.kind === 'remove') model.delete(taken.id)
  else if (known !== undefined && taken.kind === 'set') model.set(taken.id, { ...known, [taken.field]: taken.value })
  else if (known !== undefined && taken.kind === 'unset') {
    const { [taken.field]: _gone, ...rest } = known
    model.set(taken.id, rest)
  }
}

const act = async (test: TestEngine, taken: Step, transaction?: string): Promise<void> => {
  if (taken.kind === 'reopen') return
  const { engine } = test
  const target = { _id: taken.id }
  if (taken.kind === 'put') await engine.update('things', { query: target, update: taken.fields, isMerge: false, isUpsert: true }, transaction)
  else if (taken.kind === 'remove') await engine.remove('things', { query: target }, transaction)
  else if (taken.kind === 'set') await engine.update('things', { query: target, update: { $set: { [taken.field]: taken.value } } }, transaction)
  else await engine.update('things', { query: target, update: { $unset: { [taken.field]: '' } } }, transaction)
}

/** Refused for what it is, such as arrays in two fields of one index; the model then stays as it was. */
const isRefused = async (work: Promise<void>): Promise<boolean> => {
  try {
    await work
    return false
  } catch (error) {
    expect((error as Error).message).toMatch(/cannot index parallel arrays/)
    return true
  }
}

type Question = { query: Document; order: SortField[]; offset: number; limit: number }

const check = async (test: TestEngine, model: ReadonlyMap<number, Document>, asked: Question, transaction?: string): Promise<void> => {
  const all = [...model.values()]
  const expected = all.filter(compileQuery(asked.query))
  const found = await test.engine.find('things', { query: asked.query, order: asked.order }, transaction)
  const byId = (documents: readonly Document[]) => documents.toSorted((left, right) => Number(left._id) - Number(right._id))
  expect(byId(found)).toEqual(byId(expected))
  expect(await test.engine.count('things', asked.query, transaction)).toBe(expected.length)
  const compare = compareSortKeys(asked.order)
  const keys = expected
    .map((document) => sortKeyOf(document, asked.order))
    .sort(compare)
    .slice(asked.offset, asked.offset + asked.limit)
  const page = await test.engine.find('things', asked, transaction)
  expect(page).toHaveLength(keys.length)
  for (const [i, document] of page.entries()) expect(compare(sortKeyOf(document, asked.order), keys[i] ?? [])).toBe(0)
}

const longMs = runs(60_000, 900_000)
const settings = { seed: 7, numRuns: runs(60, 1500) }
const history = fc.array(step, { minLength: 3, maxLength: 30 })
const questions = fc.array(question, { minLength: 3, maxLength: 8 })

/** A refusal would end the transaction, so histories inside one hold no array where two could meet in an index. */
const holdsArray = (taken: Step): boolean => ('fields' in taken && Array.isArray(taken.fields.a)) || ('value' in taken && Array.isArray(taken.value))

const play = async (test: TestEngine, model: Map<number, Document>, steps: readonly Step[]): Promise<void> => {
  for (const taken of steps) {
    if (taken.kind === 'reopen') test.reopen()
    if (!(await isRefused(act(test, taken)))) apply(model, taken)
  }
}

const playInside = async (test: TestEngine, model: Map<number, Document>, played: { steps: readonly Step[]; transaction: string }): Promise<void> => {
  for (const taken of played.steps.filter((each) => !holdsArray(each))) {
    await act(test, taken, played.transaction)
    apply(model, taken)
  }
}

it(
  'finds through indexes what a plain array holds, after any history',
  () =>
    fc.assert(
      fc.asyncProperty(history, questions, async (steps, asked) => {
        const test = openTestEngine({ collections: [things] })
        try {
          const model = new Map<number, Document>()
          await play(test, model, steps)
          expect(test.engine.verify().problems).toEqual([])
          for (const each of asked) await check(test, model, each)
        } finally {
          test.dispose()
        }
      }),
      settings
    ),
  longMs
)

it(
  'a transaction sees its own history over the old state, and leaves one of the two behind',
  () =>
    fc.assert(
      fc.asyncProperty(history, history, questions, fc.boolean(), async (before, inside, asked, isCommitted) => {
        const test = openTestEngine({ collections: [things] })
        try {
          const outer = new Map<number, Document>()
          await play(test, outer, before)
          const model = new Map(outer)
          const transaction = test.engine.begin()
          await playInside(test, model, { steps: inside, transaction })
          for (const each of asked) await check(test, model, each, transaction)
          for (const each of asked) await check(test, outer, each)
          const isRolledBack = isCommitted ? await isRefused(test.engine.commit(transaction)) : await test.engine.rollback(transaction).then(() => true)
          for (const each of asked) await check(test, isRolledBack ? outer : model, each)
          expect(test.engine.verify().problems).toEqual([])
        } finally {
          test.dispose()
        }
      }),
      { ...settings, numRuns: runs(40, 1000) }
    ),
  longMs
)

const agreed = fc.oneof(
  fc.constantFrom<unknown>(0, 1, 2, 'a', 'ab', true, new Date(5)),
  fc.record({ $in: fc.array(fc.constantFrom<unknown>(0, 1, 'a', 'b'), { minLength: 1, maxLength: 3 }) }),
  fc.record({ $gt: fc.constantFrom<unknown>(0, 1, 'a', new Date(0)) }),
  fc.record({ $gte: fc.constantFrom<unknown>(0, 'a'), $lt: fc.constantFrom<unknown>(3, 'b') }),
  fc.record({ $exists: fc.boolean() }),
  fc.constant({ $regex: '^a' })
)

it(
  'agrees with another implementation of the query language where that one is known to be right',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fields, { maxLength: 20 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'list'), agreed, { maxKeys: 3 }),
        async (contents, asked) => {
          const test = openTestEngine({ collections: [things] })
          try {
            const documents = contents.map((content, i) => ({ _id: i, ...content }))
            const kept: Document[] = []
            for (const document of documents) if (!(await isRefused(test.engine.insert('things', [document]).then(() => undefined)))) kept.push(document)
            const found = await test.engine.find('things', { query: asked, order: [{ field: '_id', direction: 'asc' }] })
            expect(found.map(({ _id }) => _id)).toEqual(
              findByMingo<Document>(kept, asked)
                .all()
                .map(({ _id }) => _id)
            )
          } finally {
            test.dispose()
          }
        }
      ),
      { ...settings, numRuns: runs(100, 2000) }
    ),
  longMs
)
