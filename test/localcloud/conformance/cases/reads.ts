import { behaves, type Group, gives } from '../support/cases'

const things = [
  { _id: 'a', n: 3, k: 'x', list: [1, 2, 3, 4] },
  { _id: 'b', n: 1, k: 'y', list: [5] },
  { _id: 'c', n: 2, k: 'x', more: { x: 1, y: { z: 2 } } },
  { _id: 'd', n: null, k: 'y' },
  { _id: 'e', k: 'x' }
]

const ids = ({ data }: { data: { _id: string }[] }) => data.map(({ _id }) => _id)

const mixedTypes = [
  { _id: 'date', v: new Date(0) },
  { _id: 'text', v: 'a' },
  { _id: 'true', v: true },
  { _id: 'number', v: 5 },
  { _id: 'object', v: { a: 1 } },
  { _id: 'null', v: null },
  { _id: 'false', v: false },
  { _id: 'less', v: -5 }
]

const many = Array.from({ length: 130 }, (_, n) => ({ _id: `t${String(n).padStart(4, '0')}`, n }))

export const readGroups: Group[] = [
  {
    title: 'an order',
    cases: [
      ...behaves(things, [
        ['goes up, with null and missing first', async ({ things }) => ids(await things.orderBy('n', 'asc').get()), ['d', 'e', 'b', 'c', 'a']],
        ['goes down, with null and missing last', async ({ things }) => ids(await things.orderBy('n', 'desc').get()), ['a', 'c', 'b', 'd', 'e']],
        [
          'by two fields minds the second where the first is equal',
          async ({ things }) => ids(await things.orderBy('k', 'desc').orderBy('n', 'asc').get()),
          ['d', 'b', 'e', 'c', 'a']
        ],
        ['by a nested field', async ({ things }) => ids(await things.orderBy('more.x', 'desc').limit(1).get()), ['c']],
        ['without a field is the order of insertion', async ({ things }) => ids(await things.get()), ['a', 'b', 'c', 'd', 'e']],
        [
          'by an array goes up by its smallest element',
          async ({ things, _ }) =>
            ids(
              await things
                .where({ list: _.exists(true) })
                .orderBy('list', 'asc')
                .get()
            ),
          ['a', 'b']
        ],
        [
          'by an array goes down by its largest',
          async ({ things, _ }) =>
            ids(
              await things
                .where({ list: _.exists(true) })
                .orderBy('list', 'desc')
                .get()
            ),
          ['b', 'a']
        ],
        ['holds together with skip and limit', async ({ things }) => ids(await things.orderBy('n', 'desc').skip(1).limit(2).get()), ['c', 'b']]
      ]),
      ...behaves(mixedTypes, [
        [
          'over types is null, number, text, object, boolean, date',
          async ({ things }) => ids(await things.orderBy('v', 'asc').get()),
          ['null', 'less', 'number', 'text', 'object', 'false', 'true', 'date']
        ]
      ])
    ]
  },
  {
    title: 'a page',
    cases: behaves(many, [
      ['has 100 documents without a limit', async ({ things }) => (await things.get()).data.length, 100],
      ['has as many as its limit', async ({ things }) => (await things.limit(7).get()).data.length, 7],
      ['beyond 100 comes with a limit', async ({ things }) => (await things.limit(1000).get()).data.length, 130],
      ['starts behind what is skipped', async ({ things }) => ids(await things.skip(128).get()), ['t0128', 't0129']],
      ['beyond the end is empty', async ({ things }) => (await things.skip(1000).get()).data, []],
      ['does not bound a count', async ({ things }) => (await things.count()).total, 130],
      [
        'of a query does not bound its count',
        async ({ things, _ }) =>
          (
            await things
              .where({ n: _.gte(10) })
              .limit(5)
              .count()
          ).total,
        120
      ]
    ])
  },
  {
    title: 'a projection',
    cases: gives(things, [
      ['gives the named fields and the id', ({ things }) => things.where({ _id: 'a' }).field({ n: true }), [{ _id: 'a', n: 3 }]],
      ['leaves the id out when told to', ({ things }) => things.where({ _id: 'a' }).field({ n: true, _id: false }), [{ n: 3 }]],
      ['takes numbers for yes and no', ({ things }) => things.where({ _id: 'a' }).field({ n: 1, _id: 0 }), [{ n: 3 }]],
      ['leaves out the fields named false', ({ things }) => things.where({ _id: 'a' }).field({ list: false, k: false }), [{ _id: 'a', n: 3 }]],
      ['gives a nested field alone', ({ things }) => things.where({ _id: 'c' }).field({ 'more.x': true, _id: false }), [{ more: { x: 1 } }]],
      ['leaves out a nested field', ({ things }) => things.where({ _id: 'c' }).field({ 'more.y': false, n: false, k: false }), [{ _id: 'c', more: { x: 1 } }]],
      ['of a missing field gives none', ({ things }) => things.where({ _id: 'e' }).field({ n: true }), [{ _id: 'e' }]],
      [
        'slices the first elements',
        ({ things, _ }) => things.where({ _id: 'a' }).field({ list: _.project.slice(2), n: true }),
        [{ _id: 'a', n: 3, list: [1, 2] }]
      ],
      [
        'slices the last elements',
        ({ things, _ }) => things.where({ _id: 'a' }).field({ list: _.project.slice(-1), n: true }),
        [{ _id: 'a', n: 3, list: [4] }]
      ],
      [
        'slices from a place',
        ({ things, _ }) => things.where({ _id: 'a' }).field({ list: _.project.slice([1, 2]), n: true }),
        [{ _id: 'a', n: 3, list: [2, 3] }]
      ]
    ])
  },
  {
    title: 'a projected element',
    cases: gives(
      [
        {
          _id: 'a',
          list: [
            { k: 1, v: 'x' },
            { k: 2, v: 'y' },
            { k: 2, v: 'z' }
          ]
        }
      ],
      [
        [
          'by elemMatch is the first that matches',
          ({ things, _ }) => things.where({ _id: 'a' }).field({ list: _.project.elemMatch({ k: 2 }) }),
          [{ _id: 'a', list: [{ k: 2, v: 'y' }] }]
        ],
        [
          'by elemMatch that matches none is left out',
          ({ things, _ }) => things.where({ _id: 'a' }).field({ list: _.project.elemMatch({ k: 9 }) }),
          [{ _id: 'a' }]
        ],
        [
          'by its field is given in every element',
          ({ things }) => things.where({ _id: 'a' }).field({ 'list.k': true, _id: false }),
          [{ list: [{ k: 1 }, { k: 2 }, { k: 2 }] }]
        ]
      ]
    )
  }
]
