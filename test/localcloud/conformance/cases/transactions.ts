import { behaves, type Group, outcomeOf, refused } from '../support/cases'
import { numberOf, start } from '../support/transaction'

const conflict = refused('DATABASE_TRANSACTION_CONFLICT')
const over = refused('DATABASE_TRANSACTION_FAIL')
const documents = [
  { _id: 'a', n: 1 },
  { _id: 'b', n: 1 }
]

export const transactionGroups: Group[] = [
  {
    title: 'a transaction',
    cases: behaves(documents, [
      [
        'sees its own writes',
        async (world) => {
          const { inside, rollback } = await start(world)
          await inside.doc('a').update({ n: 2 })
          const { data } = await inside.doc('a').get()
          await rollback()
          return data
        },
        { _id: 'a', n: 2 }
      ],
      [
        'shows nothing to others before its commit',
        async (world) => {
          const { inside, commit } = await start(world)
          await inside.doc('a').update({ n: 2 })
          const before = await numberOf(world)
          await commit()
          return [before, await numberOf(world)]
        },
        [1, 2]
      ],
      [
        'leaves nothing after a rollback',
        async (world) => {
          const { inside, rollback } = await start(world)
          await inside.doc('a').update({ n: 2 })
          await inside.add({ _id: 'c', n: 3 })
          await inside.doc('b').remove()
          await rollback()
          return [await numberOf(world), await numberOf(world, 'c'), await numberOf(world, 'b')]
        },
        [1, undefined, 1]
      ],
      [
        'commits adds, sets, updates and removals together',
        async (world) => {
          const { inside, commit } = await start(world)
          await inside.add({ _id: 'c', n: 3 })
          await inside.doc('a').set({ n: 9 })
          await inside.doc('b').remove()
          await commit()
          return [await numberOf(world), await numberOf(world, 'c'), await numberOf(world, 'b')]
        },
        [9, 3, undefined]
      ],
      [
        'gives null for nobody, where a plain get gives an empty list',
        async (world) => {
          const { inside, rollback } = await start(world)
          const { data } = await inside.doc('nobody').get()
          await rollback()
          return data
        },
        null
      ],
      [
        'finds its own adds by where',
        async (world) => {
          const { inside, rollback } = await start(world)
          await inside.add({ _id: 'c', n: 7 })
          const { data } = await inside.where({ n: 7 }).get()
          await rollback()
          return data
        },
        [{ _id: 'c', n: 7 }]
      ],
      [
        'does not find what it removed',
        async (world) => {
          const { inside, rollback } = await start(world)
          await inside.doc('a').remove()
          const { data } = await inside.where({ n: 1 }).get()
          await rollback()
          return data
        },
        [{ _id: 'b', n: 1 }]
      ],
      [
        'changes and returns by updateAndReturn',
        async (world) => {
          const { inside, commit } = await start(world)
          const { doc } = await inside.where({ _id: 'a' }).updateAndReturn({ n: world._.inc(4) })
          await commit()
          return [doc, await numberOf(world)]
        },
        [{ _id: 'a', n: 5 }, 5]
      ],
      [
        'reads as of its first operation, whatever others write',
        async (world) => {
          const { inside, rollback } = await start(world)
          await inside.doc('b').get()
          await world.things.doc('a').update({ n: 50 })
          const { data } = await inside.doc('a').get()
          await rollback()
          return data
        },
        { _id: 'a', n: 1 }
      ],
      [
        'that was begun but has done nothing sees later writes',
        async (world) => {
          const { inside, rollback } = await start(world)
          await world.things.doc('a').update({ n: 50 })
          const { data } = await inside.doc('a').get()
          await rollback()
          return data
        },
        { _id: 'a', n: 50 }
      ]
    ])
  },
  {
    title: 'transactions that meet',
    cases: behaves(documents, [
      [
        'conflicts with another that has written the document',
        async (world) => {
          const [first, second] = [await start(world), await start(world)]
          await first.inside.doc('a').update({ n: 2 })
          const answer = await outcomeOf(second.inside.doc('a').update({ n: 3 }))
          await first.commit()
          return [answer, await numberOf(world)]
        },
        [conflict, 2]
      ],
      [
        'conflicts with what was committed after its snapshot',
        async (world) => {
          const { inside } = await start(world)
          await inside.doc('b').get()
          await world.things.doc('a').update({ n: 50 })
          return outcomeOf(inside.doc('a').update({ n: 3 }))
        },
        conflict
      ],
      [
        'is over after a conflict',
        async (world) => {
          const [first, second] = [await start(world), await start(world)]
          await first.inside.doc('a').update({ n: 2 })
          await outcomeOf(second.inside.doc('a').update({ n: 3 }))
          const answer = await outcomeOf(second.commit())
          await first.rollback()
          return answer
        },
        over
      ],
      [
        'is over after its commit',
        async (world) => {
          const { inside, commit } = await start(world)
          await inside.doc('a').update({ n: 2 })
          await commit()
          return outcomeOf(inside.doc('a').update({ n: 3 }))
        },
        over
      ],
      [
        'is over after its rollback',
        async (world) => {
          const { inside, rollback } = await start(world)
          await inside.doc('a').get()
          await rollback()
          return outcomeOf(inside.doc('a').get())
        },
        over
      ],
      [
        'does not conflict with one that writes other documents',
        async (world) => {
          const [first, second] = [await start(world), await start(world)]
          await first.inside.doc('a').update({ n: 2 })
          await second.inside.doc('b').update({ n: 2 })
          await first.commit()
          await second.commit()
          return [await numberOf(world), await numberOf(world, 'b')]
        },
        [2, 2]
      ],
      [
        'does not hold where().update(): it happens at once, and stays after a rollback',
        async (world) => {
          const { inside, rollback } = await start(world)
          await inside.where({ _id: 'b' }).update({ n: 5 })
          await rollback()
          return numberOf(world, 'b')
        },
        5
      ],
      [
        'lets a write outside wait for its end',
        async (world) => {
          const { inside, commit } = await start(world)
          await inside.doc('a').update({ n: 2 })
          const outside = world.things.doc('a').update({ n: world._.inc(10) })
          await new Promise((resolve) => setTimeout(resolve, 50))
          await commit()
          await outside
          return numberOf(world)
        },
        12
      ]
    ])
  }
]
