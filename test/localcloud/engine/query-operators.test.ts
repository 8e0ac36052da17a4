import type { Document } from '../../../localcloud/engine/types'
import { idsOf, withThings } from './support/with-engine'

/** A sentence, the stored documents (ids '1', '2' …), the query, the ids it finds. */
type Case = readonly [sentence: string, documents: Document[], query: Document, ids: string[]]

const day = (text: string) => new Date(`${text}T00:00:00.000Z`)

const equality: Case[] = [
  ['finds equal numbers', [{ a: 1 }, { a: 2 }], { a: 1 }, ['1']],
  ['finds equal texts', [{ a: 'x' }, { a: 'X' }], { a: 'x' }, ['1']],
  ['tells a number from the text that looks like it', [{ a: 1 }, { a: '1' }], { a: '1' }, ['2']],
  ['finds equal dates', [{ a: day('2026-01-01') }, { a: day('2026-01-02') }], { a: day('2026-01-02') }, ['2']],
  ['tells a date from its milliseconds', [{ a: day('2026-01-01') }, { a: day('2026-01-01').getTime() }], { a: day('2026-01-01') }, ['1']],
  ['finds booleans', [{ a: true }, { a: false }, { a: 1 }], { a: true }, ['1']],
  ['null finds null and missing fields', [{ a: null }, {}, { a: 0 }, { a: '' }], { a: null }, ['1', '2']],
  ['null finds null inside an array', [{ a: [1, null] }, { a: [1] }], { a: null }, ['1']],
  ['null does not find an empty array', [{ a: [] }, { a: null }], { a: null }, ['2']],
  ['a value finds arrays that hold it', [{ a: [1, 2] }, { a: [3] }, { a: 2 }], { a: 2 }, ['1', '3']],
  ['an array finds the same array', [{ a: [1, 2] }, { a: [2, 1] }, { a: [1, 2, 3] }], { a: [1, 2] }, ['1']],
  ['an array finds arrays that hold it as an element', [{ a: [[1, 2], 3] }, { a: [1, 2, 3] }], { a: [1, 2] }, ['1']],
  [
    'an object finds the same object, its fields in the same order',
    [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, { a: { x: 1 } }],
    { a: { x: 1, y: 2 } },
    ['1']
  ],
  ['an object finds arrays that hold it', [{ a: [{ x: 1 }] }, { a: [{ x: 1, y: 2 }] }], { a: { x: 1 } }, ['1']],
  [
    'several fields must all be equal',
    [
      { a: 1, b: 1 },
      { a: 1, b: 2 }
    ],
    { a: 1, b: 2 },
    ['2']
  ],
  ['$eq is equality', [{ a: 1 }, { a: 2 }], { a: { $eq: 2 } }, ['2']],
  ['$eq with null finds missing fields', [{}, { a: 1 }], { a: { $eq: null } }, ['1']],
  ['$ne finds everything else, missing fields too', [{ a: 1 }, { a: 2 }, {}], { a: { $ne: 1 } }, ['2', '3']],
  ['$ne passes over arrays that hold the value', [{ a: [1, 2] }, { a: [2] }], { a: { $ne: 1 } }, ['2']],
  ['$ne null finds what is there', [{ a: null }, {}, { a: 0 }], { a: { $ne: null } }, ['3']],
  ['zero and minus zero are equal', [{ a: 0 }], { a: -0 }, ['1']],
  ['NaN equals NaN', [{ a: Number.NaN }, { a: 1 }], { a: Number.NaN }, ['1']]
]

