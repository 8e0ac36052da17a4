import { conjunctsOf } from '../plan/conjuncts'
import type { Document } from '../types'
import { FieldSlot } from './field-slot'

/** What a document made by an upsert begins with: the fields the query holds to one value. */
export const upsertSeed = (query: Document): Document => {
  const seed: Document = {}
  for (const { path, operator, operand } of conjunctsOf(query)) {
    if (path !== null && operator === '$eq') new FieldSlot(seed, path).write(structuredClone(operand))
  }
  return seed
}
