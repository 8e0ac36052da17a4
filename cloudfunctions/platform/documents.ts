/** A condition in the database's own form, e.g. { personId, day: { $gte: 3 } }. */
export type Condition = Record<string, unknown>
/** Changes in the database's own form, e.g. { $set: { name }, $inc: { revision: 1 } }. */
export type Change = Partial<Record<'$set' | '$inc' | '$addToSet' | '$pull' | '$unset', Record<string, unknown>>>

export interface Search {
  where: Condition
  order?: Record<string, 'asc' | 'desc'>
  /** Always explicit: without one the cloud silently returns 100. At most 1,000. */
  limit: number
  fields?: readonly string[]
}

/** What works inside a transaction. The SDK lets where().update(), where().remove() and count() slip out of one silently; they are not here. */
export interface TransactionDocuments {
  byId<Stored>(collection: string, id: string): Promise<Stored | null>
  find<Stored>(collection: string, search: Search): Promise<Stored[]>
  /**
   * Reads a document that this transaction is going to write, and holds it: another transaction that wants it conflicts at once
   * instead of after all its work. The document's holdCount rises by one.
   */
  hold<Stored>(collection: string, id: string): Promise<Stored | null>
  /** Throws DuplicateKeyError when the _id or a unique field is taken. */
  insert(collection: string, documents: readonly { _id: string }[]): Promise<void>
  /** Returns whether the document exists. */
  update(collection: string, id: string, change: Change): Promise<boolean>
  remove(collection: string, id: string): Promise<boolean>
}

export interface Documents extends TransactionDocuments {
  /** Returns how many documents met the condition and were changed. */
  updateWhere(collection: string, where: Condition, change: Change): Promise<number>
  removeWhere(collection: string, where: Condition): Promise<number>
  count(collection: string, where: Condition): Promise<number>
  /** All or nothing; runs the work again when somebody else changed the same documents, so it must touch nothing but the documents. */
  transaction<Value>(work: (documents: TransactionDocuments) => Promise<Value>): Promise<Value>
}

/** The _id or a unique field of a document is taken. */
export class DuplicateKeyError extends Error {}