const comparison: Case[] = [
  ['$gt leaves the bound out', [{ a: 1 }, { a: 2 }, { a: 3 }], { a: { $gt: 2 } }, ['3']],
  ['$gte takes the bound in', [{ a: 1 }, { a: 2 }, { a: 3 }], { a: { $gte: 2 } }, ['2', '3']],
  ['$lt leaves the bound out', [{ a: 1 }, { a: 2 }, { a: 3 }], { a: { $lt: 2 } }, ['1']],
  ['$lte takes the bound in', [{ a: 1 }, { a: 2 }, { a: 3 }], { a: { $lte: 2 } }, ['1', '2']],
  ['two bounds cut out a range', [{ a: 1 }, { a: 2 }, { a: 3 }], { a: { $gt: 1, $lt: 3 } }, ['2']],
  ['numbers are compared with numbers only', [{ a: 5 }, { a: '9' }, { a: day('2026-01-01') }, { a: true }, { a: null }], { a: { $gt: 1 } }, ['1']],
  ['texts are compared with texts only', [{ a: 'b' }, { a: 9 }, { a: null }], { a: { $gt: 'a' } }, ['1']],
  ['dates are compared', [{ a: day('2026-01-01') }, { a: day('2026-02-01') }], { a: { $gt: day('2026-01-15') } }, ['2']],
  ['texts are ordered by code points, beyond the basic plane too', [{ a: '\u{1F600}' }, { a: '\uFF5E' }], { a: { $gt: '\uFF5E' } }, ['1']],
  ['negative numbers sort below', [{ a: -5 }, { a: -1 }, { a: 0 }], { a: { $lt: -1 } }, ['1']],
  ['missing fields are in no range', [{}, { a: 1 }], { a: { $lt: 5 } }, ['2']],
  ['$gte null finds null and missing', [{ a: null }, {}, { a: 1 }], { a: { $gte: null } }, ['1', '2']],
  ['$lte null finds null and missing', [{ a: null }, {}, { a: 1 }], { a: { $lte: null } }, ['1', '2']],
  ['$gt null finds nothing', [{ a: null }, {}, { a: 1 }], { a: { $gt: null } }, []],
  ['a range holds if one element of an array is in it', [{ a: [1, 9] }, { a: [1, 2] }], { a: { $gt: 5 } }, ['1']],
  ['two bounds may be met by two elements of an array', [{ a: [1, 9] }, { a: [6] }, { a: [9] }], { a: { $gt: 5, $lt: 7 } }, ['1', '2']],
  ['NaN is in no range', [{ a: Number.NaN }, { a: 1 }], { a: { $lt: 5 } }, ['2']],
  ['infinity is above every number', [{ a: Number.POSITIVE_INFINITY }, { a: 1e300 }], { a: { $gt: 1e300 } }, ['1']],
  ['booleans are ordered, false first', [{ a: true }, { a: false }], { a: { $gt: false } }, ['1']]
]

