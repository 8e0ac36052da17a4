import type { ScanAnswer } from '@shared/model/attendance'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import { scans } from '../../repositories/scans'

const maxTries = 4

/**
 * Returns the answer a scan got, or gives it one: a scan sent again (its answer was lost) is answered as before and changes nothing.
 * Two people let in at once by two scans collide on their attendance; the later one is then decided anew.
 */
export const answerOnce = async (documents: Documents, scanId: string, decide: () => Promise<ScanAnswer>, tries = 1): Promise<ScanAnswer> => {
  const before = await scans.byId(documents, scanId)
  if (before) return before
  try {
    return await decide()
  } catch (error) {
    if (!(error instanceof DuplicateKeyError) || tries >= maxTries) throw error
    return answerOnce(documents, scanId, decide, tries + 1)
  }
}
