import type { Search, TransactionDocuments } from '../platform/documents'
import type { CollectionName } from './collections'

/** The most ids one condition may list. */
const maxIdsPerQuery = 500

type Changes<Model> = { [Key in Exclude<keyof Model, 'id'>]?: Model[Key] }
interface StoredDocument {
  _id: string
}

/** Maps a stored document to its model: the database calls the id _id. */
export const toModel = <Model extends { id: string }>({ _id, ...rest }: StoredDocument): Model => ({ id: _id, ...rest }) as unknown as Model

export const toStored = <Model extends { id: string }>({ id, ...rest }: Model): StoredDocument => ({ _id: id, ...rest })

/** Returns the list cut into pieces of at most that size. */
export const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

/** Reads documents by id, in pieces that fit one query; the order is the database's. */
export const findByIds = async <Stored>(
  documents: TransactionDocuments,
  collection: CollectionName,
  ids: readonly string[],
  fields?: readonly string[]
): Promise<Stored[]> => {
  const found: Stored[] = []
  for (const chunk of chunksOf(ids, maxIdsPerQuery)) {
    const search: Search = { where: { _id: { $in: chunk } }, limit: chunk.length, ...(fields ? { fields } : {}) }
    found.push(...(await documents.find<Stored>(collection, search)))
  }
  return found
}

/** What every collection whose documents are one model each offers; `read` completes documents from before a field was added. */
export const modelRepository = <Model extends { id: string }>(collection: CollectionName, read: (stored: StoredDocument) => Model = toModel) => ({
  byId: async (documents: TransactionDocuments, id: string): Promise<Model | null> => {
    const stored = await documents.byId<StoredDocument>(collection, id)
    return stored && read(stored)
  },
  byIds: async (documents: TransactionDocuments, ids: readonly string[]): Promise<Map<string, Model>> => {
    const stored = await findByIds<StoredDocument>(documents, collection, [...new Set(ids)])
    return new Map(stored.map((document) => [document._id, read(document)]))
  },
  find: async (documents: TransactionDocuments, search: Search): Promise<Model[]> => (await documents.find<StoredDocument>(collection, search)).map(read),
  insert: (documents: TransactionDocuments, model: Model): Promise<void> => documents.insert(collection, [toStored(model)]),
  update: (documents: TransactionDocuments, id: string, changes: Changes<Model>): Promise<boolean> => documents.update(collection, id, { $set: changes })
})
