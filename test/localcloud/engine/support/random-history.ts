import fc from 'fast-check'
import type { Document, SortField } from '../../../../localcloud/engine/types'
import { collection, index, type TestEngine } from './open-test-engine'

export const things = collection(
  'things',
  index(['a']),
  index(['-a', 'b']),
  index(['b', '-a', 'c.x']),
  index(['list']),
  index(['list', '-a']),
  index(['c.x', 'c.y'])
)

const scalar = fc.constantFrom<unknown>(null, 0, 1, 2, 3, -1.5, 'a', 'ab', 'b', '', true, false, new Date(0), new Date(5), Number.NaN)
const element = fc.oneof(scalar, fc.constantFrom<unknown>({ x: 1 }, [1]))
const value = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(element, { maxLength: 3 }) })
const inner = fc.record({ x: scalar, y: scalar }, { requiredKeys: [] })
export const fields = fc.record(
  { a: value, b: scalar, list: fc.array(element, { maxLength: 3 }), c: fc.oneof(inner, fc.array(inner, { maxLength: 2 }), scalar) },
  { requiredKeys: [] }
)
const id = fc.integer({ min: 0, max: 12 })

export type Step =
  | { kind: 'put'; id: number; fields: Document }
  | { kind: 'set'; id: number; field: string; value: unknown }
  | { kind: 'unset'; id: number; field: string }
  | { kind: 'remove'; id: number }
  | { kind: 'reopen' }

export const step: fc.Arbitrary<Step> = fc.oneof(
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
export const path = fc.constantFrom('a', 'b', 'list', 'c.x', 'c.y', '_id')
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
export const question = fc.record({ query, order, offset: fc.integer({ min: 0, max: 3 }), limit: fc.constantFrom(1, 2, 5, 100) })

export const apply = (model: Map<number, Document>, taken: Step): void => {
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

export const act = async (test: TestEngine, taken: Step, transaction?: string): Promise<void> => {
  if (taken.kind === 'reopen') return
  const { engine } = test
  const target = { _id: taken.id }
  if (taken.kind === 'put') await engine.update('things', { query: target, update: taken.fields, isMerge: false, isUpsert: true }, transaction)
  else if (taken.kind === 'remove') await engine.remove('things', { query: target }, transaction)
  else if (taken.kind === 'set') await engine.update('things', { query: target, update: { $set: { [taken.field]: taken.value } } }, transaction)
  else await engine.update('things', { query: target, update: { $unset: { [taken.field]: '' } } }, transaction)
}

export interface Question {
  query: Document
  order: SortField[]
  offset: number
  limit: number
}
