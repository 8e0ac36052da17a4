import type { QueryCase } from './query-case'

const person = { name: '王', age: 30, tags: ['a'], home: { city: '北京' } }

export const schemas: QueryCase[] = [
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
