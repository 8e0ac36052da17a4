import { aggregates, behaves, type Group } from '../support/cases'
import { sales } from '../support/sales'

const ids = (answer: { data: { _id: unknown }[] }) => answer.data.map(({ _id }) => _id)

export const aggregateStageGroups: Group[] = [
  {
    title: 'the stage match',
    cases: aggregates(sales, [
      ['keeps what matches', ({ things }) => things.aggregate().match({ item: 'c' }), [sales[3]]],
      ['takes commands', ({ things, _ }) => things.aggregate().match({ price: _.gt(5).and(_.lt(20)) }), [sales[0]]],
      [
        'may come after other stages',
        ({ things, $, _ }) =>
          things
            .aggregate()
            .group({ _id: '$item', sum: $.sum('$quantity') })
            .match({ sum: _.gte(7) }),
        [{ _id: 'a', sum: 7 }]
      ],
      ['of a collection without a match is empty', ({ things }) => things.aggregate().match({ item: 'z' }), []]
    ])
  },
  {
    title: 'the stage group',
    cases: aggregates(sales, [
      [
        'sums by a field',
        ({ things, $ }) =>
          things
            .aggregate()
            .group({ _id: '$item', total: $.sum('$quantity') })
            .sort({ _id: 1 }),
        [
          { _id: 'a', total: 7 },
          { _id: 'b', total: 1 },
          { _id: 'c', total: 3 }
        ]
      ],
      [
        'counts by summing ones',
        ({ things, $ }) =>
          things
            .aggregate()
            .group({ _id: '$item', count: $.sum(1) })
            .sort({ _id: 1 })
            .limit(1),
        [{ _id: 'a', count: 2 }]
      ],
      [
        'of null takes everything together',
        ({ things, $ }) => things.aggregate().group({ _id: null, min: $.min('$price'), max: $.max('$price') }),
        [{ _id: null, min: 5, max: 20 }]
      ],
      ['averages', ({ things, $ }) => things.aggregate().group({ _id: null, average: $.avg('$price') }), [{ _id: null, average: 13.75 }]],
      [
        'collects values in order',
        ({ things, $ }) => things.aggregate().group({ _id: null, all: $.push('$item') }),
        [{ _id: null, all: ['a', 'b', 'a', 'c'] }]
      ],
      [
        'takes first and last of the order',
        ({ things, $ }) =>
          things
            .aggregate()
            .sort({ price: 1 })
            .group({ _id: null, first: $.first('$price'), last: $.last('$price') }),
        [{ _id: null, first: 5, last: 20 }]
      ],
      [
        'by an expression',
        ({ things, $ }) =>
          things
            .aggregate()
            .group({ _id: $.gte(['$price', 20]), count: $.sum(1) })
            .sort({ _id: 1 }),
        [
          { _id: false, count: 2 },
          { _id: true, count: 2 }
        ]
      ],
      [
        'by several fields',
        ({ things, $ }) =>
          things
            .aggregate()
            .match({ item: 'a' })
            .group({ _id: { item: '$item', price: '$price' }, n: $.sum(1) })
            .sort({ '_id.price': 1 }),
        [
          { _id: { item: 'a', price: 5 }, n: 1 },
          { _id: { item: 'a', price: 10 }, n: 1 }
        ]
      ],
      [
        'sums a product of fields',
        ({ things, $ }) => things.aggregate().group({ _id: null, revenue: $.sum($.multiply(['$price', '$quantity'])) }),
        [{ _id: null, revenue: 125 }]
      ],
      [
        'knows the standard deviation',
        ({ things, $ }) =>
          things
            .aggregate()
            .match({ item: 'a' })
            .group({ _id: null, spread: $.stdDevPop('$price') }),
        [{ _id: null, spread: 2.5 }]
      ]
    ])
  },
  {
    title: 'the stage project',
    cases: aggregates(sales, [
      [
        'keeps fields and makes new ones',
        ({ things, $ }) =>
          things
            .aggregate()
            .match({ _id: 1 })
            .project({ item: 1, revenue: $.multiply(['$price', '$quantity']) }),
        [{ _id: 1, item: 'a', revenue: 20 }]
      ],
      ['leaves the id out', ({ things }) => things.aggregate().match({ _id: 1 }).project({ _id: 0, item: 1 }), [{ item: 'a' }]],
      ['renames a field', ({ things }) => things.aggregate().match({ _id: 2 }).project({ _id: 0, name: '$item' }), [{ name: 'b' }]],
      ['leaves fields out', ({ things }) => things.aggregate().match({ _id: 2 }).project({ tags: 0, price: 0 }), [{ _id: 2, item: 'b', quantity: 1 }]]
    ])
  },
  {
    title: 'the stage addFields',
    cases: aggregates(sales, [
      [
        'keeps everything and adds',
        ({ things, $ }) =>
          things
            .aggregate()
            .match({ _id: 2 })
            .addFields({ double: $.multiply(['$price', 2]) }),
        [{ ...sales[1], double: 40 }]
      ],
      [
        'takes the place of a field that is there',
        ({ things, $ }) =>
          things
            .aggregate()
            .match({ _id: 3 })
            .addFields({ tags: $.size('$tags') }),
        [{ ...sales[2], tags: 0 }]
      ]
    ])
  },
  {
    title: 'the stages sort, skip and limit',
    cases: behaves(sales, [
      ['sort by two fields', async ({ things }) => ids(await things.aggregate().sort({ price: -1, quantity: 1 }).end()), [2, 4, 1, 3]],
      ['skip and limit cut a page', async ({ things }) => ids(await things.aggregate().sort({ _id: 1 }).skip(1).limit(2).end()), [2, 3]],
      ['limit before sort cuts first', async ({ things }) => ids(await things.aggregate().limit(2).sort({ price: -1 }).end()), [2, 1]],
      ['sample gives as many as asked for', async ({ things }) => (await things.aggregate().sample({ size: 3 }).end()).data.length, 3]
    ])
  },
  {
    title: 'the stages count and sortByCount',
    cases: aggregates(sales, [
      ['count names the number', ({ things }) => things.aggregate().match({ price: 20 }).count('n'), [{ n: 2 }]],
      ['sortByCount groups and sorts', ({ things }) => things.aggregate().sortByCount('$price').limit(1), [{ _id: 20, count: 2 }]]
    ])
  },
  {
    title: 'the stage unwind',
    cases: aggregates(sales, [
      [
        'makes a document of each element',
        ({ things }) => things.aggregate().match({ _id: 1 }).unwind('$tags').project({ tags: 1 }),
        [
          { _id: 1, tags: 'x' },
          { _id: 1, tags: 'y' }
        ]
      ],
      ['drops empty and missing arrays', ({ things }) => things.aggregate().unwind('$tags').group({ _id: '$_id' }).sort({ _id: 1 }), [{ _id: 1 }, { _id: 2 }]],
      [
        'keeps them when told to',
        ({ things }) => things.aggregate().unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).match({ item: 'c' }),
        [sales[3]]
      ],
      [
        'tells the place',
        ({ things }) => things.aggregate().match({ _id: 1 }).unwind({ path: '$tags', includeArrayIndex: 'at' }).project({ _id: 0, tags: 1, at: 1 }),
        [
          { tags: 'x', at: 0 },
          { tags: 'y', at: 1 }
        ]
      ]
    ])
  }
]
