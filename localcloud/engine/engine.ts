import { runPipeline } from './aggregate/run-pipeline'
import type { CollectionDeclaration } from './indexes/index-definition'
import { Operations } from './operations'
import { planInWords } from './plan/plan-in-words'
import { resolveServerDates } from './prepare-value'
import { backUp } from './storage/backup'
import { Catalogue } from './storage/catalogue'
import { CommitBatch } from './storage/commit-batch'
import { Database } from './storage/database'
import { summaryOf } from './storage/summary'
import { type Verification, verify } from './storage/verify'
import { Transactions, transactionLifeMs } from './transactions/transactions'
import type {
  AggregateStage,
  CollectionSummary,
  Document,
  Explanation,
  FindOptions,
  LockWarning,
  RemoveOptions,
  StoredText,
  UpdateOptions,
  UpdateResult
} from './types'
import { TableWriter } from './write/table-writer'
import { Writer } from './write/writer'

export interface EngineOptions {
  /** The environment's one file; it is made if missing. */
  file: string
  collections: readonly CollectionDeclaration[]
  /** Refuse queries that read more than 1,000 documents without an index. */
  isStrict?: boolean | undefined
  /** The present moment, ms since 1970. */
  now?: (() => number) | undefined
  transactionLifeMs?: number | undefined
  onWarning?: ((warning: LockWarning) => void) | undefined
}

/** The document database of one environment; its file belongs to one engine at a time. Every promise resolves only after its writes are on file. */
export interface Engine {
  collectionNames(): string[]
  createCollection(name: string): void
  insert(collection: string, documents: readonly Document[], transactionId?: string): Promise<{ insertedIds: unknown[] }>
  find(collection: string, options: FindOptions, transactionId?: string): Promise<Document[]>
  /** As find without a projection, each document with the text it is stored as. */
  findStored(collection: string, options: FindOptions, transactionId?: string): Promise<StoredText[]>
  count(collection: string, query: Document, transactionId?: string): Promise<number>
  update(collection: string, options: UpdateOptions, transactionId?: string): Promise<UpdateResult>
  updateAndReturn(collection: string, options: UpdateOptions, transactionId?: string): Promise<{ updated: number; doc: Document | null }>
  remove(collection: string, options: RemoveOptions, transactionId?: string): Promise<{ deleted: number }>
  aggregate(collection: string, stages: readonly AggregateStage[]): Promise<Document[]>
  begin(): string
  commit(transactionId: string): Promise<void>
  rollback(transactionId: string): Promise<void>
  /** How a search is done, and how many documents it reads. */
  explain(collection: string, query: Document, page?: Pick<FindOptions, 'order' | 'offset' | 'limit'>): Explanation
  /** Every collection with its indexes and their use, for people to look at. */
  describe(): CollectionSummary[]
  /** Reads everything and says where documents and indexes disagree. */
  verify(): Verification
  /** Writes a consistent copy of the environment to a new file; `restoreBackup` puts it back. */
  backup(file: string): void
  close(): void
}

/** Brings the file's indexes up to date; if that fails nothing stays open. */
const openCatalogue = (database: Database, collections: EngineOptions['collections']): Catalogue => {
  try {
    return new Catalogue(database, collections)
  } catch (error) {
    database.close()
    throw error
  }
}

const openParts = (options: EngineOptions) => {
  const now = options.now ?? Date.now
  const database = new Database(options.file)
  const catalogue = openCatalogue(database, options.collections)
  const batch = new CommitBatch(database, () => catalogue.restoreMultikey())
  const transactions = new Transactions({ now, lifeMs: options.transactionLifeMs ?? transactionLifeMs })
  const writer = new Writer({ batch, tables: new TableWriter(catalogue), transactions })
  const operations = new Operations({
    catalogue,
    batch,
    transactions,
    writer,
    isStrict: options.isStrict === true,
    now,
    onWarning: options.onWarning ?? (() => undefined)
  })
  return { database, catalogue, batch, transactions, writer, operations, now }
}

type Parts = ReturnType<typeof openParts>

/** As the cloud does: an operation that fails ends its transaction. */
const withinTransaction = async <Result>({ transactions }: Parts, transactionId: string | undefined, work: () => Promise<Result>): Promise<Result> => {
  if (transactionId === undefined) return work()
  const transaction = transactions.use(transactionId)
  try {
    return await work()
  } catch (error) {
    transactions.end(transaction)
    throw error
  }
}

type DocumentCalls = Pick<Engine, 'insert' | 'find' | 'findStored' | 'count' | 'update' | 'updateAndReturn' | 'remove' | 'aggregate'>

const documentCalls = (parts: Parts): DocumentCalls => {
  const { operations, batch, now } = parts
  const read = (name: string, find: FindOptions) => operations.search(operations.target(name, undefined), find).rows.map(({ document }) => document)
  return {
    insert: (collection, documents, id) => withinTransaction(parts, id, () => operations.insert(collection, documents, id)),
    find: (collection, options, id) => withinTransaction(parts, id, () => operations.find(collection, options, id)),
    findStored: (collection, options, id) => withinTransaction(parts, id, () => operations.findRows(collection, options, id)),
    count: (collection, query, id) => withinTransaction(parts, id, () => operations.count(collection, query, id)),
    update: (collection, options, id) => withinTransaction(parts, id, () => operations.update(collection, options, id)),
    updateAndReturn: (collection, options, id) => withinTransaction(parts, id, () => operations.updateAndReturn(collection, options, id)),
    remove: (collection, options, id) => withinTransaction(parts, id, () => operations.remove(collection, options, id)),
    aggregate: async (collection, stages) => {
      const pipeline = stages.map(({ stageKey, stageValue }) => [stageKey, resolveServerDates(stageValue, now())] as const)
      const documents = runPipeline(collection, pipeline, read)
      await batch.settled()
      return documents
    }
  }
}

const transactionCalls = ({ transactions, writer, batch }: Parts): Pick<Engine, 'begin' | 'commit' | 'rollback'> => ({
  begin: () => transactions.begin(),
  commit: async (id) => {
    const transaction = transactions.require(id)
    try {
      writer.commit(transaction)
    } finally {
      transactions.end(transaction)
    }
    await batch.settled()
  },
  rollback: async (id) => transactions.end(transactions.require(id))
})

type CareCalls = Pick<Engine, 'collectionNames' | 'createCollection' | 'explain' | 'describe' | 'verify' | 'backup' | 'close'>

const careCalls = ({ database, catalogue, batch, transactions, operations }: Parts): CareCalls => ({
  collectionNames: () => catalogue.names(),
  createCollection: (name) => {
    batch.flush()
    catalogue.create(name)
  },
  explain: (collection, query, page = {}) => {
    const { rows, paths, examinedCount } = operations.search(operations.target(collection, undefined), { ...page, query })
    return { ...planInWords(paths), examinedCount, returnedCount: rows.length }
  },
  describe: () => catalogue.names().map((name) => summaryOf(catalogue.get(name))),
  verify: () => verify(database, catalogue),
  backup: (file) => {
    batch.flush()
    backUp(database, file)
  },
  close: () => {
    transactions.endAll()
    batch.flush()
    database.close()
  }
})

/** Opens an environment's file, building and dropping indexes until they are the declared ones. */
export const openEngine = (options: EngineOptions): Engine => {
  const parts = openParts(options)
  return { ...documentCalls(parts), ...transactionCalls(parts), ...careCalls(parts) }
}
