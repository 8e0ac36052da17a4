import type { PersonUnits } from '@shared/domain/surge/person-units'
import type { ExcludedReason } from '@shared/model/excluded-reason'
import type { Person, PersonEngagement } from '@shared/model/person'
import type { Condition, Documents, Search, TransactionDocuments } from '../platform/documents'
import { personEngagementOf } from './legacy-slots'
import { chunksOf, findByIds, modelRepository, toModel } from './model-repository'

/** A person whose consent was taken back stays, empty, until the last of their touches is deleted. */
export type StoredPerson = Person & {
  isErasing: boolean
  /** The spelling of the company they typed, when a colleague is to settle it, or has. */
  nameReviewId?: string | null
  /** What surge and stage read; missing on a person of before. */
  units?: PersonUnits
}

/** A person as it stood at one moment: who writes later can tell whether somebody held it meanwhile. */
export type SeenPerson = StoredPerson & { holdCount: number | null }

/** A person without what scoring alone reads. */
export type Linked = Pick<Person, 'id' | 'displayName' | 'jobTitle' | 'identityLevel' | 'accountId' | 'identity'>

/** What the reports on contents show and count of a person. */
export type PersonCard = Pick<Person, 'id' | 'displayName' | 'jobTitle' | 'identityLevel' | 'accountId' | 'consent' | 'identity'>
const cardFields = ['displayName', 'jobTitle', 'identityLevel', 'accountId', 'consent', 'identity']
/** Several people at each of them; the answer stays below a thousand rows. */
const accountsPerQuery = 100

const base = modelRepository<StoredPerson>('people')

const personOf = (stored: { _id: string }): StoredPerson => {
  const person = toModel<StoredPerson>(stored)
  return { ...person, engagement: personEngagementOf(person.engagement) }
}

const seenPersonOf = (stored: { _id: string; holdCount?: number }): SeenPerson => ({ ...personOf(stored), holdCount: stored.holdCount ?? null })

const find = async (documents: TransactionDocuments, search: Search): Promise<SeenPerson[]> =>
  (await documents.find<{ _id: string }>('people', search)).map(seenPersonOf)

