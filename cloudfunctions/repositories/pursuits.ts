import type { Pursuit } from '@shared/model/follow-up'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel } from './model-repository'

const base = modelRepository<Pursuit>('pursuits')

export const pursuits = {
  byId: base.byId,
  byIds: base.byIds,
  insert: base.insert,
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, accountId: string): Promise<Pursuit | null> => {
    const held = await documents.hold<{ _id: string }>('pursuits', accountId)
    return held && toModel<Pursuit>(held)
  },
  save: (documents: TransactionDocuments, { id, ...changes }: Pursuit): Promise<boolean> => documents.update('pursuits', id, { $set: changes }),
  countLeads: (documents: Documents, leadState: Pursuit['leadState']): Promise<number> => documents.count('pursuits', { leadState })
}