const lists: Case[] = [
  ['$in finds any of several values', [{ a: 1 }, { a: 2 }, { a: 3 }], { a: { $in: [1, 3] } }, ['1', '3']],
  ['$in with null finds missing fields', [{ a: 1 }, {}, { a: null }], { a: { $in: [null] } }, ['2', '3']],
  ['$in takes regular expressions', [{ a: 'apple' }, { a: 'pear' }], { a: { $in: [/^app/] } }, ['1']],
  ['$in finds arrays that share a value', [{ a: [1, 5] }, { a: [2] }], { a: { $in: [5, 6] } }, ['1']],
  ['$in of nothing finds nothing', [{ a: 1 }, {}], { a: { $in: [] } }, []],
  ['$in takes more texts than a handful', [{ a: 'k3' }, { a: 'k30' }], { a: { $in: Array.from({ length: 20 }, (_, i) => `k${i}`) } }, ['1']],
  ['$nin finds none of several values, missing fields too', [{ a: 1 }, { a: 2 }, {}], { a: { $nin: [1] } }, ['2', '3']],
  ['$nin with null passes over missing fields', [{ a: 1 }, {}], { a: { $nin: [null] } }, ['1']],
  ['$nin of nothing finds everything', [{ a: 1 }, {}], { a: { $nin: [] } }, ['1', '2']],
  ['$all wants every value in the array', [{ a: [1, 2, 3] }, { a: [1] }], { a: { $all: [1, 2] } }, ['1']],
  ['$all with one value takes a plain field too', [{ a: 1 }, { a: 2 }], { a: { $all: [1] } }, ['1']],
  ['$all of nothing finds nothing', [{ a: [] }, { a: [1] }], { a: { $all: [] } }, []],
  ['$all takes $elemMatch', [{ a: [{ x: 1 }, { x: 2 }] }, { a: [{ x: 1 }] }], { a: { $all: [{ $elemMatch: { x: 1 } }, { $elemMatch: { x: 2 } }] } }, ['1']],
  ['$size counts elements', [{ a: [1, 2] }, { a: [1] }, { a: 'xy' }], { a: { $size: 2 } }, ['1']],
  ['$size 0 finds empty arrays only', [{ a: [] }, {}, { a: null }], { a: { $size: 0 } }, ['1']],
  ['$elemMatch wants one element that meets everything', [{ a: [{ x: 1, y: 2 }] }, { a: [{ x: 1 }, { y: 2 }] }], { a: { $elemMatch: { x: 1, y: 2 } } }, ['1']],
  ['$elemMatch takes conditions on plain elements', [{ a: [1, 9] }, { a: [6] }], { a: { $elemMatch: { $gt: 5, $lt: 7 } } }, ['2']],
  ['$elemMatch on fields passes over plain elements', [{ a: [5] }, { a: [{ x: null }] }], { a: { $elemMatch: { x: null } } }, ['2']],
  ['$elemMatch wants an array', [{ a: { x: 1 } }, { a: [{ x: 1 }] }], { a: { $elemMatch: { x: 1 } } }, ['2']],
  ['$elemMatch takes $or inside', [{ a: [{ x: 1 }] }, { a: [{ y: 1 }] }, { a: [{ z: 1 }] }], { a: { $elemMatch: { $or: [{ x: 1 }, { y: 1 }] } } }, ['1', '2']]
]

const presence: Case[] = [
  ['$exists true finds fields that are there, null too', [{ a: null }, {}, { a: 1 }], { a: { $exists: true } }, ['1', '3']],
  ['$exists false finds missing fields', [{ a: null }, {}], { a: { $exists: false } }, ['2']],
  ['$exists looks into objects', [{ a: { b: 1 } }, { a: {} }, { a: 5 }], { 'a.b': { $exists: true } }, ['1']],
  ['$exists false below a plain value holds', [{ a: 5 }, { a: { b: 1 } }], { 'a.b': { $exists: false } }, ['1']],
  ['$type finds by name', [{ a: 'x' }, { a: 1 }, { a: null }], { a: { $type: 'string' } }, ['1']],
  ['$type finds by number', [{ a: 'x' }, { a: day('2026-01-01') }], { a: { $type: 9 } }, ['2']],
  ['$type number finds whole numbers and fractions', [{ a: 1 }, { a: 1.5 }, { a: '1' }], { a: { $type: 'number' } }, ['1', '2']],
  ['$type takes several', [{ a: 'x' }, { a: true }, { a: 1 }], { a: { $type: ['string', 'bool'] } }, ['1', '2']],
  ['$type array finds arrays', [{ a: [1] }, { a: 1 }], { a: { $type: 'array' } }, ['1']],
  ['$type object finds objects', [{ a: {} }, { a: [1] }], { a: { $type: 'object' } }, ['1']],
  ['$mod finds by remainder', [{ a: 4 }, { a: 5 }, { a: 7 }], { a: { $mod: [3, 1] } }, ['1', '3']],
  ['$mod cuts fractions off', [{ a: 4.9 }, { a: 5 }], { a: { $mod: [4, 0] } }, ['1']],
  ['$mod passes over texts', [{ a: '4' }, { a: 4 }], { a: { $mod: [2, 0] } }, ['2']],
  ['$bitsAllSet takes positions', [{ a: 6 }, { a: 4 }], { a: { $bitsAllSet: [1, 2] } }, ['1']],
  ['$bitsAnySet takes a mask', [{ a: 6 }, { a: 1 }], { a: { $bitsAnySet: 2 } }, ['1']],
  ['$bitsAllClear takes a mask', [{ a: 6 }, { a: 1 }], { a: { $bitsAllClear: 6 } }, ['2']],
  ['$bitsAnyClear takes a mask', [{ a: 6 }, { a: 2 }], { a: { $bitsAnyClear: 6 } }, ['2']]
]

