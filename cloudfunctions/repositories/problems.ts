import type { Problem } from '@shared/model/problem'
import { type Documents, DuplicateKeyError } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<Problem>('problems')

/** One more case of a problem that may be known already. */
export type ProblemCase = Omit<Problem, 'firstAt' | 'dismissedAt'>

/** In one write without reading first, so that many at once all count. */
const countOn = (documents: Documents, { id, count, example, lastAt }: ProblemCase): Promise<boolean> =>
  documents.update('problems', id, { $inc: { count }, $set: { example, lastAt } })

export const problems = {
  update: base.update,
  add: async (documents: Documents, found: ProblemCase): Promise<void> => {
    if (await countOn(documents, found)) return
    try {
      await base.insert(documents, { ...found, firstAt: found.lastAt, dismissedAt: null })
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error
      await countOn(documents, found)
    }
  },
  /** The last to happen first. */
  newest: (documents: Documents, limit: number): Promise<Problem[]> => base.find(documents, { where: {}, order: { lastAt: 'desc' }, limit })
}
