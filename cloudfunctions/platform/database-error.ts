import { DuplicateKeyError } from './documents'

const textOf = (error: unknown): { code: string; message: string } => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  return { code: String(code ?? ''), message: String(message ?? '') }
}

/** The cloud reports a taken key under either code, depending on its age. */
const isDuplicateKey = (error: unknown): boolean => {
  const { code, message } = textOf(error)
  return code === 'DATABASE_DUPLICATE_WRITE' || /E11000|duplicate key/i.test(message)
}

export const isTransactionConflict = (error: unknown): boolean => {
  const { code, message } = textOf(error)
  return code === 'DATABASE_TRANSACTION_CONFLICT' || /TransactionConflict|WriteConflict/.test(message)
}

/** Awaits an answer of the SDK; some of its calls return an error instead of throwing it. */
export const answerOf = async <Answer>(promise: Promise<Answer>): Promise<Answer> => {
  try {
    const answer = await promise
    const { code, message } = textOf(answer)
    if (code) throw Object.assign(new Error(message), { code })
    return answer
  } catch (error) {
    throw isDuplicateKey(error) ? new DuplicateKeyError(textOf(error).message, { cause: error }) : error
  }
}
