import fc from 'fast-check'
import { find as findByMingo } from 'mingo'
import { compileQuery } from '../../../localcloud/engine/query/matcher'
import { compareSortKeys, sortKeyOf } from '../../../localcloud/engine/sort'
import type { Document } from '../../../localcloud/engine/types'
import { runs } from '../../support/long'
import { openTestEngine, type TestEngine } from './support/open-test-engine'
import { act, apply, fields, type Question, question, type Step, step, things } from './support/random-history'

/** Random histories against a plain array: whatever index a query goes through, it finds what the array holds. */

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
            const ids = (documents: readonly Document[]) => documents.map(({ _id }) => _id)
            expect(ids(found)).toEqual(ids(findByMingo<Document>(kept, asked).all()))
          } finally {
            test.dispose()
          }
        }
      ),
      { ...settings, numRuns: runs(100, 2000) }
    ),
  longMs
)
