import { commands } from '../../../localcloud/server/admin/commands'

/** What one piece of work asked of the database. */
export interface CommandCounts {
  /** Every round trip, with begin and commit. */
  trips: number
  /** Those that read or write documents, of all. */
  documentCalls: number
  /** Those of them inside a transaction. */
  inTransaction: number
  /** What those were, in order. */
  told: string[]
}

const ofTransactions = new Set(['database.startTransaction', 'database.commitTransaction', 'database.abortTransaction'])

let seen: { name: string; collection: string; isInTransaction: boolean }[] = []

/** From now on every command that the local cloud of this process answers is counted. */
export const countCommands = (): void => {
  for (const [name, command] of Object.entries(commands)) {
    if (!name.startsWith('database.')) continue
    commands[name] = (environment, context) => {
      seen.push({ name, collection: String(context.body.collectionName ?? ''), isInTransaction: typeof context.body.transactionId === 'string' })
      return command(environment, context)
    }
  }
}

/** Returns what the work asked for; nothing else may run beside it. */
export const countsOf = async (work: () => Promise<unknown>): Promise<CommandCounts> => {
  seen = []
  await work()
  const ofDocuments = seen.filter(({ name }) => !ofTransactions.has(name))
  const inTransaction = ofDocuments.filter(({ isInTransaction }) => isInTransaction)
  return {
    trips: seen.length,
    documentCalls: ofDocuments.length,
    inTransaction: inTransaction.length,
    told: inTransaction.map(({ name, collection }) => `${name.replace('database.', '')} ${collection}`)
  }
}