export const people = {
  insert: base.insert,
  update: base.update,
  byId: async (documents: TransactionDocuments, id: string): Promise<StoredPerson | null> => {
    const stored = await documents.byId<{ _id: string }>('people', id)
    return stored && personOf(stored)
  },
  byIds: async (documents: TransactionDocuments, ids: readonly string[]): Promise<Map<string, StoredPerson>> =>
    new Map((await findByIds<{ _id: string }>(documents, 'people', [...new Set(ids)])).map((stored) => [stored._id, personOf(stored)])),
  find,
  /** In the order of ids. */
  after: (documents: Documents, afterId: string, limit: number): Promise<SeenPerson[]> =>
    find(documents, { where: { _id: { $gt: afterId } }, order: { _id: 'asc' }, limit }),
  /** As it stands now, outside a transaction. */
  seen: async (documents: Documents, id: string): Promise<SeenPerson | null> => (await find(documents, { where: { _id: id }, limit: 1 }))[0] ?? null,
  countAll: (documents: Documents): Promise<number> => documents.count('people', { _id: { $gt: '' } }),
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
  /** Those whose name begins so, by name. */
  namedLike: (documents: Documents, typed: string, limit: number): Promise<StoredPerson[]> =>
    find(documents, { where: { displayName: { $gte: typed, $lt: `${typed}\uffff` } }, order: { displayName: 'asc' }, limit }),
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<StoredPerson | null> => {
    const held = await documents.hold<{ _id: string }>('people', id)
    return held && personOf(held)
  },
  /** Without those who count with somebody else. */
  ofAccount: (documents: TransactionDocuments, accountId: string, limit: number): Promise<StoredPerson[]> =>
    find(documents, { where: { accountId, 'identity.mergedIntoId': null }, limit }),
  /** Everybody at an account, read in pages. */
  allOfAccount: async (documents: Documents, accountId: string): Promise<StoredPerson[]> => {
    const found: StoredPerson[] = []
    let page: StoredPerson[] = []
    do {
      const where = { accountId, _id: { $gt: found.at(-1)?.id ?? '' }, 'identity.mergedIntoId': null }
      page = await find(documents, { where, order: { _id: 'asc' }, limit: 1000 })
      found.push(...page)
    } while (page.length === 1000)
    return found
  },
  /** Those of several accounts with what they counted, at most that many. */
  ofAccounts: (documents: Documents, accountIds: readonly string[], limit: number): Promise<StoredPerson[]> =>
    find(documents, { where: { accountId: { $in: accountIds }, 'identity.mergedIntoId': null }, limit }),
  /** Those who were at one of these accounts and have moved on since, at most that many. */
  formerOfAccounts: (documents: Documents, accountIds: readonly string[], limit: number): Promise<StoredPerson[]> =>
    find(documents, { where: { 'identity.formerLinks.accountId': { $in: accountIds }, 'identity.mergedIntoId': null }, limit }),
  /** Those with a link, present or former, that was made at one of these accounts and does not stand at `standingId`. */
  linkedElsewhere: async (
    documents: Documents,
    { origins, standingId }: { origins: readonly string[]; standingId: string },
    limit: number
  ): Promise<StoredPerson[]> => {
    const elsewhere = { $ne: standingId }
    const others = origins.filter((id) => id !== standingId)
    const [accountId, originAccountId] = [{ $in: others }, { $in: origins }]
    const former = (link: Condition) => ({ 'identity.formerLinks': { $elemMatch: link } })
    const conditions: Condition[] = [
      { accountId },
      { 'identity.originAccountId': originAccountId, accountId: elsewhere },
      { 'identity.formerLinks.accountId': accountId },
      { ...former({ originAccountId, accountId: elsewhere }), 'identity.formerLinks.originAccountId': originAccountId }
    ]
    const pages = await Promise.all(conditions.map((where) => find(documents, { where, limit })))
    return [...new Map(pages.flat().map((person) => [person.id, person])).values()]
  },
  /** Those who share one of the keys: they may be the same. */
  withContactKeys: (documents: Documents, keys: readonly string[], limit: number): Promise<StoredPerson[]> =>
    find(documents, { where: { 'identity.contactKeys': { $in: keys } }, limit }),
  countExcluded: (documents: Documents, reason: ExcludedReason): Promise<number> => documents.count('people', { 'identity.excludedReason': reason }),
  excludedFor: (documents: Documents, reason: ExcludedReason, limit: number): Promise<StoredPerson[]> =>
    find(documents, { where: { 'identity.excludedReason': reason }, order: { updatedAt: 'desc' }, limit }),
  /** Up to that many who typed one of the spellings. */
  ofReviews: (documents: Documents, reviewIds: readonly string[], limit: number): Promise<StoredPerson[]> =>
    find(documents, { where: { nameReviewId: { $in: reviewIds } }, order: { nameReviewId: 'asc' }, limit }),
  /** Up to that many who typed the spelling and are not at the account (null: at none); whom somebody else has placed stays. */
  notAlignedWith: async (documents: Documents, reviewId: string, { accountId, limit }: { accountId: string | null; limit: number }): Promise<string[]> => {
    const where = { nameReviewId: reviewId, accountId: { $ne: accountId }, $or: [{ accountId: null }, { 'match.level': 'reviewed' }] }
    const found = await documents.find<{ _id: string }>('people', { where, limit, fields: ['_id'] })
    return found.map(({ _id }) => _id)
  },
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('people', id),
  save: (documents: TransactionDocuments, { id, ...changes }: StoredPerson): Promise<boolean> => documents.update('people', id, { $set: changes }),
  /** Saves the slots only while nobody has held the person since it was read; returns whether that was so. */
  saveSlotsIfUnheld: async (documents: Documents, { id, holdCount, engagement }: SeenPerson, slots: PersonEngagement['slots']): Promise<boolean> =>
    (await documents.updateWhere('people', { _id: id, holdCount }, { $set: { engagement: { ...engagement, slots } }, $inc: { holdCount: 1 } })) > 0
}
