import { behaves, changes, type Group, refused } from '../support/cases'

const failed = refused('DATABASE_REQUEST_FAILED')
const day = (n: number) => new Date(Date.UTC(2026, 2, n))

export const fieldUpdateGroups: Group[] = [
  {
    title: 'an update of fields',
    cases: changes([
      ['sets a new field and leaves the others', { a: 1 }, () => ({ b: 2 }), { a: 1, b: 2 }],
      ['sets null', { a: 1 }, () => ({ a: null }), { a: null }],
      ['sets a whole array', { a: [1, 2] }, () => ({ a: [3] }), { a: [3] }],
      ['ignores undefined', { a: 1 }, () => ({ a: undefined, b: 1 }), { a: 1, b: 1 }],
      ['makes the objects of a dotted name', { a: 1 }, () => ({ 'b.c.d': 1 }), { a: 1, b: { c: { d: 1 } } }],
      ['sets an element by its place', { a: [1, 2, 3] }, () => ({ 'a.1': 9 }), { a: [1, 9, 3] }],
      ['sets an element beyond the end and fills with null', { a: [1] }, () => ({ 'a.3': 9 }), { a: [1, null, null, 9] }],
      ['sets a field of an element', { a: [{ x: 1 }] }, () => ({ 'a.0.x': 9 }), { a: [{ x: 9 }] }],
      ['inside a text is refused', { a: 'text' }, () => ({ 'a.b': 1 }), failed],
      ['inside a number is refused', { a: 5 }, () => ({ a: { b: 1 } }), failed],
      ['inside null is refused', { a: null }, () => ({ 'a.b': 1 }), failed],
      ['by a name in an array is refused', { a: [1] }, () => ({ 'a.b': 1 }), failed]
    ])
  },
  {
    title: 'set',
    cases: changes([
      ['replaces a nested object whole', { a: { x: 1, y: 2 } }, ({ _ }) => ({ a: _.set({ z: 3 }) }), { a: { z: 3 } }],
      ['takes the empty object', { a: { x: 1 } }, ({ _ }) => ({ a: _.set({}) }), { a: {} }],
      ['changes the type', { a: { x: 1 } }, ({ _ }) => ({ a: _.set('text') }), { a: 'text' }],
      ['of a nested field leaves its neighbours', { a: { x: { p: 1, q: 2 }, y: 2 } }, ({ _ }) => ({ a: { x: _.set({ r: 3 }) } }), { a: { x: { r: 3 }, y: 2 } }]
    ])
  },
  {
    title: 'remove',
    cases: changes([
      ['takes a field away', { a: 1, b: 2 }, ({ _ }) => ({ a: _.remove() }), { b: 2 }],
      ['takes a nested field away', { a: { x: 1, y: 2 } }, ({ _ }) => ({ a: { x: _.remove() } }), { a: { y: 2 } }],
      ['of a missing field changes nothing', { a: 1 }, ({ _ }) => ({ b: _.remove() }), { a: 1 }],
      ['of an element leaves null in its place', { a: [1, 2, 3] }, ({ _ }) => ({ 'a.1': _.remove() }), { a: [1, null, 3] }]
    ])
  },
  {
    title: 'inc',
    cases: changes([
      ['adds', { n: 1 }, ({ _ }) => ({ n: _.inc(4) }), { n: 5 }],
      ['takes negative numbers', { n: 1 }, ({ _ }) => ({ n: _.inc(-4) }), { n: -3 }],
      ['takes fractions', { n: 1 }, ({ _ }) => ({ n: _.inc(0.5) }), { n: 1.5 }],
      ['begins a missing field at 0', {}, ({ _ }) => ({ n: _.inc(2) }), { n: 2 }],
      ['works on nested fields', { a: { n: 1 } }, ({ _ }) => ({ a: { n: _.inc(1) } }), { a: { n: 2 } }],
      ['of a text is refused', { n: '1' }, ({ _ }) => ({ n: _.inc(1) }), failed],
      ['of null is refused', { n: null }, ({ _ }) => ({ n: _.inc(1) }), failed],
      ['of an array is refused', { n: [1] }, ({ _ }) => ({ n: _.inc(1) }), failed]
    ])
  },
  {
    title: 'mul',
    cases: changes([
      ['multiplies', { n: 3 }, ({ _ }) => ({ n: _.mul(4) }), { n: 12 }],
      ['takes fractions', { n: 3 }, ({ _ }) => ({ n: _.mul(0.5) }), { n: 1.5 }],
      ['makes a missing field 0', {}, ({ _ }) => ({ n: _.mul(5) }), { n: 0 }],
      ['of a text is refused', { n: 'x' }, ({ _ }) => ({ n: _.mul(2) }), failed]
    ])
  },
  {
    title: 'min and max',
    cases: changes([
      ['min takes the smaller', { n: 5 }, ({ _ }) => ({ n: _.min(3) }), { n: 3 }],
      ['min keeps what is smaller already', { n: 2 }, ({ _ }) => ({ n: _.min(3) }), { n: 2 }],
      ['max takes the greater', { n: 5 }, ({ _ }) => ({ n: _.max(8) }), { n: 8 }],
      ['max keeps what is greater already', { n: 9 }, ({ _ }) => ({ n: _.max(8) }), { n: 9 }],
      ['sets a missing field', {}, ({ _ }) => ({ n: _.max(8) }), { n: 8 }],
      ['compares dates', { at: day(5) }, ({ _ }) => ({ at: _.max(day(9)) }), { at: day(9) }],
      ['compares texts', { t: 'b' }, ({ _ }) => ({ t: _.min('a') }), { t: 'a' }]
    ])
  },
  {
    title: 'rename',
    cases: changes([
      ['moves a field', { a: 1, b: 2 }, ({ _ }) => ({ a: _.rename('c') }), { b: 2, c: 1 }],
      ['takes the place of a field that is there', { a: 1, b: 2 }, ({ _ }) => ({ a: _.rename('b') }), { b: 1 }],
      ['of a missing field changes nothing', { b: 2 }, ({ _ }) => ({ a: _.rename('c') }), { b: 2 }],
      ['moves into another object', { a: 1, more: {} }, ({ _ }) => ({ a: _.rename('more.a') }), { more: { a: 1 } }]
    ])
  },
  {
    title: 'bit',
    cases: changes([
      ['and keeps common bits', { n: 13 }, ({ _ }) => ({ n: _.bit({ and: 10 }) }), { n: 8 }],
      ['or joins bits', { n: 5 }, ({ _ }) => ({ n: _.bit({ or: 10 }) }), { n: 15 }],
      ['xor keeps differing bits', { n: 5 }, ({ _ }) => ({ n: _.bit({ xor: 4 }) }), { n: 1 }]
    ])
  },
  {
    title: 'several changes at once',
    cases: [
      ...changes([
        [
          'all happen',
          { n: 1, list: [1], gone: 1 },
          ({ _ }) => ({ n: _.inc(1), list: _.push([2]), gone: _.remove(), more: { x: 1 } }),
          { n: 2, list: [1, 2], more: { x: 1 } }
        ],
        ['happen all or none', { n: 1, text: 'x' }, ({ _ }) => ({ n: _.inc(1), text: _.inc(1) }), failed]
      ]),
      ...behaves(
        [{ _id: 'a', n: 0 }],
        [
          [
            'from many callers lose nothing',
            async ({ things, _ }) => {
              await Promise.all(Array.from({ length: 40 }, () => things.doc('a').update({ n: _.inc(1) })))
              return (await things.doc('a').get()).data[0].n
            },
            40
          ],
          [
            'to the server’s date set a date',
            async ({ things, database }) => {
              await things.doc('a').update({ at: database.serverDate({ offset: 0 }) })
              return (await things.doc('a').get()).data[0].at instanceof Date
            },
            true
          ]
        ]
      )
    ]
  }
]
