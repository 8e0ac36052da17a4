import { finds, type Group } from '../support/cases'
import type { World } from '../support/world'

/** The SDK's types forget the argument. */
const mod = (command: World['_'], pair: [divisor: number, remainder: number]) => (command as unknown as { mod(pair: number[]): object }).mod(pair)

const at = (time: string) => new Date(`2026-03-01T${time}Z`)

const mixed = [
  { _id: 'one', n: 1 },
  { _id: 'five', n: 5 },
  { _id: 'ten', n: 10 },
  { _id: 'text', n: '5' },
  { _id: 'null', n: null },
  { _id: 'missing' },
  { _id: 'array', n: [3, 5, 12] },
  { _id: 'true', n: true },
  { _id: 'date', n: at('10:00:00') },
  { _id: 'object', n: { a: 1 } }
]

const dates = [
  { _id: 'morning', at: at('08:00:00') },
  { _id: 'noon', at: at('12:00:00.001') },
  { _id: 'text', at: '2026-03-01T12:00:00.001Z' }
]

const nested = [
  { _id: 'a', more: { x: 1, y: 2 } },
  { _id: 'b', more: { x: 1 } },
  { _id: 'c', more: { x: { z: 1 } } },
  { _id: 'd', more: 1 },
  { _id: 'e', more: [{ x: 1 }, { x: 2 }] }
]

const texts = [
  { _id: 'lower', name: 'bull' },
  { _id: 'upper', name: 'BULL' },
  { _id: 'chinese', name: '上海靶心科技' },
  { _id: 'lines', name: 'first\nbull' },
  { _id: 'dots', name: 'a.b' },
  { _id: 'list', name: ['ox', 'bullseye'] },
  { _id: 'number', name: 5 }
]