const patterns: Case[] = [
  ['a regular expression finds texts', [{ a: 'apple' }, { a: 'pear' }], { a: /pp/ }, ['1']],
  ['$regex takes a text', [{ a: 'apple' }, { a: 'pear' }], { a: { $regex: '^p' } }, ['2']],
  ['$options i ignores case', [{ a: 'Apple' }, { a: 'pear' }], { a: { $regex: '^a', $options: 'i' } }, ['1']],
  ['$regex takes a regular expression with flags', [{ a: 'Apple' }], { a: { $regex: /^a/i } }, ['1']],
  ['a global expression finds every document, not every second one', [{ a: 'x' }, { a: 'x' }, { a: 'x' }], { a: /x/g }, ['1', '2', '3']],
  ['a regular expression looks into arrays', [{ a: ['q', 'apple'] }, { a: ['q'] }], { a: /^app/ }, ['1']],
  ['a regular expression passes over numbers', [{ a: 1 }, { a: '1' }], { a: /1/ }, ['2']],
  ['Chinese text is matched', [{ a: '北京软件' }, { a: '上海' }], { a: /软件/ }, ['1']],
  ['$not takes a regular expression', [{ a: 'apple' }, { a: 'pear' }, {}], { a: { $not: /^app/ } }, ['2', '3']]
]

const logic: Case[] = [
  [
    '$and wants all',
    [
      { a: 1, b: 1 },
      { a: 1, b: 2 }
    ],
    { $and: [{ a: 1 }, { b: 2 }] },
    ['2']
  ],
  ['$and takes two conditions on one field', [{ a: [1, 9] }, { a: [1] }], { $and: [{ a: 1 }, { a: 9 }] }, ['1']],
  ['$or wants any', [{ a: 1 }, { b: 2 }, { c: 3 }], { $or: [{ a: 1 }, { b: 2 }] }, ['1', '2']],
  [
    '$or goes with other fields',
    [
      { a: 1, k: 1 },
      { b: 2, k: 2 }
    ],
    { k: 2, $or: [{ a: 1 }, { b: 2 }] },
    ['2']
  ],
  ['$nor wants none', [{ a: 1 }, { b: 2 }, { c: 3 }], { $nor: [{ a: 1 }, { b: 2 }] }, ['3']],
  ['$not turns a condition round, missing fields too', [{ a: 1 }, { a: 9 }, {}], { a: { $not: { $gt: 5 } } }, ['1', '3']],
  ['$not around $eq is $ne', [{ a: 1 }, { a: 2 }], { a: { $not: { $eq: 1 } } }, ['2']],
  ['$not around the whole query, as an old SDK writes it', [{ a: 1 }, { a: 9 }], { $not: { a: { $gt: 5 } } }, ['1']],
  [
    'logic nests',
    [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 2 }
    ],
    { $or: [{ $and: [{ a: 1 }, { b: 2 }] }, { $nor: [{ a: 1 }] }] },
    ['2', '3']
  ],
  [
    '$expr compares two fields',
    [
      { a: 1, b: 2 },
      { a: 3, b: 2 }
    ],
    { $expr: { $gt: ['$a', '$b'] } },
    ['2']
  ],
  ['$comment changes nothing', [{ a: 1 }], { a: 1, $comment: 'why' }, ['1']],
  ['the empty query finds everything, in the order of insertion', [{ a: 3 }, { a: 1 }, { a: 2 }], {}, ['1', '2', '3']]
]

