import type { World } from './world'

/** One behaviour of the database, as a sentence. */
export interface Case {
  sentence: string
  run(world: World): Promise<unknown>
  expected: unknown
}

export interface Group {
  title: string
  cases: Case[]
}

export type Fields = Record<string, unknown>
type Query = ReturnType<World['things']['where']>
type Pipeline = ReturnType<World['things']['aggregate']>

/** What an operation comes to that the cloud refuses. */
export const refused = (code: string) => ({ refused: code })

/** Returns the result, or the code of the refusal. */
export const outcomeOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    const answer = (await promise) as { code?: string } | undefined
    return answer?.code === undefined ? answer : refused(answer.code)
  } catch (error) {
    return refused((error as { code: string }).code)
  }
}

type Row<Work> = readonly [sentence: string, work: (world: World) => Work, expected: unknown]

const casesOf = <Work>(rows: readonly Row<Work>[], run: (world: World, work: Work) => Promise<unknown>): Case[] =>
  rows.map(([sentence, work, expected]) => ({ sentence, expected, run: (world) => run(world, work(world)) }))

const withDocuments =
  <Work>(documents: readonly Fields[], run: (world: World, work: Work) => Promise<unknown>) =>
  async (world: World, work: Work): Promise<unknown> => {
    if (documents.length > 0) await world.things.add([...documents])
    return run(world, work)
  }

/** Queries over the same documents, each with the ids it finds, in the order of insertion. */
export const finds = (documents: readonly Fields[], rows: readonly Row<object>[]): Case[] =>
  casesOf(
    rows,
    withDocuments(documents, async ({ things }, query) => {
      const { data } = await things.where(query).get()
      return data.map(({ _id }: { _id: string }) => _id)
    })
  )

/** As finds, where the database says nothing of the order: the ids are sorted. */
export const findsInAnyOrder = (documents: readonly Fields[], rows: readonly Row<object>[]): Case[] =>
  finds(documents, rows).map(({ run, ...one }) => ({ ...one, run: async (world) => ((await run(world)) as string[]).toSorted() }))

/** Reads over the same documents, each with the documents it gives. */
export const gives = (documents: readonly Fields[], rows: readonly Row<Query>[]): Case[] =>
  casesOf(
    rows,
    withDocuments(documents, async (_world, query) => (await query.get()).data)
  )

/** Pipelines over the same documents, each with the documents it gives. */
export const aggregates = (documents: readonly Fields[], rows: readonly Row<Pipeline>[]): Case[] =>
  casesOf(
    rows,
    withDocuments(documents, async (_world, pipeline) => {
      const answer = (await outcomeOf(pipeline.end())) as { data?: unknown }
      return answer.data ?? answer
    })
  )

type ChangeRow = readonly [sentence: string, before: Fields, update: (world: World) => object, expected: unknown]

/** Updates of one document: what it is afterwards, or the refusal, which leaves it as it was. */
export const changes = (rows: readonly ChangeRow[]): Case[] =>
  rows.map(([sentence, before, update, expected]) => ({
    sentence,
    expected,
    run: async (world) => {
      await world.things.add({ _id: 'one', ...before })
      const answer = await outcomeOf(world.things.doc('one').update(update(world)))
      const [{ _id, ...after }] = (await world.things.doc('one').get()).data
      const isRefused = typeof answer === 'object' && answer !== null && 'refused' in answer
      if (isRefused && JSON.stringify(after) !== JSON.stringify(before)) return { refusedYetChanged: after }
      return isRefused ? answer : after
    }
  }))

/** Anything else: what is done, and what comes of it. */
export const behaves = (documents: readonly Fields[], rows: readonly Row<Promise<unknown>>[]): Case[] =>
  rows.map(([sentence, work, expected]) => ({
    sentence,
    expected,
    run: async (world) => {
      if (documents.length > 0) await world.things.add([...documents])
      return work(world)
    }
  }))
