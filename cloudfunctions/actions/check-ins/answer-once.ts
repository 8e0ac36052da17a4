import type { ScanAnswer } from '@shared/model/attendance'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import { scans } from '../../repositories/scans'

const maxTries = 4

/**
 * Gives a scan that has no answer yet its answer. The same scan on another way, or two people let in at once by two scans, collide on what they
 * write: then the answer that is there holds, or the later one is decided anew.
 */
export const answerOnce = async (documents: Documents, scanId: string, decide: () => Promise<ScanAnswer>, tries = 1): Promise<ScanAnswer> => {
  try {
    return await decide()
  } catch (error) {
    if (!(error instanceof DuplicateKeyError) || tries >= maxTries) throw error
    return (await scans.byId(documents, scanId)) ?? answerOnce(documents, scanId, decide, tries + 1)
  }
}
