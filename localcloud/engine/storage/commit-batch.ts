import { EngineError } from '../engine-error'
import type { Database } from './database'

interface Waiter {
  resolve: () => void
  reject: (error: unknown) => void
}

/**
 * Group commit: writes of one turn of the event loop share one SQLite transaction, and nothing is acknowledged before
 * it is committed. A storage fault rolls the whole batch back and refuses everything in it.
 */
export class CommitBatch {
  private isOpen = false
  private waiters: Waiter[] = []

  constructor(
    private readonly database: Database,
    private readonly onRollback: () => void
  ) {}

  /**
   * Runs the writes of one document inside the open batch, opening one if there is none. An EngineError says that the
   * write was refused before it wrote anything; any other error is a fault of the storage.
   */
  write(work: () => void): void {
    this.open()
    try {
      work()
    } catch (error) {
      if (!(error instanceof EngineError)) this.rollBack(error)
      throw error
    }
  }

  /** As write, for several documents that none can be refused any more. */
  writeTogether(works: readonly (() => void)[]): void {
    this.open()
    try {
      for (const work of works) work()
    } catch (error) {
      this.rollBack(error)
      throw error
    }
  }

  /** Resolves when everything written or seen so far is on file. */
  settled(): Promise<void> {
    if (!this.isOpen) return Promise.resolve()
    return new Promise((resolve, reject) => this.waiters.push({ resolve, reject }))
  }

  flush(): void {
    if (!this.isOpen) return
    try {
      this.database.exec('COMMIT')
    } catch (error) {
      this.rollBack(error)
      return
    }
    this.isOpen = false
    for (const { resolve } of this.takeWaiters()) resolve()
  }

  private open(): void {
    if (this.isOpen) return
    this.database.exec('BEGIN IMMEDIATE')
    this.isOpen = true
    setImmediate(() => this.flush())
  }

  private rollBack(error: unknown): void {
    this.isOpen = false
    // A full disk, for one, makes SQLite roll back by itself.
    if (this.database.isInTransaction) this.database.exec('ROLLBACK')
    this.onRollback()
    for (const { reject } of this.takeWaiters()) reject(error)
  }

  private takeWaiters(): Waiter[] {
    const taken = this.waiters
    this.waiters = []
    return taken
  }
}
