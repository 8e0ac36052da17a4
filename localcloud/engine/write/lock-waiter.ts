import type { LockWarning } from '../types'
import { LockedDocument } from './locked-document'

/** A write that may meet a lock; told whether it is run again after waiting, when what was read before may be old. */
export type Attempt = (isRetry: boolean) => void

const lockMet = (attempt: Attempt, isRetry: boolean): LockedDocument | null => {
  try {
    attempt(isRetry)
    return null
  } catch (error) {
    if (error instanceof LockedDocument) return error
    throw error
  }
}

/** Runs writes that are no part of a transaction; those that meet a transaction's lock wait for its end. */
export class LockWaiter {
  constructor(private readonly onWarning: (warning: LockWarning) => void) {}

  /**
   * Runs a write at once. Undefined if it is done: then nobody else had a turn, and what the caller has read is still so.
   * Else a promise of its end, after the lock it met and any other that follows are gone.
   */
  run(collection: string, attempt: Attempt): Promise<void> | undefined {
    const locked = lockMet(attempt, false)
    return locked === null ? undefined : this.retry(collection, attempt, locked)
  }

  private async retry(collection: string, attempt: Attempt, first: LockedDocument): Promise<void> {
    for (let locked: LockedDocument | null = first; locked !== null; locked = lockMet(attempt, true)) {
      this.warn(collection, locked)
      await locked.holder.ended
    }
  }

  private warn(collection: string, { holder, documentId }: LockedDocument): void {
    const message = `a query without a transaction id waits for ${collection}/${String(documentId)}, locked by transaction ${holder.id}; inside a transaction use doc() or add(), since where().update() and where().remove() run outside it`
    this.onWarning({ collection, documentId, transactionId: holder.id, message })
  }
}
