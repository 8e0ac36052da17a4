import { behaves, type Group, outcomeOf, refused } from '../support/cases'

export const whereWriteGroups: Group[] = [
  {
    title: 'where',
    cases: behaves(
      [
        { _id: 'a', k: 1 },
        { _id: 'b', k: 1 },
        { _id: 'c', k: 2 }
      ],
      [
        [
          'update changes all that match, and says how many',
          async ({ things }) => {
            const { updated } = await things.where({ k: 1 }).update({ seen: true })
            return [updated, (await things.where({ seen: true }).count()).total]
          },
          [2, 2]
        ],
        ['update counts only what changed', async ({ things, _ }) => (await things.where({ _id: _.exists(true) }).update({ k: 1 })).updated, 1],
        [
          'update with multiple: false changes one',
          async ({ things }) => (await things.where({ k: 1 }).options({ multiple: false }).update({ seen: true })).updated,
          1
        ],
        ['update that matches nothing says 0', async ({ things }) => (await things.where({ k: 9 }).update({ seen: true })).updated, 0],
        ['update without where is refused', async ({ things }) => outcomeOf(things.update({ seen: true })), refused('INVALID_PARAM')],
        ['update of the id is refused', async ({ things }) => outcomeOf(things.where({ k: 1 }).update({ _id: 'z' })), refused('INVALID_PARAM')],
        [
          'remove takes all that match, and says how many',
          async ({ things }) => [(await things.where({ k: 1 }).remove()).deleted, (await things.count()).total],
          [2, 1]
        ],
        ['remove with multiple: false takes one', async ({ things }) => (await things.where({ k: 1 }).options({ multiple: false }).remove()).deleted, 1],
        ['remove without where is refused', async ({ things }) => outcomeOf(things.remove()), refused('INVALID_PARAM')],
        [
          'updateAndReturn gives the document as it is now',
          async ({ things, _ }) => {
            const { updated, doc } = await things.where({ _id: 'c' }).updateAndReturn({ k: _.inc(5) })
            return [updated, doc]
          },
          [1, { _id: 'c', k: 7 }]
        ],
        [
          'updateAndReturn changes one of many',
          async ({ things }) => {
            await things.where({ k: 1 }).updateAndReturn({ seen: true })
            return (await things.where({ seen: true }).count()).total
          },
          1
        ],
        [
          'updateAndReturn of nobody gives null',
          async ({ things }) => {
            const { updated, doc } = await things.where({ k: 9 }).updateAndReturn({ seen: true })
            return [updated, doc ?? null]
          },
          [0, null]
        ],
        ['count says how many match', async ({ things }) => (await things.where({ k: 1 }).count()).total, 2],
        [
          'with nothing but undefined is refused by the SDK',
          async ({ things }) => {
            try {
              return things.where({ k: undefined })
            } catch (error) {
              return error instanceof Error
            }
          },
          true
        ]
      ]
    )
  },
  {
    title: 'a collection',
    cases: behaves(
      [],
      [
        [
          'that does not exist cannot be read',
          async ({ database }) => outcomeOf(database.collection('conformanceNever').get()),
          refused('DATABASE_COLLECTION_NOT_EXIST')
        ],
        [
          'that does not exist cannot be counted',
          async ({ database }) => outcomeOf(database.collection('conformanceNever').count()),
          refused('DATABASE_COLLECTION_NOT_EXIST')
        ],
        [
          'that exists cannot be made again',
          async ({ database }) => {
            const answer = (await outcomeOf(Promise.resolve(database.createCollection('conformanceThings')))) as { refused?: string }
            return typeof answer.refused
          },
          'string'
        ],
        ['that is empty gives an empty list', async ({ things }) => (await things.get()).data, []],
        ['that is empty counts 0', async ({ things }) => (await things.count()).total, 0]
      ]
    )
  }
]
