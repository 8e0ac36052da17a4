import { type Documents, DuplicateKeyError } from '../platform/documents'
import { dealStatesJobId, jobs } from '../repositories/jobs'
import { newJob } from './new-job'

/** Begins once, ever, to say of accounts from before how far their deals have come; returns whether it did now. */
export const startDealStates = async (documents: Documents, now: string): Promise<boolean> => {
  if (await jobs.byId(documents, dealStatesJobId)) return false
  try {
    await jobs.insert(documents, newJob({ id: dealStatesJobId, kind: 'keep-deal-states', subjectId: 'accounts', createdBy: 'system' }, { now }))
    return true
  } catch (error) {
    if (error instanceof DuplicateKeyError) return false
    throw error
  }
}
