import { behaves, type Group, outcomeOf, refused } from '../support/cases'
import type { Collection } from '../support/world'

const documents = [
  { _id: 'a', n: 1, more: { x: 1, y: 2 }, list: [1, 5, 9] },
  { _id: 'b', n: 5, more: { x: 1 } },
  { _id: 'c', n: 9 }
]

const raw = (things: Collection) => things.options({ raw: true })
const ids = ({ data }: { data: { _id: string }[] }) => data.map(({ _id }) => _id)

interface RawAggregation {
  aggregate(pipeline: object[]): { end(): Promise<{ data: unknown }> }
}

/** The SDK takes a whole pipeline here, which its types do not know. */
const pipelineOf = (things: Collection, pipeline: object[]) => (raw(things) as unknown as RawAggregation).aggregate(pipeline).end()

export const rawGroups: Group[] = [
  {
    title: 'raw',
    cases: behaves(documents, [
      [
        'where takes the database’s own operators',
        async ({ things }) =>
          ids(
            await raw(things)
              .where({ n: { $gte: 5 } })
              .get()
          ),
        ['b', 'c']
      ],
      [
        'where takes logic at the top',
        async ({ things }) =>
          ids(
            await raw(things)
              .where({ $or: [{ n: 1 }, { n: 9 }] })
              .get()
          ),
        ['a', 'c']
      ],
      [
        'where does not flatten objects: they must be equal',
        async ({ things }) =>
          ids(
            await raw(things)
              .where({ more: { x: 1 } })
              .get()
          ),
        ['b']
      ],
      [
        'where knows types',
        async ({ things }) =>
          ids(
            await raw(things)
              .where({ more: { $type: 'object' } })
              .get()
          ),
        ['a', 'b']
      ],
      [
        'where knows comparisons of fields',
        async ({ things }) =>
          ids(
            await raw(things)
              .where({ $expr: { $gt: ['$n', '$more.x'] } })
              .get()
          ),
        ['b', 'c']
      ],
      [
        'where knows a JSON schema',
        async ({ things }) =>
          ids(
            await raw(things)
              .where({ $jsonSchema: { required: ['more'] } })
              .get()
          ),
        ['a', 'b']
      ],
      [
        'update takes the database’s own operators',
        async ({ things }) => {
          await raw(things)
            .where({ _id: 'a' })
            .update({ $inc: { n: 1 }, $unset: { more: '' } })
          return (await things.doc('a').get()).data
        },
        [{ _id: 'a', n: 2, list: [1, 5, 9] }]
      ],
      [
        'update sets a whole object',
        async ({ things }) => {
          await raw(things)
            .where({ _id: 'a' })
            .update({ $set: { more: { z: 1 } } })
          return (await things.doc('a').field({ more: true }).get()).data
        },
        [{ _id: 'a', more: { z: 1 } }]
      ],
      [
        'update knows the place that matched',
        async ({ things }) => {
          await raw(things)
            .where({ _id: 'a', list: { $gt: 4 } })
            .update({ $set: { 'list.$': 0 } })
          return (await things.doc('a').field({ list: true, _id: false }).get()).data
        },
        [{ list: [1, 0, 9] }]
      ],
      [
        'update knows all places',
        async ({ things }) => {
          await raw(things)
            .where({ _id: 'a' })
            .update({ $inc: { 'list.$[]': 1 } })
          return (await things.doc('a').field({ list: true, _id: false }).get()).data
        },
        [{ list: [2, 6, 10] }]
      ],
      [
        'update stores the present date',
        async ({ things }) => {
          await raw(things)
            .where({ _id: 'a' })
            .update({ $currentDate: { at: true } })
          return (await things.doc('a').get()).data[0].at instanceof Date
        },
        true
      ],
      [
        'update by an unknown operator is refused',
        async ({ things }) =>
          outcomeOf(
            raw(things)
              .where({ _id: 'a' })
              .update({ $nothing: { a: 1 } })
          ),
        refused('DATABASE_REQUEST_FAILED')
      ],
      [
        'update of one field by two operators is refused',
        async ({ things }) =>
          outcomeOf(
            raw(things)
              .where({ _id: 'a' })
              .update({ $inc: { n: 1 }, $set: { n: 1 } })
          ),
        refused('DATABASE_REQUEST_FAILED')
      ],
      [
        'aggregate takes a whole pipeline',
        async ({ things }) => (await pipelineOf(things, [{ $match: { n: { $gt: 1 } } }, { $group: { _id: null, sum: { $sum: '$n' } } }])).data,
        [{ _id: null, sum: 14 }]
      ],
      [
        'aggregate reaches stages the builder lacks',
        async ({ things }) => (await pipelineOf(things, [{ $facet: { low: [{ $match: { n: 1 } }, { $count: 'n' }], all: [{ $count: 'n' }] } }])).data,
        [{ low: [{ n: 1 }], all: [{ n: 3 }] }]
      ],
      ['aggregate unsets fields', async ({ things }) => (await pipelineOf(things, [{ $match: { _id: 'b' } }, { $unset: 'more' }])).data, [{ _id: 'b', n: 5 }]]
    ])
  }
]
