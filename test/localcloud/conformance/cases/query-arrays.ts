import { finds, type Group } from '../support/cases'

const lists = [
  { _id: 'empty', list: [] },
  { _id: 'one', list: [1] },
  { _id: 'three', list: [1, 2, 3] },
  { _id: 'nested', list: [[1, 2], 3] },
  { _id: 'scalar', list: 1 },
  { _id: 'none' },
  {
    _id: 'objects',
    list: [
      { k: 'a', n: 1 },
      { k: 'b', n: 5 }
    ]
  },
  {
    _id: 'crossed',
    list: [
      { k: 'a', n: 5 },
      { k: 'b', n: 1 }
    ]
  }
]

export const queryArrayGroups: Group[] = [
  {
    title: 'a condition on an array',
    cases: finds(lists, [
      ['by a value finds arrays that hold it, and the bare value', () => ({ list: 1 }), ['one', 'three', 'scalar']],
      ['by a whole array finds the same array, or one that holds it', ({ _ }) => ({ list: _.eq([1, 2]) }), ['nested']],
      ['by a whole array minds order and length', ({ _ }) => ({ list: _.eq([3, 2, 1]) }), []],
      ['by the empty array finds the empty array', ({ _ }) => ({ list: _.eq([]) }), ['empty']],
      ['size counts the elements', ({ _ }) => ({ list: _.size(3) }), ['three']],
      ['size 0 finds empty arrays, not missing ones', ({ _ }) => ({ list: _.size(0) }), ['empty']],
      ['size finds no bare values', ({ _ }) => ({ list: _.size(1) }), ['one']],
      ['all wants every value', ({ _ }) => ({ list: _.all([1, 3]) }), ['three']],
      ['all of one value finds the bare value too', ({ _ }) => ({ list: _.all([1]) }), ['one', 'three', 'scalar']],
      ['all of nothing finds nothing', ({ _ }) => ({ list: _.all([]) }), []],
      ['by place asks for one element, or for one of an array there', () => ({ 'list.0': 1 }), ['one', 'three', 'nested']],
      ['by a place beyond the end finds nothing', () => ({ 'list.7': 1 }), []],
      ['by a place that must not exist finds short arrays', ({ _ }) => ({ 'list.1': _.exists(false) }), ['empty', 'one', 'scalar', 'none']],
      ['by a field looks into each element', () => ({ 'list.k': 'a' }), ['objects', 'crossed']],
      ['by two fields may find them in two elements', () => ({ 'list.k': 'a', 'list.n': 1 }), ['objects', 'crossed']],
      ['elemMatch wants both in one element', ({ _ }) => ({ list: _.elemMatch({ k: 'a', n: 1 }) }), ['objects']],
      ['elemMatch may hold commands', ({ _ }) => ({ list: _.elemMatch({ k: 'a', n: _.gt(1) }) }), ['crossed']],
      ['elemMatch looks into objects and arrays, never at bare values', ({ _ }) => ({ list: _.elemMatch({ k: _.exists(false) }) }), ['nested']],
      ['a range may be met by two elements', ({ _ }) => ({ list: _.gt(2).and(_.lt(2)) }), ['three']],
      ['neq leaves out arrays that hold the value', ({ _ }) => ({ list: _.neq(1) }), ['empty', 'nested', 'none', 'objects', 'crossed']],
      ['nin leaves out arrays that hold any', ({ _ }) => ({ list: _.nin([1, 3]) }), ['empty', 'none', 'objects', 'crossed']],
      [
        'by a field that must not exist wants it in no element',
        ({ _ }) => ({ 'list.k': _.exists(false) }),
        ['empty', 'one', 'three', 'nested', 'scalar', 'none']
      ]
    ])
  }
]
