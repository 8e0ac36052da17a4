export type Document = { [field: string]: unknown }

export interface SortField {
  field: string
  direction: 'asc' | 'desc'
}

export interface FindOptions {
  query?: Document | undefined
  order?: readonly SortField[] | undefined
  offset?: number | undefined
  limit?: number | undefined
  projection?: Document | undefined
}

/** A document found, with its text in the engine's own form (codec.ts). */
export interface StoredText {
  readonly body: string
  readonly document: Document
}

export interface UpdateOptions {
  query: Document
  /** Operators (`$set` …) when isMerge, else the whole new document. */
  update: Document
  isMulti?: boolean | undefined
  isUpsert?: boolean | undefined
  isMerge?: boolean | undefined
}

export interface RemoveOptions {
  query: Document
  isMulti?: boolean | undefined
}

export interface UpdateResult {
  /** Documents that changed; a match left as it was is not counted, as in the cloud. */
  updated: number
  upsertedId: unknown
}

export interface AggregateStage {
  stageKey: string
  stageValue: unknown
}

/** How a query is answered. */
export interface QueryPlan {
  /** Name of the index, `_id`, or null for a scan. */
  index: string | null
  equalityFields: string[]
  rangeField: string | null
  isSortedByIndex: boolean
}

export interface Explanation extends QueryPlan {
  examinedCount: number
  returnedCount: number
}

export interface IndexSummary {
  name: string
  /** As declared: path and direction. */
  fields: string[]
  isUnique: boolean
  /** Queries that went through it since the engine was opened. */
  useCount: number
}

export interface CollectionSummary {
  name: string
  documentCount: number
  indexes: IndexSummary[]
}

/** A query without a transaction id waits for a document that a transaction has locked. */
export interface LockWarning {
  collection: string
  documentId: unknown
  transactionId: string
  message: string
}
