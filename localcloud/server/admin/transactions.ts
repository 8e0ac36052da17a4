import type { Command } from './command'

const idOf = ({ transactionId }: Record<string, unknown>): string => String(transactionId ?? '')

/** The SDK reads transactionId beside requestId, not inside data. */
export const startTransaction: Command = async ({ engine }) => ({ transactionId: await engine.begin() })

export const commitTransaction: Command = async ({ engine }, { body }) => {
  await engine.commit(idOf(body))
  return {}
}

export const abortTransaction: Command = async ({ engine }, { body }) => {
  await engine.rollback(idOf(body))
  return {}
}
