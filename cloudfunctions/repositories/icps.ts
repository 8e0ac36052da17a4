import type { IdealCustomerProfile } from '@shared/model/icp'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<IdealCustomerProfile>('icps')

export const icps = {
  ...base,
  /** Newest first. */
  list: (documents: TransactionDocuments): Promise<IdealCustomerProfile[]> => base.find(documents, { where: {}, order: { createdAt: 'desc' }, limit: 100 }),
  /** Saves the draft only while it is still at that revision; returns whether it was. */
  saveDraft: async (
    documents: Documents,
    id: string,
    { revision, changes }: { revision: number; changes: Partial<Pick<IdealCustomerProfile, 'name' | 'criteria'>> & { updatedAt: string } }
  ): Promise<boolean> => (await documents.updateWhere('icps', { _id: id, revision }, { $set: changes, $inc: { revision: 1 } })) > 0
}
