import type { TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

/** A code on its way to a mailbox; a newer one takes the place of the older. */
export interface MailCheck {
  /** The person's. */
  id: string
  codeHash: string
  addressKey: string
  domain: string
  hint: string
  expiresAt: string
}

const base = modelRepository<MailCheck>('mailChecks')

export const mailChecks = {
  byId: base.byId,
  save: async (documents: TransactionDocuments, check: MailCheck): Promise<void> => {
    const { id, ...changes } = check
    const isThere = await documents.update('mailChecks', id, { $set: changes })
    if (!isThere) await base.insert(documents, check)
  },
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('mailChecks', id)
}
