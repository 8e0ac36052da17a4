import type { Transaction } from '../transactions/transaction'

/** Thrown inside the engine when a write outside transactions meets a lock: the writer waits and tries again. */
export class LockedDocument extends Error {
  constructor(
    readonly holder: Transaction,
    readonly documentId: unknown
  ) {
    super('document is locked by a transaction')
  }
}
