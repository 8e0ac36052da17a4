import type { Document } from '../../../localcloud/engine/types'
import { logic, paths, patterns, presence } from './cases/query-conditions'
import { schemas } from './cases/query-schemas'
import { comparison, equality, lists } from './cases/query-values'
import { idsOf, withThings } from './support/with-engine'

describe.each([
  ['equality', equality],
  ['comparison', comparison],
  ['lists', lists],
  ['presence and arithmetic', presence],
  ['patterns', patterns],
  ['logic', logic],
  ['paths', paths],
  ['schemas', schemas]
])('%s', (_group, cases) => {
  it.each(cases)('%s', (_sentence, documents, query, ids) =>
    withThings(documents, async ({ engine }) => {
      expect(idsOf(await engine.find('things', { query }))).toEqual(ids)
      expect(await engine.count('things', query)).toBe(ids.length)
    })
  )
})

describe('queries the database refuses', () => {
  it.each<[string, Document, RegExp]>([
    ['an unknown operator', { a: { $near2: 1 } }, /unknown operator: \$near2/],
    ['an unknown operator at the top', { $foo: 1 }, /unknown top level operator: \$foo/],
    ['$in without a list', { a: { $in: 1 } }, /\$in needs an array/],
    ['$nin without a list', { a: { $nin: 'x' } }, /\$nin needs an array/],
    ['$all without a list', { a: { $all: 1 } }, /\$all needs an array/],
    ['$or without a list', { $or: { a: 1 } }, /\$or must be an array/],
    ['an empty $or', { $or: [] }, /must be a nonempty array/],
    ['$and of something else than objects', { $and: [1] }, /entries need to be full objects/],
    ['$mod with one number', { a: { $mod: [2] } }, /malformed mod, not enough elements/],
    ['$mod by zero', { a: { $mod: [0, 1] } }, /divisor cannot be 0/],
    ['a negative $size', { a: { $size: -1 } }, /non-negative/],
    ['a fractional $size', { a: { $size: 1.5 } }, /\$size/],
    ['$not of a value', { a: { $not: 5 } }, /\$not needs a regex or a document/],
    ['$elemMatch of a value', { a: { $elemMatch: 5 } }, /\$elemMatch needs an Object/],
    ['$options alone', { a: { $options: 'i' } }, /\$options needs a \$regex/],
    ['a broken regular expression', { a: { $regex: '(' } }, /Regular expression is invalid/],
    ['an unknown schema keyword', { $jsonSchema: { foo: 1 } }, /Unknown \$jsonSchema keyword: foo/],
    ['a text search', { $text: { $search: 'x' } }, /text index required for \$text query/],
    ['an unknown type number', { a: { $type: 99 } }, /Invalid numerical type code/]
  ])('%s', (_what, query, words) =>
    withThings([{ a: 1 }], async ({ engine }) => {
      await expect(engine.find('things', { query })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(words) })
    })
  )
})
