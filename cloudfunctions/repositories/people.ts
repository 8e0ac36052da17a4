import type { ExcludedReason } from '@shared/model/excluded-reason'
import type { Person } from '@shared/model/person'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { chunksOf, findByIds, modelRepository, toModel } from './model-repository'

/** A person whose consent was taken back stays, empty, until the last of their touches is deleted. */
export type StoredPerson = Person & { isErasing: boolean }

/** A person without what scoring alone reads. */
export type Linked = Pick<Person, 'id' | 'displayName' | 'jobTitle' | 'identityLevel' | 'accountId' | 'identity'>

/** What the reports on contents show and count of a person. */
export type PersonCard = Pick<Person, 'id' | 'displayName' | 'jobTitle' | 'identityLevel' | 'accountId' | 'consent' | 'identity'>
const cardFields = ['displayName', 'jobTitle', 'identityLevel', 'accountId', 'consent', 'identity']
/** Several people at each of them; the answer stays below a thousand rows. */
const accountsPerQuery = 100

const base = modelRepository<StoredPerson>('people')

export const people = {
  ...base,
  /** Without the points per day, which only scoring reads. */
  faces: async (documents: Documents, ids: readonly string[]): Promise<Map<string, Linked>> => {
    const found = await findByIds<{ _id: string }>(documents, 'people', ids, ['displayName', 'jobTitle', 'identityLevel', 'accountId', 'identity'])
    return new Map(found.map((stored) => [stored._id, toModel<Linked>(stored)]))
  },
  cards: async (documents: Documents, ids: readonly string[]): Promise<Map<string, PersonCard>> => {
    const found = await findByIds<{ _id: string }>(documents, 'people', [...new Set(ids)], cardFields)
    return new Map(found.map((stored) => [stored._id, toModel<PersonCard>(stored)]))
  },
  /** The people at these accounts; of more than a thousand at a hundred accounts only the first thousand. */
  cardsOfAccounts: async (documents: Documents, accountIds: readonly string[]): Promise<PersonCard[]> => {
    const found: { _id: string }[] = []
    for (const chunk of chunksOf(accountIds, accountsPerQuery)) {
      found.push(...(await documents.find<{ _id: string }>('people', { where: { accountId: { $in: chunk } }, limit: 1000, fields: cardFields })))
    }
    return found.map((stored) => toModel<PersonCard>(stored))
  },
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<StoredPerson | null> => {
    const held = await documents.hold<{ _id: string }>('people', id)
    return held && toModel<StoredPerson>(held)
  },
  /** Without those who count with somebody else. */
  ofAccount: (documents: TransactionDocuments, accountId: string, limit: number): Promise<StoredPerson[]> =>
    base.find(documents, { where: { accountId, 'identity.mergedIntoId': null }, limit }),
  /** Those of several accounts with what they counted, at most that many. */
  ofAccounts: (documents: Documents, accountIds: readonly string[], limit: number): Promise<StoredPerson[]> =>
    base.find(documents, { where: { accountId: { $in: accountIds }, 'identity.mergedIntoId': null }, limit }),
  /** Those who share one of the keys: they may be the same. */
  withContactKeys: (documents: Documents, keys: readonly string[], limit: number): Promise<StoredPerson[]> =>
    base.find(documents, { where: { 'identity.contactKeys': { $in: keys } }, limit }),
  countExcluded: (documents: Documents, reason: ExcludedReason): Promise<number> => documents.count('people', { 'identity.excludedReason': reason }),
  excludedFor: (documents: Documents, reason: ExcludedReason, limit: number): Promise<StoredPerson[]> =>
    base.find(documents, { where: { 'identity.excludedReason': reason }, order: { updatedAt: 'desc' }, limit }),
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('people', id),
  save: (documents: TransactionDocuments, { id, ...changes }: StoredPerson): Promise<boolean> => documents.update('people', id, { $set: changes })
}
