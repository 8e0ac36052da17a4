import { Aggregator } from 'mingo/aggregator'
import { evalExpr } from 'mingo/core'
import { requestFailed } from '../engine-error'
import type { Document } from '../types'
import { type MingoOptions, mingoContext } from './mingo-context'
import type { Read, Stage } from './stage'

const optionsFor = (read: Read): Partial<MingoOptions> => ({ context: mingoContext, collectionResolver: (name) => read(name, {}) })

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
  inWordsOfTheCloud(() => evalExpr(document, operand, optionsFor(read) as MingoOptions))
