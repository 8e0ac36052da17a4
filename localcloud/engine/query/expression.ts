import { Query } from 'mingo'
import { requestFailed } from '../engine-error'

/** `$expr`: an aggregation expression that must come out true. */
export const matchesExpression = (expression: unknown): ((document: unknown) => boolean) => {
  const query = new Query({ $expr: expression as Record<string, unknown> })
  return (document) => {
    try {
      return query.test(document as Record<string, unknown>)
    } catch (error) {
      throw requestFailed(error instanceof Error ? error.message : String(error))
    }
  }
}
