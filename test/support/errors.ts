import type { Result, WireError } from '@shared/contracts/error-codes'

/** Returns the error of an answer; an answer without one fails the test. */
export const errorOf = (result: Result<unknown>): WireError => {
  if (result.ok) throw new Error(`expected an error, got ${JSON.stringify(result.data)}`)
  return result.error
}
