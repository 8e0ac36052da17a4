import { behaves, type Group } from '../support/cases'
import { numberOf, start, type Transaction } from '../support/transaction'

const documents = [
  { _id: 'a', n: 1 },
  { _id: 'b', n: 1 }
]

export const runTransactionGroups: Group[] = [
  {
    title: 'runTransaction',
    cases: behaves(documents, [
      ['gives back what its function returns', async ({ database }) => database.runTransaction(async () => 'done'), 'done'],
      [
        'commits',
        async (world) => {
          await world.database.runTransaction(async (transaction: Transaction) => transaction.collection('conformanceThings').doc('a').update({ n: 2 }))
          return numberOf(world)
        },
        2
      ],
      [
        'rolls back when its function throws',
        async (world) => {
          const failing = world.database.runTransaction(async (transaction: Transaction) => {
            await transaction.collection('conformanceThings').doc('a').update({ n: 2 })
            throw new Error('no')
          })
          const message = await failing.catch((error: Error) => error.message)
          return [message, await numberOf(world)]
        },
        ['no', 1]
      ],
      [
        'tries again after a conflict',
        async (world) => {
          const other = await start(world)
          await other.inside.doc('a').update({ n: 10 })
          let tries = 0
          await world.database.runTransaction(async (transaction: Transaction) => {
            tries += 1
            if (tries === 2) await other.commit()
            await transaction
              .collection('conformanceThings')
              .doc('a')
              .update({ n: world._.inc(1) })
          })
          return [tries, await numberOf(world)]
        },
        [2, 11]
      ],
      [
        'moves an amount between two documents whole',
        async (world) => {
          await world.database.runTransaction(async (transaction: Transaction) => {
            const inside = transaction.collection('conformanceThings')
            await inside.doc('a').update({ n: world._.inc(-1) })
            await inside.doc('b').update({ n: world._.inc(1) })
          })
          return [await numberOf(world), await numberOf(world, 'b')]
        },
        [0, 2]
      ]
    ])
  }
]
