import type { Invite } from '@shared/model/member'
import type { Documents, TransactionDocuments } from '../platform/documents'

/** Without its code: who reads the database cannot use it. */
export type StoredInvite = Omit<Invite, 'code'>

export const invites = {
  byHash: (documents: TransactionDocuments, codeHash: string): Promise<StoredInvite | null> => documents.byId('invites', codeHash),
  insert: (documents: Documents, codeHash: string, invite: StoredInvite): Promise<void> => documents.insert('invites', [{ _id: codeHash, ...invite }]),
  markUsed: (documents: TransactionDocuments, codeHash: string, usedBy: string): Promise<boolean> => documents.update('invites', codeHash, { $set: { usedBy } })
}