export const queryValueGroups: Group[] = [
  {
    title: 'a comparison',
    cases: finds(mixed, [
      ['by a plain value finds equal values, and arrays that hold one', () => ({ n: 5 }), ['five', 'array']],
      ['eq finds the same as a plain value', ({ _ }) => ({ n: _.eq(5) }), ['five', 'array']],
      ['does not take a text for a number', () => ({ n: '5' }), ['text']],
      ['with null finds null and missing fields', () => ({ n: null }), ['null', 'missing']],
      ['eq null finds null and missing fields', ({ _ }) => ({ n: _.eq(null) }), ['null', 'missing']],
      ['with true finds true only', () => ({ n: true }), ['true']],
      ['neq finds everything else, missing fields too', ({ _ }) => ({ n: _.neq(5) }), ['one', 'ten', 'text', 'null', 'missing', 'true', 'date', 'object']],
      ['neq null leaves out null and missing fields', ({ _ }) => ({ n: _.neq(null) }), ['one', 'five', 'ten', 'text', 'array', 'true', 'date', 'object']],
      ['gt finds greater numbers, and arrays with one', ({ _ }) => ({ n: _.gt(5) }), ['ten', 'array']],
      ['gte finds the number itself too', ({ _ }) => ({ n: _.gte(10) }), ['ten', 'array']],
      ['lt finds smaller numbers, and no null', ({ _ }) => ({ n: _.lt(5) }), ['one', 'array']],
      ['lte finds the number itself too', ({ _ }) => ({ n: _.lte(1) }), ['one']],
      ['gt of a text finds texts only', ({ _ }) => ({ n: _.gt('4') }), ['text']],
      ['gt of a date finds dates only', ({ _ }) => ({ n: _.gt(at('09:00:00')) }), ['date']],
      ['gt null finds nothing', ({ _ }) => ({ n: _.gt(null) }), []],
      ['gte null finds null and missing fields', ({ _ }) => ({ n: _.gte(null) }), ['null', 'missing']],
      ['in finds any of the values', ({ _ }) => ({ n: _.in([1, 10]) }), ['one', 'ten']],
      ['in with null finds missing fields too', ({ _ }) => ({ n: _.in([null, 1]) }), ['one', 'null', 'missing']],
      ['in of nothing finds nothing', ({ _ }) => ({ n: _.in([]) }), []],
      ['in finds arrays that hold a value', ({ _ }) => ({ n: _.in([12, 99]) }), ['array']],
      ['nin finds all but the values, missing fields too', ({ _ }) => ({ n: _.nin([1, 5, 10]) }), ['text', 'null', 'missing', 'true', 'date', 'object']],
      ['nin null leaves out missing fields', ({ _ }) => ({ n: _.nin([null, 1, 5, 10, '5', true]) }), ['date', 'object']],
      ['exists true finds null too', ({ _ }) => ({ n: _.exists(true) }), ['one', 'five', 'ten', 'text', 'null', 'array', 'true', 'date', 'object']],
      ['exists false finds missing fields only', ({ _ }) => ({ n: _.exists(false) }), ['missing']],
      ['mod finds numbers by their remainder', ({ _ }) => ({ n: mod(_, [5, 0]) }), ['five', 'ten', 'array']],
      ['mod leaves out what is no number', ({ _ }) => ({ n: mod(_, [2, 1]) }), ['one', 'five', 'array']],
      ['by id finds one', () => ({ _id: 'ten' }), ['ten']],
      ['of ids finds those there are, in the order of insertion', ({ _ }) => ({ _id: _.in(['ten', 'one', 'nobody']) }), ['one', 'ten']],
      ['with no condition finds everything', () => ({}), mixed.map(({ _id }) => _id)]
    ])
  },
  {
    title: 'a date',
    cases: finds(dates, [
      ['is found by an equal date, to the millisecond', () => ({ at: at('12:00:00.001') }), ['noon']],
      ['is not found by its text', () => ({ at: '2026-03-01T12:00:00.001Z' }), ['text']],
      ['is found within a range', ({ _ }) => ({ at: _.gte(at('08:00:00')).and(_.lt(at('12:00:00'))) }), ['morning']],
      ['is found in a list', ({ _ }) => ({ at: _.in([at('08:00:00'), at('12:00:00')]) }), ['morning']],
      ['before the server’s own date is found', ({ _, database }) => ({ at: _.lt(database.serverDate({ offset: 0 })) }), ['morning', 'noon']]
    ])
  },
  {
    title: 'a condition on a nested field',
    cases: finds(nested, [
      ['as an object asks for each field by itself', () => ({ more: { x: 1 } }), ['a', 'b', 'e']],
      ['as a dotted name asks the same', () => ({ 'more.x': 1 }), ['a', 'b', 'e']],
      ['as an object with two fields wants both', () => ({ more: { x: 1, y: 2 } }), ['a']],
      ['may hold commands', ({ _ }) => ({ more: { x: _.gt(0), y: _.exists(false) } }), ['b', 'e']],
      ['goes several levels deep', () => ({ more: { x: { z: 1 } } }), ['c']],
      ['by eq with an object wants the whole object', ({ _ }) => ({ more: _.eq({ x: 1 }) }), ['b', 'e']],
      ['by eq minds the order of the fields', ({ _ }) => ({ more: _.eq({ y: 2, x: 1 }) }), []],
      ['by a number in the path asks for a place in an array', () => ({ 'more.1.x': 2 }), ['e']],
      ['of what is no object finds nothing', () => ({ 'more.w': 1 }), []]
    ])
  },
  {
    title: 'a regular expression',
    cases: finds(texts, [
      ['finds texts that hold a match, and arrays with such a text', () => ({ name: /bull/ }), ['lower', 'lines', 'list']],
      ['made by db.RegExp does the same', ({ database }) => ({ name: new database.RegExp({ regexp: 'bull', options: '' }) }), ['lower', 'lines', 'list']],
      ['minds its anchors', () => ({ name: /^bull$/ }), ['lower']],
      ['with i does not mind the case', () => ({ name: /^BULL$/i }), ['lower', 'upper']],
      ['with m has anchors at each line', () => ({ name: /^bull$/m }), ['lower', 'lines']],
      ['with s lets the dot match the end of a line', ({ database }) => ({ name: new database.RegExp({ regexp: 'first.bull', options: 's' }) }), ['lines']],
      ['finds Chinese', () => ({ name: /靶心/ }), ['chinese']],
      ['takes an escaped dot for a dot', () => ({ name: /^a\.b$/ }), ['dots']],
      ['stands among the values of in', ({ _ }) => ({ name: _.in([/^a/, 5]) }), ['dots', 'number']],
      ['by eq is a value, not a pattern', ({ _ }) => ({ name: _.eq(/bull/) }), []]
    ])
  }
]
