import type { CloudBase } from '@cloudbase/node-sdk'
import { AppError } from './app-error'
import { isTransactionConflict } from './database-error'

type Collection = ReturnType<ReturnType<CloudBase['database']>['collection']>

export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason: unknown): Promise<unknown>
}

/** Tries go on this long: below every function's time limit, and counted in time because on a busy machine a try takes longer. */
const patienceMs = 12_000
const firstPauseMs = 15
const longestPauseMs = 400

/** Full jitter: with a fixed pause the same callers would meet again. */
const pause = (tries: number): Promise<void> => {
  const boundMs = Math.min(longestPauseMs, firstPauseMs * 2 ** tries)
  return new Promise((resolve) => setTimeout(resolve, Math.random() * boundMs))
}

const rollBackQuietly = async (transaction: Transaction): Promise<void> => {
  try {
    await transaction.rollback(undefined)
  } catch {
    // The conflict has already ended it, or it expires by itself after 30 seconds; the first error is the one to tell.
  }
}

const attempt = async <Value>(transaction: Transaction, work: (transaction: Transaction) => Promise<Value>): Promise<Value> => {
  try {
    const value = await work(transaction)
    await transaction.commit()
    return value
  } catch (error) {
    await rollBackQuietly(transaction)
    throw error
  }
}

/** Runs the work in a transaction until nobody else is in the way; the SDK's own retry neither waits nor tries more than four times. */
export const runTransaction = async <Value>(start: () => Promise<Transaction>, work: (transaction: Transaction) => Promise<Value>): Promise<Value> => {
  const endsAtMs = performance.now() + patienceMs
  for (let tries = 0; performance.now() < endsAtMs; tries++) {
    try {
      return await attempt(await start(), work)
    } catch (error) {
      if (!isTransactionConflict(error)) throw error
      await pause(tries)
    }
  }
  throw new AppError('BUSY', '现在操作的人太多，请稍等几秒再试一次')
}
