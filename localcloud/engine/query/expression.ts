import { evalExpr } from 'mingo/core'
import { type MingoOptions, mingoContext } from '../aggregate/mingo-context'
import { requestFailed } from '../engine-error'

const options = { context: mingoContext } as MingoOptions

const isTrue = (value: unknown): boolean => value !== false && value !== null && value !== undefined && value !== 0

/** `$expr`: an aggregation expression that must come out true. */
export const matchesExpression =
  (expression: unknown): ((document: unknown) => boolean) =>
  (document) => {
    try {
      return isTrue(evalExpr(document as object, expression, options))
    } catch (error) {
      throw requestFailed(error instanceof Error ? error.message : String(error))
    }
  }
