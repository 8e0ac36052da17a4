import type { Member } from '@shared/model/member'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toStored } from './model-repository'

const base = modelRepository<Member>('members')

export const members = {
  ...base,
  list: (documents: Documents): Promise<Member[]> => base.find(documents, { where: {}, order: { name: 'asc' }, limit: 100 }),
  /** By name, helpers of events included. */
  all: (documents: Documents): Promise<Member[]> => base.find(documents, { where: {}, order: { name: 'asc' }, limit: 1000 }),
  /** Who joins again takes the name and role of the newer invitation. */
  save: async (documents: TransactionDocuments, member: Member): Promise<void> => {
    await documents.remove('members', member.id)
    await documents.insert('members', [toStored(member)])
  }
}
