import type { Case, Group } from '../support/cases'
import type { World } from '../support/world'

/** Every operator is asked of this one document. */
const document = {
  _id: 'one',
  n: 7,
  negative: -2.5,
  text: 'Bull靶心',
  list: [3, 1, 2],
  pairs: [
    { k: 'a', v: 1 },
    { k: 'b', v: 2 }
  ],
  at: new Date('2026-03-01T10:20:30.456Z'),
  no: false,
  none: null,
  more: { x: 1, y: 2 }
}

/** A branch of switch. The name `then` would make a literal object look like a promise. */
const whenThen = (condition: unknown, value: unknown) =>
  Object.fromEntries([
    ['case', condition],
    ['then', value]
  ])

type Expression = (operators: World['$']) => unknown

/** Operators by what they come to: the expression is the sentence. */
const comesTo = (rows: readonly (readonly [sentence: string, expression: Expression, expected: unknown])[]): Case[] =>
  rows.map(([sentence, expression, expected]) => ({
    sentence,
    expected,
    run: async ({ things, $ }) => {
      await things.add(document)
      const { data } = await things
        .aggregate()
        .project({ _id: 0, result: expression($) })
        .end()
      return data[0].result
    }
  }))

export const aggregateOperatorGroups: Group[] = [
  {
    title: 'arithmetic',
    cases: comesTo([
      ['abs takes the sign away', ($) => $.abs('$negative'), 2.5],
      ['add adds numbers', ($) => $.add(['$n', 1, 2]), 10],
      ['add of a date and milliseconds is a date', ($) => $.add(['$at', 1000]), new Date('2026-03-01T10:20:31.456Z')],
      ['subtract takes away', ($) => $.subtract(['$n', 10]), -3],
      ['subtract of two dates is milliseconds', ($) => $.subtract(['$at', new Date('2026-03-01T10:20:30.000Z')]), 456],
      ['multiply multiplies', ($) => $.multiply(['$n', 2]), 14],
      ['divide divides', ($) => $.divide(['$n', 2]), 3.5],
      ['mod gives the remainder', ($) => $.mod(['$n', 4]), 3],
      ['ceil rounds up', ($) => $.ceil('$negative'), -2],
      ['floor rounds down', ($) => $.floor('$negative'), -3],
      ['trunc cuts off', ($) => $.trunc('$negative'), -2],
      ['pow raises', ($) => $.pow(['$n', 2]), 49],
      ['sqrt takes the root', ($) => $.sqrt(49), 7],
      ['exp of 0 is 1', ($) => $.exp(0), 1],
      ['ln of 1 is 0', ($) => $.ln(1), 0],
      ['log takes a base', ($) => $.log([8, 2]), 3],
      ['log10 counts zeros', ($) => $.log10(1000), 3],
      ['of null is null', ($) => $.add(['$none', 1]), null]
    ])
  },
  {
    title: 'arrays in expressions',
    cases: comesTo([
      ['size counts', ($) => $.size('$list'), 3],
      ['arrayElemAt takes by place', ($) => $.arrayElemAt(['$list', 0]), 3],
      ['arrayElemAt counts from the end', ($) => $.arrayElemAt(['$list', -1]), 2],
      ['concatArrays joins', ($) => $.concatArrays(['$list', [9]]), [3, 1, 2, 9]],
      ['filter keeps', ($) => $.filter({ input: '$list', as: 'each', cond: $.gte(['$$each', 2]) }), [3, 2]],
      ['map turns each', ($) => $.map({ input: '$list', as: 'each', in: $.multiply(['$$each', 10]) }), [30, 10, 20]],
      ['reduce folds', ($) => $.reduce({ input: '$list', initialValue: 0, in: $.add(['$$value', '$$this']) }), 6],
      ['in asks for a member', ($) => $.in([2, '$list']), true],
      ['indexOfArray finds the place', ($) => $.indexOfArray(['$list', 2]), 2],
      ['isArray knows arrays', ($) => $.isArray('$list'), true],
      ['range counts up', ($) => $.range([0, 6, 2]), [0, 2, 4]],
      ['reverseArray turns round', ($) => $.reverseArray('$list'), [2, 1, 3]],
      ['slice cuts', ($) => $.slice(['$list', 2]), [3, 1]],
      [
        'zip pairs',
        ($) => $.zip({ inputs: ['$list', ['a', 'b', 'c']] }),
        [
          [3, 'a'],
          [1, 'b'],
          [2, 'c']
        ]
      ],
      ['arrayToObject makes fields', ($) => $.arrayToObject('$pairs'), { a: 1, b: 2 }],
      [
        'objectToArray makes pairs',
        ($) => $.objectToArray('$more'),
        [
          { k: 'x', v: 1 },
          { k: 'y', v: 2 }
        ]
      ],
      ['mergeObjects lets the last win', ($) => $.mergeObjects(['$more', { y: 9 }]), { x: 1, y: 9 }],
      ['setUnion joins without repeats', ($) => $.size($.setUnion(['$list', [3, 4]])), 4],
      ['setIntersection keeps the common', ($) => $.setIntersection(['$list', [3, 4]]), [3]],
      ['setDifference takes away', ($) => $.setDifference(['$list', [3, 2]]), [1]],
      ['setEquals does not mind order', ($) => $.setEquals(['$list', [1, 2, 3, 3]]), true],
      ['setIsSubset asks for all', ($) => $.setIsSubset([[1, 2], '$list']), true],
      ['allElementsTrue wants all', ($) => $.allElementsTrue([[true, 1, 'a']]), true],
      ['anyElementTrue wants one', ($) => $.anyElementTrue([[false, 0, null]]), false]
    ])
  },
  {
    title: 'conditions in expressions',
    cases: comesTo([
      ['and wants all', ($) => $.and([$.gt(['$n', 5]), $.lt(['$n', 9])]), true],
      ['or wants one', ($) => $.or([$.gt(['$n', 50]), '$no']), false],
      ['not turns round', ($) => $.not(['$no']), true],
      ['cmp is -1, 0 or 1', ($) => $.cmp(['$n', 9]), -1],
      ['eq compares', ($) => $.eq(['$n', 7]), true],
      ['neq compares', ($) => $.neq(['$n', 7]), false],
      ['eq minds the type', ($) => $.eq(['$n', '7']), false],
      ['cond chooses', ($) => $.cond([$.gte(['$n', 5]), 'many', 'few']), 'many'],
      ['ifNull stands in for null', ($) => $.ifNull(['$none', 'nothing']), 'nothing'],
      ['ifNull stands in for missing fields', ($) => $.ifNull(['$nobody', 0]), 0],
      [
        'switch takes the first that holds',
        ($) =>
          $.switch({
            branches: [whenThen($.gt(['$n', 50]), 'a'), whenThen($.gt(['$n', 5]), 'b')],
            default: 'c'
          }),
        'b'
      ],
      ['literal is not read as a field', ($) => $.literal('$n'), '$n'],
      ['let names values', ($) => $.let({ vars: { double: $.multiply(['$n', 2]) }, in: $.add(['$$double', 1]) }), 15]
    ])
  },
  {
    title: 'dates in expressions',
    cases: comesTo([
      ['year', ($) => $.year('$at'), 2026],
      ['month counts from 1', ($) => $.month('$at'), 3],
      ['dayOfMonth', ($) => $.dayOfMonth('$at'), 1],
      ['dayOfYear', ($) => $.dayOfYear('$at'), 60],
      ['dayOfWeek counts from Sunday, 1', ($) => $.dayOfWeek('$at'), 1],
      ['isoDayOfWeek counts from Monday, 1', ($) => $.isoDayOfWeek('$at'), 7],
      ['week counts from the first Sunday', ($) => $.week('$at'), 9],
      ['isoWeek', ($) => $.isoWeek('$at'), 9],
      ['isoWeekYear', ($) => $.isoWeekYear('$at'), 2026],
      ['hour, in UTC', ($) => $.hour('$at'), 10],
      ['hour, in a time zone', ($) => $.hour({ date: '$at', timezone: 'Asia/Shanghai' }), 18],
      ['minute', ($) => $.minute('$at'), 20],
      ['second', ($) => $.second('$at'), 30],
      ['millisecond', ($) => $.millisecond('$at'), 456],
      ['dateToString in a format and zone', ($) => $.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M', timezone: 'Asia/Shanghai' }), '2026-03-01 18:20'],
      ['dateFromString', ($) => $.dateFromString({ dateString: '2026-03-01T00:00:00Z' }), new Date('2026-03-01T00:00:00Z')],
      ['dateFromParts', ($) => $.dateFromParts({ year: 2026, month: 3, day: 1, hour: 5 }), new Date('2026-03-01T05:00:00Z')]
    ])
  },
  {
    title: 'texts in expressions',
    cases: comesTo([
      ['concat joins', ($) => $.concat(['$text', '!', 'x']), 'Bull靶心!x'],
      ['concat with null is null', ($) => $.concat(['$text', '$none']), null],
      ['toLower', ($) => $.toLower('$text'), 'bull靶心'],
      ['toUpper', ($) => $.toUpper('$text'), 'BULL靶心'],
      ['strLenCP counts characters', ($) => $.strLenCP('$text'), 6],
      ['strLenBytes counts UTF-8', ($) => $.strLenBytes('$text'), 10],
      ['substrCP cuts by characters', ($) => $.substrCP(['$text', 4, 1]), '靶'],
      ['substrBytes cuts by bytes', ($) => $.substrBytes(['$text', 0, 4]), 'Bull'],
      ['split parts', ($) => $.split(['a-b-c', '-']), ['a', 'b', 'c']],
      ['indexOfCP finds by characters', ($) => $.indexOfCP(['$text', '心']), 5],
      ['indexOfBytes finds by bytes', ($) => $.indexOfBytes(['$text', '心']), 7],
      ['strcasecmp does not mind the case', ($) => $.strcasecmp(['$text', 'BULL靶心']), 0]
    ])
  }
]
