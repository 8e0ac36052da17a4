import type { Engine, EngineOptions } from '../../../../localcloud/engine/engine'
import type { LockWarning } from '../../../../localcloud/engine/types'
import { collection, index, openTestEngine, type TestEngine } from './open-test-engine'

/** What a transaction that loses is told. */
export const conflict = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.'
}

/** What a transaction that is over is told. */
export const ended = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message:
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.'
}

export interface TransactionStory extends TestEngine {
  readonly engine: Engine
  warnings: LockWarning[]
  /** Sets `n` of one of the two documents. */
  setN(id: string, n: number, transaction?: string): ReturnType<Engine['update']>
  /** The documents' `n`, by id. */
  numbers(transaction?: string): Promise<unknown[]>
}

/** Two documents, '1' with n 1 and code a, '2' with n 2 and code b; `n` is indexed, `code` is unique. */
export const openStory = async (overrides: Partial<EngineOptions> = {}): Promise<TransactionStory> => {
  const warnings: LockWarning[] = []
  const things = collection('things', index(['n']), index(['code'], true))
  const test = openTestEngine({ collections: [things, collection('others')], onWarning: (warning) => warnings.push(warning), ...overrides })
  await test.engine.insert('things', [
    { _id: '1', n: 1, code: 'a' },
    { _id: '2', n: 2, code: 'b' }
  ])
  return {
    ...test,
    warnings,
    setN: (id, n, transaction) => test.engine.update('things', { query: { _id: id }, update: { $set: { n } } }, transaction),
    numbers: async (transaction) => (await test.engine.find('things', { order: [{ field: '_id', direction: 'asc' }] }, transaction)).map(({ n }) => n)
  }
}

/** Did the work end within a moment? */
export const isSettled = async (work: Promise<unknown>): Promise<boolean> => {
  let isDone = false
  void work.then(
    () => (isDone = true),
    () => (isDone = true)
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  return isDone
}
