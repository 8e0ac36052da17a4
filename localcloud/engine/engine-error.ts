export type EngineErrorCode =
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'INVALID_PARAM'

/** What the engine throws: a code and words that the cloud would answer with. */
export class EngineError extends Error {
  constructor(
    readonly code: EngineErrorCode,
    message: string
  ) {
    super(message)
    this.name = 'EngineError'
  }
}

const appeal = 'Please check your request, but if the problem persists, contact us.'

export const requestFailed = (message: string): EngineError => new EngineError('DATABASE_REQUEST_FAILED', message)

export const collectionMissing = (name: string): EngineError =>
  new EngineError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. ${appeal}`)

export const transactionConflict = (): EngineError =>
  new EngineError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${appeal}`
  )

export const transactionMissing = (): EngineError =>
  new EngineError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${appeal}`
  )

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value ?? null))

/** The same `_id`, or the same values under a unique index; the cloud words both this way. */
export const duplicateKey = (collection: string, index: string, values: readonly unknown[]): EngineError =>
  requestFailed(`[FailedOperation] E11000 duplicate key error collection: ${collection} index: ${index} dup key: { : ${values.map(quoted).join(', : ')} }`)
