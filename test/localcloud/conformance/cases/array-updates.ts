import { changes, type Group, refused } from '../support/cases'

const failed = refused('DATABASE_REQUEST_FAILED')

export const arrayUpdateGroups: Group[] = [
  {
    title: 'push',
    cases: changes([
      ['adds one at the end', { list: [1] }, ({ _ }) => ({ list: _.push(2) }), { list: [1, 2] }],
      ['adds several', { list: [1] }, ({ _ }) => ({ list: _.push([2, 3]) }), { list: [1, 2, 3] }],
      ['adds several arguments', { list: [1] }, ({ _ }) => ({ list: _.push(2, 3) }), { list: [1, 2, 3] }],
      ['makes a missing array', {}, ({ _ }) => ({ list: _.push(1) }), { list: [1] }],
      ['adds an object', { list: [] }, ({ _ }) => ({ list: _.push({ a: { b: 1 } }) }), { list: [{ a: { b: 1 } }] }],
      ['adds at a place', { list: [1, 4] }, ({ _ }) => ({ list: _.push({ each: [2, 3], position: 1 }) }), { list: [1, 2, 3, 4] }],
      ['sorts afterwards', { list: [3, 1] }, ({ _ }) => ({ list: _.push({ each: [2], sort: 1 }) }), { list: [1, 2, 3] }],
      [
        'sorts objects by a field',
        { list: [{ n: 1 }, { n: 3 }] },
        ({ _ }) => ({ list: _.push({ each: [{ n: 2 }], sort: { n: -1 } }) }),
        { list: [{ n: 3 }, { n: 2 }, { n: 1 }] }
      ],
      ['keeps the first few', { list: [1, 2] }, ({ _ }) => ({ list: _.push({ each: [3, 4], slice: 3 }) }), { list: [1, 2, 3] }],
      ['keeps the last few', { list: [1, 2] }, ({ _ }) => ({ list: _.push({ each: [3, 4], slice: -3 }) }), { list: [2, 3, 4] }],
      ['keeps the best few', { list: [5, 9] }, ({ _ }) => ({ list: _.push({ each: [7], sort: -1, slice: 2 }) }), { list: [9, 7] }],
      ['to what is no array is refused', { list: 'text' }, ({ _ }) => ({ list: _.push(1) }), failed],
      ['to null is refused', { list: null }, ({ _ }) => ({ list: _.push(1) }), failed]
    ])
  },
  {
    title: 'pop, shift and unshift',
    cases: changes([
      ['pop takes the last', { list: [1, 2, 3] }, ({ _ }) => ({ list: _.pop() }), { list: [1, 2] }],
      ['shift takes the first', { list: [1, 2, 3] }, ({ _ }) => ({ list: _.shift() }), { list: [2, 3] }],
      ['pop of an empty array leaves it empty', { list: [] }, ({ _ }) => ({ list: _.pop() }), { list: [] }],
      ['pop of a missing array changes nothing', { a: 1 }, ({ _ }) => ({ list: _.pop() }), { a: 1 }],
      ['unshift adds at the beginning', { list: [3] }, ({ _ }) => ({ list: _.unshift([1, 2]) }), { list: [1, 2, 3] }],
      ['unshift takes one', { list: [3] }, ({ _ }) => ({ list: _.unshift(1) }), { list: [1, 3] }],
      ['pop of what is no array is refused', { list: 5 }, ({ _ }) => ({ list: _.pop() }), failed]
    ])
  },
  {
    title: 'pull',
    cases: changes([
      ['takes every equal value', { list: [1, 2, 1] }, ({ _ }) => ({ list: _.pull(1) }), { list: [2] }],
      ['takes what meets a condition', { list: [1, 5, 9] }, ({ _ }) => ({ list: _.pull(_.gt(4)) }), { list: [1] }],
      ['takes what is in a list', { list: [1, 5, 9] }, ({ _ }) => ({ list: _.pull(_.in([1, 9])) }), { list: [5] }],
      ['takes objects by their fields', { list: [{ a: 1, b: 1 }, { a: 2 }] }, ({ _ }) => ({ list: _.pull({ a: 1 }) }), { list: [{ a: 2 }] }],
      ['takes objects by a condition on a field', { list: [{ n: 1 }, { n: 9 }] }, ({ _ }) => ({ list: _.pull({ n: _.gte(5) }) }), { list: [{ n: 1 }] }],
      ['of a missing array changes nothing', { a: 1 }, ({ _ }) => ({ list: _.pull(1) }), { a: 1 }],
      ['of what is no array is refused', { list: 5 }, ({ _ }) => ({ list: _.pull(5) }), failed],
      ['pullAll takes all the values listed', { list: [1, 2, 3, 2] }, ({ _ }) => ({ list: _.pullAll([2, 3]) }), { list: [1] }],
      ['pullAll wants whole objects', { list: [{ a: 1, b: 1 }, { a: 1 }] }, ({ _ }) => ({ list: _.pullAll([{ a: 1 }]) }), { list: [{ a: 1, b: 1 }] }]
    ])
  },
  {
    title: 'addToSet',
    cases: changes([
      ['adds what is not there', { list: ['a'] }, ({ _ }) => ({ list: _.addToSet('b') }), { list: ['a', 'b'] }],
      ['does not add what is there', { list: ['a'] }, ({ _ }) => ({ list: _.addToSet('a') }), { list: ['a'] }],
      ['adds each of several once', { list: [1] }, ({ _ }) => ({ list: _.addToSet({ $each: [1, 2, 2] }) }), { list: [1, 2] }],
      ['knows equal objects', { list: [{ a: 1 }] }, ({ _ }) => ({ list: _.addToSet({ a: 1 }) }), { list: [{ a: 1 }] }],
      ['adds an array as one element', { list: [1] }, ({ _ }) => ({ list: _.addToSet([2, 3]) }), { list: [1, [2, 3]] }],
      ['makes a missing array', {}, ({ _ }) => ({ list: _.addToSet(1) }), { list: [1] }],
      ['to what is no array is refused', { list: 5 }, ({ _ }) => ({ list: _.addToSet(1) }), failed]
    ])
  }
]
