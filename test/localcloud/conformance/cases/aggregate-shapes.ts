import { aggregates, behaves, type Group, outcomeOf, refused } from '../support/cases'
import { sales } from '../support/sales'

const many = Array.from({ length: 50 }, (_, n) => ({ _id: `t${n}`, n }))

export const aggregateShapeGroups: Group[] = [
  {
    title: 'the stages bucket and replaceRoot',
    cases: aggregates(sales, [
      [
        'bucket counts by boundaries',
        ({ things }) => things.aggregate().bucket({ groupBy: '$price', boundaries: [0, 10, 50] }),
        [
          { _id: 0, count: 1 },
          { _id: 10, count: 3 }
        ]
      ],
      [
        'bucket has a default for the rest',
        ({ things, $ }) => things.aggregate().bucket({ groupBy: '$price', boundaries: [0, 10], default: 'more', output: { n: $.sum(1) } }),
        [
          { _id: 0, n: 1 },
          { _id: 'more', n: 3 }
        ]
      ],
      [
        'bucketAuto makes as many as asked for',
        ({ things }) => things.aggregate().bucketAuto({ groupBy: '$quantity', buckets: 2 }),
        [
          { _id: { min: 1, max: 3 }, count: 2 },
          { _id: { min: 3, max: 5 }, count: 2 }
        ]
      ],
      [
        'replaceRoot puts an object in the place of the document',
        ({ things }) =>
          things
            .aggregate()
            .match({ _id: 1 })
            .replaceRoot({ newRoot: { name: '$item' } }),
        [{ name: 'a' }]
      ]
    ])
  },
  {
    title: 'the stage lookup',
    cases: behaves(sales, [
      [
        'joins by equal fields',
        async ({ things, others }) => {
          await others.add([
            { _id: 'p1', item: 'a', label: '一' },
            { _id: 'p2', item: 'a', label: '二' }
          ])
          const { data } = await things
            .aggregate()
            .match({ _id: 1 })
            .lookup({ from: 'conformanceOthers', localField: 'item', foreignField: 'item', as: 'products' })
            .end()
          return data[0].products
        },
        [
          { _id: 'p1', item: 'a', label: '一' },
          { _id: 'p2', item: 'a', label: '二' }
        ]
      ],
      [
        'gives an empty list where nothing joins',
        async ({ things }) => {
          const { data } = await things
            .aggregate()
            .match({ _id: 2 })
            .lookup({ from: 'conformanceOthers', localField: 'item', foreignField: 'item', as: 'products' })
            .end()
          return data[0].products
        },
        []
      ],
      [
        'joins each element of an array',
        async ({ things, others }) => {
          await others.add([{ _id: 'x' }, { _id: 'y' }, { _id: 'z' }])
          const { data } = await things
            .aggregate()
            .match({ _id: 1 })
            .lookup({ from: 'conformanceOthers', localField: 'tags', foreignField: '_id', as: 'known' })
            .end()
          return data[0].known
        },
        [{ _id: 'x' }, { _id: 'y' }]
      ],
      [
        'joins through a pipeline with variables',
        async ({ things, others, _, $ }) => {
          await others.add([
            { _id: 'p1', item: 'a', stock: 1 },
            { _id: 'p2', item: 'a', stock: 9 }
          ])
          const pipeline = $.pipeline()
            .match(_.expr($.and([$.eq(['$item', '$$item']), $.gte(['$stock', '$$needed'])])))
            .project({ _id: 1 })
            .done()
          const { data } = await things
            .aggregate()
            .match({ _id: 1 })
            .lookup({ from: 'conformanceOthers', let: { item: '$item', needed: '$quantity' }, pipeline, as: 'enough' })
            .end()
          return data[0].enough
        },
        [{ _id: 'p2' }]
      ]
    ])
  },
  {
    title: 'a pipeline',
    cases: [
      ...behaves(many, [
        ['without a limit gives 20 documents', async ({ things }) => (await things.aggregate().end()).data.length, 20],
        ['with a limit gives as many', async ({ things }) => (await things.aggregate().limit(45).end()).data.length, 45],
        [
          'counts all of them for all that',
          async ({ things, $ }) =>
            (
              await things
                .aggregate()
                .group({ _id: null, n: $.sum(1) })
                .end()
            ).data,
          [{ _id: null, n: 50 }]
        ]
      ]),
      ...behaves(
        [],
        [
          [
            'of an unknown stage is refused',
            async ({ things }) =>
              outcomeOf((things.aggregate() as unknown as { _pipe(stage: string, value: object): { end(): Promise<unknown> } })._pipe('nothing', {}).end()),
            refused('DATABASE_REQUEST_FAILED')
          ],
          ['over an empty collection is empty', async ({ things }) => (await things.aggregate().match({ a: 1 }).end()).data, []]
        ]
      )
    ]
  },
  {
    title: 'the stage geoNear',
    cases: behaves(
      [
        { _id: 'bund', place: { type: 'Point', coordinates: [121.49, 31.24] } },
        { _id: 'hongqiao', place: { type: 'Point', coordinates: [121.32, 31.194] } }
      ],
      [
        [
          'sorts by distance and tells it',
          async ({ things, geo }) => {
            const { data } = await things
              .aggregate()
              .geoNear({ near: new geo.Point(121.49, 31.24), spherical: true, distanceField: 'metres' })
              .end()
            return data.map(({ _id, metres }: { _id: string; metres: number }) => [_id, Math.round(metres / 1000)])
          },
          [
            ['bund', 0],
            ['hongqiao', 17]
          ]
        ]
      ]
    )
  }
]
