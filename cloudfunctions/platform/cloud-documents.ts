import type { CloudBase } from '@cloudbase/node-sdk'
import { answerOf } from './database-error'
import type { Change, Documents, Search, TransactionDocuments } from './documents'
import { runTransaction } from './transaction'

type Database = ReturnType<CloudBase['database']>
type Collection = ReturnType<Database['collection']>
type CollectionByName = (name: string) => Collection

/** Conditions and changes go to the database as they are: the SDK's builder would flatten objects and merge where we replace. */
const raw = { raw: true } as const

/** Holding is writing, and a write that changes nothing may not count as one. */
const holding = { $inc: { holdCount: 1 } }

const findIn = async <Stored>(collection: Collection, search: Search): Promise<Stored[]> => {
  let query = collection.where(search.where).limit(search.limit)
  for (const [field, direction] of Object.entries(search.order ?? {})) query = query.orderBy(field, direction)
  if (search.fields) query = query.field(Object.fromEntries(search.fields.map((field) => [field, true])))
  const { data } = await answerOf(query.get())
  return data as Stored[]
}

const first = <Stored>(data: unknown): Stored | null => (Array.isArray(data) ? ((data[0] ?? null) as Stored | null) : ((data ?? null) as Stored | null))

/** Reads and writes that carry the transaction's id when the collection belongs to one. */
const sharedPart = (collection: CollectionByName): TransactionDocuments => ({
  // Inside a transaction doc().get() answers the document or null, outside a list of one or none.
  byId: async <Stored>(name: string, id: string) => first<Stored>((await answerOf(collection(name).doc(id).get())).data),
  hold: async <Stored>(name: string, id: string) => first<Stored>((await answerOf(collection(name).where({ _id: id }).updateAndReturn(holding))).doc),
  find: (name, search) => findIn(collection(name), search),
  insert: async (name, documents) => {
    if (documents.length > 0) await answerOf(collection(name).add(documents))
  },
  update: async (name, id, change) => (await answerOf(collection(name).doc(id).update(change))).updated > 0,
  remove: async (name, id) => (await answerOf(collection(name).doc(id).remove())).deleted > 0
})

/** Returns the document port over the SDK. */
export const cloudDocuments = (app: CloudBase): Documents => {
  const database = app.database()
  const collection: CollectionByName = (name) => database.collection(name).options(raw)
  return {
    ...sharedPart(collection),
    updateWhere: async (name: string, where: object, change: Change) =>
      (await answerOf<{ updated: number }>(collection(name).where(where).update(change))).updated,
    removeWhere: async (name, where) => (await answerOf<{ deleted: number }>(collection(name).where(where).remove())).deleted,
    count: async (name, where) => (await answerOf<{ total: number }>(collection(name).where(where).count())).total,
    transaction: (work) =>
      runTransaction(
        () => database.startTransaction(),
        (transaction) => work(sharedPart((name) => transaction.collection(name).options(raw)))
      )
  }
}
