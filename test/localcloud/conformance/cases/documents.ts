import { behaves, type Group, outcomeOf, refused } from '../support/cases'
import type { Collection } from '../support/world'

const read = async (things: Collection, id: string) => (await things.doc(id).get()).data

const values = {
  text: '靶心 🎯',
  whole: 5,
  far: 5_000_000_000,
  part: 0.1,
  negative: -3,
  zero: 0,
  yes: true,
  no: false,
  none: null,
  empty: '',
  list: [1, [2, []], {}],
  deep: { a: { b: { c: 1 } } },
  at: new Date('2026-03-01T10:00:00.123Z')
}

export const documentGroups: Group[] = [
  {
    title: 'add',
    cases: behaves(
      [],
      [
        ['gives the document an id', async ({ things }) => typeof (await things.add({ n: 1 })).id, 'string'],
        ['keeps an id of one’s own', async ({ things }) => (await things.add({ _id: 'mine', n: 1 })).id, 'mine'],
        [
          'keeps every value as it is',
          async ({ things }) => {
            await things.add({ _id: 'v', ...values })
            return read(things, 'v')
          },
          [{ _id: 'v', ...values }]
        ],
        [
          'gives dates back as dates',
          async ({ things }) => {
            await things.add({ _id: 'v', at: values.at })
            return (await read(things, 'v'))[0].at instanceof Date
          },
          true
        ],
        [
          'keeps dates long ago and far ahead, and numbers at the edges',
          async ({ things }) => {
            await things.add({
              _id: 'v',
              past: new Date(-1),
              future: new Date(Date.UTC(12_000, 0)),
              least: -2_147_483_649,
              most: Number.MAX_SAFE_INTEGER,
              small: 5e-324
            })
            return read(things, 'v')
          },
          [{ _id: 'v', past: new Date(-1), future: new Date(Date.UTC(12_000, 0)), least: -2_147_483_649, most: Number.MAX_SAFE_INTEGER, small: 5e-324 }]
        ],
        [
          'drops undefined fields',
          async ({ things }) => {
            await things.add({ _id: 'v', a: undefined, b: 1 })
            return read(things, 'v')
          },
          [{ _id: 'v', b: 1 }]
        ],
        [
          'takes a list, in order',
          async ({ things }) => {
            const { ids = [] } = await things.add([{ _id: 'b' }, { _id: 'a' }])
            return [ids, (await things.get()).data]
          },
          [
            ['b', 'a'],
            [{ _id: 'b' }, { _id: 'a' }]
          ]
        ],
        [
          'takes numbers as ids, apart from texts',
          async ({ things }) => {
            await things.add([{ _id: 5 }, { _id: '5' }])
            return (await things.where({ _id: 5 }).get()).data
          },
          [{ _id: 5 }]
        ],
        [
          'refuses an id that is taken',
          async ({ things }) => {
            await things.add({ _id: 'a', n: 1 })
            await outcomeOf(things.add({ _id: 'a', n: 2 }))
            return read(things, 'a')
          },
          [{ _id: 'a', n: 1 }]
        ],
        [
          'refuses it with one of the two codes for duplicates',
          async ({ things }) => {
            await things.add({ _id: 'a' })
            const { refused: code } = (await outcomeOf(things.add({ _id: 'a' }))) as { refused: string }
            return ['DATABASE_DUPLICATE_WRITE', 'DATABASE_REQUEST_FAILED'].includes(code)
          },
          true
        ],
        ['refuses a field that begins with a dollar', async ({ things }) => outcomeOf(things.add({ $n: 1 })), refused('DATABASE_REQUEST_FAILED')],
        [
          'to a collection that does not exist is refused',
          async ({ database }) => outcomeOf(database.collection('conformanceNever').add({ n: 1 })),
          refused('DATABASE_COLLECTION_NOT_EXIST')
        ],
        [
          'stores the server’s date',
          async ({ things, database }) => {
            await things.add({ _id: 'v', at: database.serverDate({ offset: 0 }), deep: { at: database.serverDate({ offset: 3_600_000 }) } })
            const [{ at, deep }] = await read(things, 'v')
            return [Math.abs(at.getTime() - Date.now()) < 300_000, deep.at.getTime() - at.getTime()]
          },
          [true, 3_600_000]
        ]
      ]
    )
  },
  {
    title: 'doc',
    cases: behaves(
      [
        { _id: 'a', n: 1, more: { x: 1, y: 2 } },
        { _id: 'b', n: 2 }
      ],
      [
        ['get gives a list of one', async ({ things }) => read(things, 'b'), [{ _id: 'b', n: 2 }]],
        ['get of nobody gives an empty list', async ({ things }) => read(things, 'nobody'), []],
        ['get takes a projection', async ({ things }) => (await things.doc('a').field({ n: true }).get()).data, [{ _id: 'a', n: 1 }]],
        [
          'update merges into nested objects',
          async ({ things }) => {
            await things.doc('a').update({ more: { x: 9 } })
            return (await read(things, 'a'))[0].more
          },
          { x: 9, y: 2 }
        ],
        ['update says that one was changed', async ({ things }) => (await things.doc('a').update({ n: 5 })).updated, 1],
        ['update that changes nothing says 0', async ({ things }) => (await things.doc('a').update({ n: 1 })).updated, 0],
        [
          'update of nobody says 0, and makes nobody',
          async ({ things }) => {
            const { updated } = await things.doc('nobody').update({ n: 1 })
            return [updated, await read(things, 'nobody')]
          },
          [0, []]
        ],
        ['update of the id is refused', async ({ things }) => outcomeOf(things.doc('a').update({ _id: 'z' })), refused('INVALID_PARAM')],
        [
          'set replaces the whole document',
          async ({ things }) => {
            await things.doc('a').set({ k: 1 })
            return read(things, 'a')
          },
          [{ _id: 'a', k: 1 }]
        ],
        [
          'set makes the document if there is none, and says so',
          async ({ things }) => {
            const { updated, upsertedId } = (await things.doc('new').set({ k: 1 })) as { updated?: number; upsertedId?: string }
            return [updated, upsertedId, await read(things, 'new')]
          },
          [0, 'new', [{ _id: 'new', k: 1 }]]
        ],
        [
          'set keeps the place in the order of insertion',
          async ({ things }) => {
            await things.doc('a').set({ k: 1 })
            return (await things.get()).data.map(({ _id }: { _id: string }) => _id)
          },
          ['a', 'b']
        ],
        ['set with a command is refused', async ({ things, _ }) => outcomeOf(things.doc('a').set({ n: _.inc(1) })), refused('DATABASE_REQUEST_FAILED')],
        ['set with an id is refused', async ({ things }) => outcomeOf(things.doc('a').set({ _id: 'a', n: 1 })), refused('INVALID_PARAM')],
        ['remove says that one was deleted', async ({ things }) => [(await things.doc('a').remove()).deleted, await read(things, 'a')], [1, []]],
        ['remove of nobody says 0', async ({ things }) => (await things.doc('nobody').remove()).deleted, 0],
        [
          'removed and added again is last in the order of insertion',
          async ({ things }) => {
            await things.doc('a').remove()
            await things.add({ _id: 'a' })
            return (await things.get()).data.map(({ _id }: { _id: string }) => _id)
          },
          ['b', 'a']
        ]
      ]
    )
  }
]
