import { requestFailed } from '../engine-error'
import type { Document, FindOptions } from '../types'
import { isPlainObject } from '../values/type-order'

export type Stage = readonly [name: string, operand: unknown]

/** Reads documents of any collection through the planner. */
export type Read = (collection: string, options: FindOptions) => Document[]

export interface Run {
  collection: string
  read: Read
  /** Runs the stages of an inner pipeline, as `$facet` has them. */
  runInner(documents: Document[], stages: readonly Stage[]): Document[]
}

export type StageRunner = (documents: Document[], operand: unknown, run: Run) => Document[]

/** Reads a pipeline as it is written in `$facet`: one object with one name per stage. */
export const stagesOf = (pipeline: unknown): Stage[] => {
  if (!Array.isArray(pipeline)) throw requestFailed('A pipeline must be an array of stages')
  return pipeline.map((stage) => {
    const entries = isPlainObject(stage) ? Object.entries(stage) : []
    const [entry] = entries
    if (entry === undefined || entries.length > 1) throw requestFailed('A pipeline stage specification object must contain exactly one field.')
    return entry
  })
}
