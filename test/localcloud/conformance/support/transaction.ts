import type { World } from './world'

export type Transaction = Awaited<ReturnType<World['database']['startTransaction']>>

/** A transaction on the collection of the cases. */
export const start = async ({ database }: World) => {
  const transaction = await database.startTransaction()
  return { inside: transaction.collection('conformanceThings'), commit: () => transaction.commit(), rollback: () => transaction.rollback(null) }
}

/** What others see now. */
export const numberOf = async ({ things }: World, id = 'a'): Promise<unknown> => (await things.doc(id).get()).data[0]?.n
