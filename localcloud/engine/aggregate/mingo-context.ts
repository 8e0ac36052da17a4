import { Context, type evalExpr } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import { ownExpressions } from './own-expressions'

export type MingoOptions = Parameters<typeof evalExpr>[2]

/** Every operator that stages and expressions may use. */
export const mingoContext = Context.init({ accumulator, expression: { ...expression, ...ownExpressions }, pipeline, projection, query, window })
