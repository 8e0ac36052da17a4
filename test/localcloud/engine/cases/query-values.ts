import { day, type QueryCase } from './query-case'

export const equality: QueryCase[] = [
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

export const comparison: QueryCase[] = [
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

export const lists: QueryCase[] = [
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
