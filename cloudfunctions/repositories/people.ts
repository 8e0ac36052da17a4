import type { Person } from '@shared/model/person'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { findByIds, modelRepository, toModel } from './model-repository'

/** A person whose consent was taken back stays, empty, until the last of their touches is deleted. */
export type StoredPerson = Person & { isErasing: boolean }

const base = modelRepository<StoredPerson>('people')

export const people = {
  ...base,
  /** Without the points per day, which only scoring reads. */
  faces: async (documents: Documents, ids: readonly string[]): Promise<Map<string, Pick<Person, 'id' | 'displayName' | 'jobTitle' | 'identityLevel'>>> => {
    const found = await findByIds<{ _id: string }>(documents, 'people', ids, ['displayName', 'jobTitle', 'identityLevel'])
    return new Map(found.map((stored) => [stored._id, toModel<Pick<Person, 'id' | 'displayName' | 'jobTitle' | 'identityLevel'>>(stored)]))
  },
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<StoredPerson | null> => {
    const held = await documents.hold<{ _id: string }>('people', id)
    return held && toModel<StoredPerson>(held)
  },
  ofAccount: (documents: Documents, accountId: string, limit: number): Promise<StoredPerson[]> => base.find(documents, { where: { accountId }, limit }),
  /** Those of several accounts with what they counted, at most that many. */
  ofAccounts: (documents: Documents, accountIds: readonly string[], limit: number): Promise<StoredPerson[]> =>
    base.find(documents, { where: { accountId: { $in: accountIds } }, limit }),
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('people', id),
  save: (documents: TransactionDocuments, { id, ...changes }: StoredPerson): Promise<boolean> => documents.update('people', id, { $set: changes })
}
