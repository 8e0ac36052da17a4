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
import type { Read, Stage } from './stage'

type Operators = NonNullable<Parameters<typeof Context.init>[0]>
type Expression = NonNullable<Operators['expression']>[`$${string}`]
type Options = Parameters<typeof evalExpr>[2]

/** Weeks begin on Sunday, and days before the year's first Sunday are in week 0; mingo counts one more. */
const week = (obj: object, date: unknown, options: Options): number | null => {
  const day = evalExpr(obj, { $dayOfYear: date }, options)
  const weekday = evalExpr(obj, { $dayOfWeek: date }, options)
  return typeof day === 'number' && typeof weekday === 'number' ? Math.floor((day + 7 - weekday) / 7) : null
}

const context = Context.init({ accumulator, expression: { ...expression, $week: week as Expression }, pipeline, projection, query, window })

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
