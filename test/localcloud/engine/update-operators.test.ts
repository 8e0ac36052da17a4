import type { Document } from '../../../localcloud/engine/types'
import { withThings } from './support/with-engine'

const now = Date.parse('2026-03-01T08:00:00.000Z')

/** A sentence, the document before, the update, and the document after (without its id). */
type Case = readonly [sentence: string, before: Document, update: Document, after: Document]

const setting: Case[] = [
  ['$set changes a field', { a: 1, b: 2 }, { $set: { a: 5 } }, { a: 5, b: 2 }],
  ['$set adds a field at the end', { a: 1 }, { $set: { b: 2 } }, { a: 1, b: 2 }],
  ['$set makes the objects on the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['$set changes one field of an object', { a: { b: 1, c: 2 } }, { $set: { 'a.b': 9 } }, { a: { b: 9, c: 2 } }],
  ['$set of an object replaces it', { a: { b: 1, c: 2 } }, { $set: { a: { d: 3 } } }, { a: { d: 3 } }],
  ['$set changes an element by its place', { a: [1, 2, 3] }, { $set: { 'a.1': 9 } }, { a: [1, 9, 3] }],
  ['$set beyond the end fills with null', { a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
  ['$set changes a field of an element', { a: [{ b: 1 }] }, { $set: { 'a.0.b': 2 } }, { a: [{ b: 2 }] }],
  ['a number under a missing field makes an object', {}, { $set: { 'a.0': 1 } }, { a: { 0: 1 } }],
  ['$set takes null', { a: 1 }, { $set: { a: null } }, { a: null }],
  ['$set takes dates', {}, { $set: { a: new Date(now) } }, { a: new Date(now) }],
  ['$unset removes a field', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['$unset of a missing field does nothing', { b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['$unset removes a field of an object', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
  ['$unset of an element leaves null in its place', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['$unset below a plain value does nothing', { a: 5 }, { $unset: { 'a.b': '' } }, { a: 5 }],
  ['$rename moves a value', { a: 1, b: 2 }, { $rename: { a: 'c' } }, { b: 2, c: 1 }],
  ['$rename replaces what is there', { a: 1, b: 2 }, { $rename: { a: 'b' } }, { b: 1 }],
  ['$rename moves into an object', { a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
  ['$rename of a missing field does nothing', { b: 2 }, { $rename: { a: 'c' } }, { b: 2 }],
  ['several operators go together', { a: 1, b: 1 }, { $set: { c: 1 }, $inc: { a: 1 }, $unset: { b: '' } }, { a: 2, c: 1 }],
  ['$currentDate writes the moment', {}, { $currentDate: { a: true } }, { a: new Date(now) }],
  ['$setOnInsert does nothing to a document that exists', { a: 1 }, { $set: { a: 2 }, $setOnInsert: { b: 1 } }, { a: 2 }]
]

const arithmetic: Case[] = [
  ['$inc adds', { a: 1 }, { $inc: { a: 4 } }, { a: 5 }],
  ['$inc takes negative numbers and fractions', { a: 1 }, { $inc: { a: -1.5 } }, { a: -0.5 }],
  ['$inc of a missing field starts from 0', {}, { $inc: { a: 3 } }, { a: 3 }],
  ['$inc makes the objects on the way', {}, { $inc: { 'a.b': 3 } }, { a: { b: 3 } }],
  ['$inc reaches an element', { a: [1, 2] }, { $inc: { 'a.1': 5 } }, { a: [1, 7] }],
  ['$mul multiplies', { a: 3 }, { $mul: { a: 4 } }, { a: 12 }],
  ['$mul of a missing field gives 0', {}, { $mul: { a: 4 } }, { a: 0 }],
  ['$min takes the smaller', { a: 5 }, { $min: { a: 3 } }, { a: 3 }],
  ['$min leaves the smaller', { a: 5 }, { $min: { a: 9 } }, { a: 5 }],
  ['$min of a missing field sets it', {}, { $min: { a: 9 } }, { a: 9 }],
  ['$min compares across types: null is below numbers', { a: 5 }, { $min: { a: null } }, { a: null }],
  ['$max takes the greater', { a: 5 }, { $max: { a: 9 } }, { a: 9 }],
  ['$max leaves the greater', { a: 5 }, { $max: { a: 3 } }, { a: 5 }],
  ['$max compares dates', { a: new Date(1) }, { $max: { a: new Date(2) } }, { a: new Date(2) }],
  ['$max compares across types: text is above numbers', { a: 5 }, { $max: { a: 'x' } }, { a: 'x' }],
  ['$bit and', { a: 13 }, { $bit: { a: { and: 10 } } }, { a: 8 }],
  ['$bit or', { a: 3 }, { $bit: { a: { or: 5 } } }, { a: 7 }],
  ['$bit xor', { a: 1 }, { $bit: { a: { xor: 5 } } }, { a: 4 }],
  ['$bit of a missing field starts from 0', {}, { $bit: { a: { or: 5 } } }, { a: 5 }]
]

const arrays: Case[] = [
  ['$push adds an element', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
  ['$push makes a missing array', {}, { $push: { a: 1 } }, { a: [1] }],
  ['$push adds an array as one element', { a: [1] }, { $push: { a: [2, 3] } }, { a: [1, [2, 3]] }],
  ['$push $each adds several', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
  ['$push $position inserts', { a: [1, 2] }, { $push: { a: { $each: [9], $position: 1 } } }, { a: [1, 9, 2] }],
  ['$push at position 0 is unshift', { a: [1] }, { $push: { a: { $each: [8, 9], $position: 0 } } }, { a: [8, 9, 1] }],
  ['a negative $position counts from the end', { a: [1, 2, 3] }, { $push: { a: { $each: [9], $position: -1 } } }, { a: [1, 2, 9, 3] }],
  ['$push $slice keeps the first', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: 2 } } }, { a: [1, 2] }],
  ['a negative $slice keeps the last', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: -2 } } }, { a: [2, 3] }],
  ['$slice 0 empties', { a: [1] }, { $push: { a: { $each: [2], $slice: 0 } } }, { a: [] }],
  ['$push $sort orders', { a: [3, 1] }, { $push: { a: { $each: [2], $sort: 1 } } }, { a: [1, 2, 3] }],
  [
    '$push $sort orders by a field, then $slice cuts',
    { a: [{ n: 1 }, { n: 5 }] },
    { $push: { a: { $each: [{ n: 3 }], $sort: { n: -1 }, $slice: 2 } } },
    { a: [{ n: 5 }, { n: 3 }] }
  ],
  ['$pop 1 removes the last', { a: [1, 2, 3] }, { $pop: { a: 1 } }, { a: [1, 2] }],
  ['$pop -1 removes the first', { a: [1, 2, 3] }, { $pop: { a: -1 } }, { a: [2, 3] }],
  ['$pop of an empty array leaves it', { a: [] }, { $pop: { a: 1 } }, { a: [] }],
  ['$pop of a missing field does nothing', { b: 1 }, { $pop: { a: 1 } }, { b: 1 }],
  ['$pull removes every equal element', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pull takes conditions', { a: [1, 5, 9] }, { $pull: { a: { $gt: 4 } } }, { a: [1] }],
  ['$pull takes $in', { a: ['x', 'y', 'z'] }, { $pull: { a: { $in: ['x', 'z'] } } }, { a: ['y'] }],
  [
    '$pull takes fields of elements',
    {
      a: [
        { k: 1, v: 1 },
        { k: 2, v: 2 }
      ]
    },
    { $pull: { a: { k: 1 } } },
    { a: [{ k: 2, v: 2 }] }
  ],
  ['$pull takes conditions on fields of elements', { a: [{ k: 1 }, { k: 7 }] }, { $pull: { a: { k: { $gte: 5 } } } }, { a: [{ k: 1 }] }],
  ['$pull takes a regular expression', { a: ['apple', 'pear'] }, { $pull: { a: /^app/ } }, { a: ['pear'] }],
  ['$pull of a missing field does nothing', { b: 1 }, { $pull: { a: 1 } }, { b: 1 }],
  ['$pullAll removes all listed', { a: [1, 2, 3, 2] }, { $pullAll: { a: [2, 3] } }, { a: [1] }],
  ['$pullAll wants whole equality', { a: [{ k: 1, v: 1 }, { k: 1 }] }, { $pullAll: { a: [{ k: 1 }] } }, { a: [{ k: 1, v: 1 }] }],
  ['$addToSet adds what is not there', { a: [1] }, { $addToSet: { a: 2 } }, { a: [1, 2] }],
  ['$addToSet leaves what is there', { a: [1] }, { $addToSet: { a: 1 } }, { a: [1] }],
  ['$addToSet $each adds each once', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2, 3] } } }, { a: [1, 2, 3] }],
  ['$addToSet makes a missing array', {}, { $addToSet: { a: 1 } }, { a: [1] }],
  ['$addToSet compares objects as wholes', { a: [{ k: 1 }] }, { $addToSet: { a: { k: 1 } } }, { a: [{ k: 1 }] }],
  ['$[] changes every element', { a: [1, 2] }, { $inc: { 'a.$[]': 10 } }, { a: [11, 12] }],
  ['$[] changes a field of every element', { a: [{ n: 1 }, { n: 2 }] }, { $set: { 'a.$[].n': 0 } }, { a: [{ n: 0 }, { n: 0 }] }]
]

describe.each([
  ['fields', setting],
  ['arithmetic', arithmetic],
  ['arrays', arrays]
])('%s', (_group, cases) => {
  it.each(cases)('%s', (_sentence, before, update, after) =>
    withThings(
      [before],
      async ({ engine }) => {
        await engine.update('things', { query: { _id: '1' }, update })
        expect(await engine.find('things', {})).toEqual([{ _id: '1', ...after }])
      },
      { now: () => now }
    )
  )
})

describe('updates that fail as in the cloud, and change nothing', () => {
  it.each<[string, Document, Document, RegExp]>([
    ['$set below a text', { a: 'x' }, { $set: { 'a.b': 1 } }, /^Cannot create field 'b' in element \{a: "x"\}$/],
    ['$set below null', { a: null }, { $set: { 'a.b': 1 } }, /^Cannot create field 'b' in element \{a: null\}$/],
    ['$set of a name below an array', { a: [1] }, { $set: { 'a.b': 1 } }, /^Cannot create field 'b' in element \{a: \[1\]\}$/],
    ['$inc below a number', { a: 5 }, { $inc: { 'a.b': 1 } }, /^Cannot create field 'b' in element \{a: 5\}$/],
    [
      '$inc of a text',
      { a: 'x' },
      { $inc: { a: 1 } },
      /^Cannot apply \$inc to a value of non-numeric type\. \{_id: "1"\} has the field 'a' of non-numeric type string$/
    ],
    ['$inc of null', { a: null }, { $inc: { a: 1 } }, /Cannot apply \$inc to a value of non-numeric type.*null/],
    ['$inc by a text', { a: 1 }, { $inc: { a: '1' } }, /^Cannot increment with non-numeric argument: \{a: "1"\}$/],
    ['$mul of an array', { a: [1] }, { $mul: { a: 2 } }, /Cannot apply \$mul to a value of non-numeric type.*array/],
    ['$mul by a text', { a: 1 }, { $mul: { a: 'x' } }, /^Cannot multiply with non-numeric argument/],
    ['$push to a text', { a: 'x' }, { $push: { a: 1 } }, /^The field 'a' must be an array but is of type string in document \{_id: "1"\}$/],
    ['$push to null', { a: null }, { $push: { a: 1 } }, /must be an array but is of type null/],
    ['$push $each of no array', { a: [] }, { $push: { a: { $each: 1 } } }, /\$each in \$push must be an array/],
    ['$push with an unknown clause', { a: [] }, { $push: { a: { $each: [], $foo: 1 } } }, /Unrecognized clause in \$push: \$foo/],
    ['$pop of an object', { a: {} }, { $pop: { a: 1 } }, /^Path 'a' contains an element of non-array type 'object'$/],
    ['$pop by 2', { a: [1] }, { $pop: { a: 2 } }, /\$pop expects 1 or -1, found: 2/],
    ['$pull from a number', { a: 1 }, { $pull: { a: 1 } }, /^Cannot apply \$pull to a non-array value$/],
    ['$pullAll without a list', { a: [1] }, { $pullAll: { a: 1 } }, /^\$pullAll requires an array argument but was given a int$/],
    ['$addToSet to a text', { a: 'x' }, { $addToSet: { a: 1 } }, /^Cannot apply \$addToSet to non-array field\. Field named 'a' has non-array type string$/],
    ['$bit of a fraction', { a: 1.5 }, { $bit: { a: { and: 1 } } }, /Cannot apply \$bit to a value of non-integral type/],
    ['$bit with an unknown operation', { a: 1 }, { $bit: { a: { not: 1 } } }, /only supports 'and', 'or', and 'xor'/],
    ['$rename to itself', { a: 1 }, { $rename: { a: 'a' } }, /source and target field for \$rename must differ|would create a conflict/],
    ['$rename out of an array', { a: [{ b: 1 }] }, { $rename: { 'a.0.b': 'c' } }, /source field cannot be an array element/],
    ['two changes of one field', { a: 1 }, { $set: { a: 2 }, $inc: { a: 1 } }, /^Updating the path 'a' would create a conflict at 'a'$/],
    ['a change inside another', { a: {} }, { $set: { a: {}, 'a.b': 1 } }, /^Updating the path 'a.b' would create a conflict at 'a'$/],
    ['a change of _id', { a: 1 }, { $set: { _id: 'other' } }, /^Performing an update on the path '_id' would modify the immutable field '_id'$/],
    ['an unknown operator', { a: 1 }, { $foo: { a: 1 } }, /^Unknown modifier: \$foo/],
    ['a stored name that begins with $', { a: 1 }, { $set: { a: { $x: 1 } } }, /dollar \(\$\) prefixed field '\$x'/],
    ['an empty name in a path', { a: 1 }, { $set: { 'a..b': 1 } }, /empty field name/],
    ['$[] of no array', { a: 1 }, { $set: { 'a.$[]': 1 } }, /must exist in the document in order to apply array updates/],
    ['an identifier without array filters', { a: [1] }, { $set: { 'a.$[x]': 1 } }, /No array filter found for identifier 'x'/]
  ])('%s', (_what, before, update, words) =>
    withThings([before], async ({ engine }) => {
      await expect(engine.update('things', { query: {}, update, isMulti: true })).rejects.toMatchObject({
        code: 'DATABASE_REQUEST_FAILED',
        message: expect.stringMatching(words)
      })
      expect(await engine.find('things', {})).toEqual([{ _id: '1', ...before }])
    })
  )

  it('an update without anything to do is refused', () =>
    withThings([{ a: 1 }], async ({ engine }) => {
      await expect(engine.update('things', { query: {}, update: {} })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    }))
})
