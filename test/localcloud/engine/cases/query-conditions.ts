import { day, type QueryCase } from './query-case'

export const presence: QueryCase[] = [
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

export const patterns: QueryCase[] = [
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

export const logic: QueryCase[] = [
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

export const paths: QueryCase[] = [
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
