import { Aggregator } from 'mingo/aggregator'
import { Context, evalExpr } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import { requestFailed } from '../engine-error'
import type { Document } from '../types'
import { ownExpressions } from './own-expressions'
import type { Read, Stage } from './stage'

type Options = Parameters<typeof evalExpr>[2]

const context = Context.init({ accumulator, expression: { ...expression, ...ownExpressions }, pipeline, projection, query, window })

const optionsFor = (read: Read): Partial<Options> => ({ context, collectionResolver: (name) => read(name, {}) })

const inWordsOfTheCloud = <Result>(work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
}

/** Runs stages the engine has no runner for. */
export const runByMingo = (documents: Document[], stages: readonly Stage[], read: Read): Document[] =>
  inWordsOfTheCloud(
    () =>
      new Aggregator(
        stages.map(([name, operand]) => ({ [name]: operand })),
        optionsFor(read)
      ).run(documents) as Document[]
  )

/** The value of an aggregation expression for one document. */
export const valueOfExpression = (document: Document, operand: unknown, read: Read): unknown =>
  inWordsOfTheCloud(() => evalExpr(document, operand, optionsFor(read) as Options))
