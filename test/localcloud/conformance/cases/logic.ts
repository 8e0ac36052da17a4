import { finds, type Group } from '../support/cases'

const things = [
  { _id: 'a', n: 1, k: 'x' },
  { _id: 'b', n: 5, k: 'x' },
  { _id: 'c', n: 9, k: 'y' },
  { _id: 'd', k: 'y' }
]

export const logicGroups: Group[] = [
  {
    title: 'a combination',
    cases: finds(things, [
      ['of two fields wants both', () => ({ n: 5, k: 'x' }), ['b']],
      ['and on a field wants all conditions', ({ _ }) => ({ n: _.and(_.gt(1), _.lt(9)) }), ['b']],
      ['and chained to a condition does the same', ({ _ }) => ({ n: _.gt(1).and(_.lt(9)) }), ['b']],
      ['and takes a list', ({ _ }) => ({ n: _.and([_.gte(5), _.neq(9)]) }), ['b']],
      ['and of whole queries wants all', ({ _ }) => _.and({ k: 'x' }, { n: _.gt(1) }), ['b']],
      ['or on a field wants any condition', ({ _ }) => ({ n: _.or(_.lt(2), _.gt(8)) }), ['a', 'c']],
      ['or chained to a condition does the same', ({ _ }) => ({ n: _.eq(1).or(_.eq(9)) }), ['a', 'c']],
      ['or of whole queries wants any', ({ _ }) => _.or({ n: 1 }, { k: 'y' }), ['a', 'c', 'd']],
      ['or takes a list', ({ _ }) => _.or([{ n: 1 }, { n: 5 }]), ['a', 'b']],
      ['or finds a document once even if it meets several', ({ _ }) => _.or({ k: 'x' }, { n: _.lt(9) }), ['a', 'b']],
      ['of or and and', ({ _ }) => _.or(_.and({ k: 'x' }, { n: 1 }), { n: 9 }), ['a', 'c']],
      ['of an or beside a field wants both', ({ _ }) => _.and({ k: 'y' }, _.or({ n: 1 }, { n: 9 })), ['c']],
      ['nor on a field wants none of the conditions', ({ _ }) => ({ n: _.nor(_.eq(1), _.eq(5)) }), ['c', 'd']],
      ['nor of whole queries wants none', ({ _ }) => _.nor({ n: 1 }, { k: 'y' }), ['b']],
      ['not turns a condition round, missing fields included', ({ _ }) => ({ n: _.not(_.gt(1)) }), ['a', 'd']],
      ['of range and list', ({ _ }) => ({ n: _.gte(1).and(_.in([1, 9, 70])) }), ['a', 'c']],
      ['by expr compares two fields of a document', ({ _, $ }) => _.expr($.gt([$.strLenCP('$k'), '$n'])), ['d']]
    ])
  }
]