const paths: Case[] = [
  ['a dotted path looks into an object', [{ a: { b: 1 } }, { a: { b: 2 } }], { 'a.b': 2 }, ['2']],
  ['a dotted path looks into objects in an array', [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 3 }] }], { 'a.b': 2 }, ['1']],
  ['a number in a path is a place in an array', [{ a: [5, 6] }, { a: [6, 5] }], { 'a.0': 5 }, ['1']],
  ['a number in a path may be a field', [{ a: { 0: 5 } }, { a: { 1: 5 } }], { 'a.0': 5 }, ['1']],
  ['a place in an array of objects goes deeper', [{ a: [{ b: 1 }, { b: 2 }] }], { 'a.1.b': 2 }, ['1']],
  ['a place beyond the end is missing', [{ a: [1] }], { 'a.5': { $exists: true } }, []],
  ['null at a path finds missing parents', [{ a: { b: 1 } }, { a: {} }, {}], { 'a.b': null }, ['2', '3']],
  ['null at a path below an empty array finds nothing', [{ a: [] }], { 'a.b': null }, []],
  ['null at a path finds an element without the field', [{ a: [{ b: 1 }, {}] }, { a: [{ b: 1 }] }], { 'a.b': null }, ['1']],
  ['$ne at a path wants it of every element', [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 2 }] }], { 'a.b': { $ne: 1 } }, ['2']],
  ['arrays of arrays are not looked into twice', [{ a: [[1]] }, { a: [1] }], { a: 1 }, ['2']],
  ['deep paths go through several arrays', [{ a: [{ b: [{ c: 1 }, { c: 2 }] }] }, { a: [{ b: [{ c: 3 }] }] }], { 'a.b.c': 2 }, ['1']]
]

const person = { name: '王', age: 30, tags: ['a'], home: { city: '北京' } }

const schemas: Case[] = [
  ['$jsonSchema wants required fields', [person, { name: 'x' }], { $jsonSchema: { required: ['name', 'age'] } }, ['1']],
  ['$jsonSchema wants types', [person, { age: 'old' }], { $jsonSchema: { properties: { age: { bsonType: 'number' } } } }, ['1']],
  ['$jsonSchema lets missing fields pass unless required', [{}, { age: 'old' }], { $jsonSchema: { properties: { age: { bsonType: 'int' } } } }, ['1']],
  ['$jsonSchema minds bounds', [{ n: 5 }, { n: 50 }], { $jsonSchema: { properties: { n: { minimum: 5, exclusiveMinimum: true } } } }, ['2']],
  ['$jsonSchema counts characters, not bytes', [{ t: '北京' }, { t: '北' }], { $jsonSchema: { properties: { t: { minLength: 2, maxLength: 2 } } } }, ['1']],
  ['$jsonSchema matches patterns', [{ t: 'ab' }, { t: 'ba' }], { $jsonSchema: { properties: { t: { pattern: '^a' } } } }, ['1']],
  [
    '$jsonSchema looks into objects and arrays',
    [person, { home: { city: 5 } }, { tags: [1] }],
    { $jsonSchema: { properties: { home: { properties: { city: { bsonType: 'string' } } }, tags: { items: { bsonType: 'string' } } } } },
    ['1']
  ],
  [
    '$jsonSchema knows enum, anyOf and not',
    [{ k: 1 }, { k: 2 }, { k: 3 }],
    { $jsonSchema: { properties: { k: { anyOf: [{ enum: [1, 2] }, { minimum: 9 }], not: { enum: [2] } } } } },
    ['1']
  ],
  [
    '$jsonSchema refuses other fields when told so',
    [{ a: 1 }, { a: 1, b: 2 }],
    { $jsonSchema: { properties: { _id: {}, a: {} }, additionalProperties: false } },
    ['1']
  ],
  ['$jsonSchema wants unique items', [{ a: [1, 1] }, { a: [1, 2] }], { $jsonSchema: { properties: { a: { uniqueItems: true, minItems: 2 } } } }, ['2']],
  ['$jsonSchema goes with other conditions', [person, { name: 'x', age: 1 }], { age: { $gt: 5 }, $jsonSchema: { required: ['name'] } }, ['1']]
]

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
