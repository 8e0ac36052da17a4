import type { Account, AccountTraits } from '@shared/model/account'
import type { ScoringSlot } from '@shared/model/scoring-slots'
import type { Heat } from '@shared/model/units'
import type { AccountWatch } from '@shared/model/watch'
import type { Condition, Documents, TransactionDocuments } from '../platform/documents'
import { type AccountSlots, noSlots, sortKeyFields, storedSlots } from './account-slots'
import type { WatchedFields } from './account-watch'
import { accountSlotsOf } from './legacy-slots'
import { findByIds, toModel } from './model-repository'

/** What an account came to by a version whose slot has been used for another since. */
export interface PastHeat {
  modelVersion: string
  heat: Heat
  /** The last day (YYYY-MM-DD) it was kept up. */
  on: string
}

/** An account with what its people did, by each of the two models kept. */
export interface ScoredAccount extends Account, WatchedFields {
  slots: AccountSlots
  sortKey: string
  sortKeyB: string
  /** First letters of the short name's pinyin. */
  pinyinInitials: string | null
  /** Newest last; missing while there is none. */
  pastHeats?: PastHeat[]
  /** Set while it is merged into another, which stands for it. */
  mergedIntoId?: string | null
}

/** An account as it stood at one moment: who writes later can tell whether somebody held it meanwhile. */
export interface SeenAccount {
  id: string
  slots: AccountSlots
  pastHeats: PastHeat[]
  holdCount: number | null
  hasBothKeys: boolean
  isMerged: boolean
}

export interface NewAccount {
  account: Account
  pinyinInitials: string | null
  /** `<icpVersionId>:<band>`, one per version it is scored for. */
  fitKeys: string[]
  searchKeys: string[]
  nameKeys: string[]
  /** Which row of which file it came from: a resumed import knows its own. */
  importId: string | null
  importRow: number | null
}

/** What may become known of an account later. */
export type AccountFacts = Partial<Omit<Account, 'id' | 'createdAt'> & Pick<NewAccount, 'nameKeys' | 'searchKeys' | 'fitKeys' | 'pinyinInitials'>>

/** The whole of an account, with the keys it is found by. */
export type HeldAccount = ScoredAccount & Pick<NewAccount, 'nameKeys' | 'searchKeys' | 'fitKeys'> & { holdCount?: number }

export interface AccountFilter {
  /** Whose values it runs by; what is only counted by its keys needs none. */
  slot?: ScoringSlot
  /** `<icpVersionId>:<band>`. */
  fitKey?: string
  searchKey?: string
  /** Only those this member looks after; without a search. */
  ownerMemberId?: string
  /** Bounds of the sort key: from inclusive, before exclusive. */
  fromSortKey?: string
  beforeSortKey?: string
}

export type AccountOrigin = Pick<NewAccount, 'importId' | 'importRow'>
export type TraitsRow = Pick<Account, 'id' | 'legalName' | 'shortName' | 'traits'>

const modelFields = ['legalName', 'shortName', 'aliases', 'unifiedSocialCreditCode', 'stockCode', 'website', 'traits', 'createdAt', 'updatedAt']
/** `engagement` is where documents from before the slots keep their values. */
const scoredFields = [...modelFields, 'slots', 'engagement', 'sortKey', 'sortKeyB', 'pinyinInitials', 'pastHeats', 'mergedIntoId']
/** What only one account at a time is asked for. */
const watchedFields = [...scoredFields, 'watch', 'standing', 'stageOverride', 'fitKeys', 'dealState']

const seenFields = ['slots', 'engagement', 'holdCount', 'pastHeats', 'sortKey', 'sortKeyB', 'mergedIntoId']

/** A condition on the sort key is always there: it lets the index serve even "all". */
const whereOf = ({ slot = 'a', fitKey, searchKey, ownerMemberId, fromSortKey = '', beforeSortKey }: AccountFilter): Condition => ({
  ...(fitKey === undefined ? {} : { fitKeys: fitKey }),
  ...(ownerMemberId === undefined ? {} : { 'standing.ownerMemberId': ownerMemberId }),
  ...(searchKey === undefined ? {} : { searchKeys: searchKey }),
  [sortKeyFields[slot]]: { $gte: fromSortKey, ...(beforeSortKey === undefined ? {} : { $lt: beforeSortKey }) }
})

const storedOf = ({ account: { id, ...account }, ...rest }: NewAccount) => ({ _id: id, ...account, ...rest, ...storedSlots(noSlots(), id) })

const scoredOf = (stored: { _id: string }): ScoredAccount => {
  const { engagement, ...account } = toModel<ScoredAccount & { engagement?: never }>(stored)
  return { ...account, slots: accountSlotsOf({ ...account, ...(engagement === undefined ? {} : { engagement }) }) }
}

type StoredSeen = Parameters<typeof accountSlotsOf>[0] & {
  _id: string
  holdCount?: number
  pastHeats?: PastHeat[]
  sortKey?: string | null
  sortKeyB?: string | null
  mergedIntoId?: string | null
}

const seenOf = (stored: StoredSeen): SeenAccount => ({
  id: stored._id,
  slots: accountSlotsOf(stored),
  pastHeats: stored.pastHeats ?? [],
  holdCount: stored.holdCount ?? null,
  hasBothKeys: stored.sortKey !== undefined && stored.sortKeyB !== undefined,
  isMerged: (stored.mergedIntoId ?? null) !== null
})

export const accounts = {
  byId: async (documents: TransactionDocuments, id: string): Promise<ScoredAccount | null> => {
    const [found] = await documents.find<{ _id: string }>('accounts', { where: { _id: id }, limit: 1, fields: watchedFields })
    return found ? scoredOf(found) : null
  },
  /** The whole of each of these accounts as it stands at this moment: see saveFactsIfUnheld. */
  whole: async (documents: TransactionDocuments, ids: readonly string[]): Promise<Map<string, HeldAccount>> => {
    const found = await findByIds<{ _id: string }>(documents, 'accounts', [...new Set(ids)])
    return new Map(found.map((stored) => [stored._id, scoredOf(stored) as HeldAccount]))
  },
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<HeldAccount | null> => {
    const held = await documents.hold<{ _id: string }>('accounts', id)
    return held && (scoredOf(held) as HeldAccount)
  },
  byIds: async (documents: Documents, ids: readonly string[]): Promise<Map<string, ScoredAccount>> => {
    const found = await findByIds<{ _id: string }>(documents, 'accounts', [...new Set(ids)], scoredFields)
    return new Map(found.map((stored) => [stored._id, scoredOf(stored)]))
  },
  /** Hottest first. */
  list: async (documents: Documents, filter: AccountFilter & { slot: ScoringSlot }, limit: number): Promise<ScoredAccount[]> => {
    const order = { [sortKeyFields[filter.slot]]: 'desc' as const }
    const found = await documents.find<{ _id: string }>('accounts', { where: whereOf(filter), order, limit, fields: scoredFields })
    return found.map(scoredOf)
  },
  count: (documents: Documents, filter: AccountFilter): Promise<number> => documents.count('accounts', whereOf(filter)),
  /** Where each of these ids came from, for those that exist. */
  origins: async (documents: TransactionDocuments, ids: readonly string[]): Promise<Map<string, AccountOrigin>> => {
    const found = await findByIds<AccountOrigin & { _id: string }>(documents, 'accounts', ids, ['importId', 'importRow'])
    return new Map(found.map(({ _id, importId, importRow }) => [_id, { importId, importRow }]))
  },
  /** Traits of the accounts after that id. Ids are hashes, so the first few thousand are a fair sample of all. */
  traitsAfter: async (documents: Documents, afterId: string, limit: number): Promise<TraitsRow[]> => {
    const fields = ['legalName', 'shortName', 'traits']
    const found = await documents.find<{ _id: string; traits: AccountTraits }>('accounts', {
      where: { _id: { $gt: afterId } },
      order: { _id: 'asc' },
      limit,
      fields
    })
    return found.map((stored) => toModel<TraitsRow>(stored))
  },
  /** The slots of the accounts after that id, as they stand now. */
  seenAfter: async (documents: Documents, afterId: string, limit: number): Promise<SeenAccount[]> => {
    return (await documents.find<StoredSeen>('accounts', { where: { _id: { $gt: afterId } }, order: { _id: 'asc' }, limit, fields: seenFields })).map(seenOf)
  },
  seen: async (documents: Documents, id: string): Promise<SeenAccount | null> => {
    const [found] = await documents.find<StoredSeen>('accounts', { where: { _id: id }, limit: 1, fields: seenFields })
    return found ? seenOf(found) : null
  },
  insert: (documents: TransactionDocuments, created: readonly NewAccount[]): Promise<void> => documents.insert('accounts', created.map(storedOf)),
  /** Scores and what surge, stage and alerts keep, in one write. */
  saveSlots: (
    documents: TransactionDocuments,
    { id, mergedIntoId = null }: Pick<ScoredAccount, 'id' | 'mergedIntoId'>,
    { slots, watch }: { slots: AccountSlots; watch: AccountWatch }
  ): Promise<boolean> => documents.update('accounts', id, { $set: { ...storedSlots(slots, id, { isHidden: mergedIntoId !== null }), watch } }),
  /** The same, only while nobody has held the account since it was read; returns whether that was so. */
  saveSlotsIfUnheld: async (documents: Documents, { id, holdCount, pastHeats, slots, isMerged }: SeenAccount): Promise<boolean> => {
    const changes = { ...storedSlots(slots, id, { isHidden: isMerged }), ...(pastHeats.length === 0 ? {} : { pastHeats }) }
    return (await documents.updateWhere('accounts', { _id: id, holdCount }, { $set: changes, $inc: { holdCount: 1 } })) > 0
  },
  /** Saves aliases and, with the first codes or traits known, what else a colleague or a file adds to an account. */
  saveFacts: (documents: TransactionDocuments, id: string, facts: AccountFacts): Promise<boolean> => documents.update('accounts', id, { $set: { ...facts } }),
  /** The same, only while nobody has held the account since it was read; returns whether that was so. */
  saveFactsIfUnheld: async (documents: Documents, { id, holdCount = null }: Pick<HeldAccount, 'id'> & { holdCount?: number | null }, facts: AccountFacts) =>
    (await documents.updateWhere('accounts', { _id: id, holdCount }, { $set: { ...facts }, $inc: { holdCount: 1 } })) > 0,
  /** Removes those that nobody has held since they were read. */
  removeUnheld: async (documents: Documents, seen: readonly { id: string; holdCount?: number }[]): Promise<void> => {
    const never = seen.filter(({ holdCount }) => holdCount === undefined).map(({ id }) => id)
    if (never.length > 0) await documents.removeWhere('accounts', { _id: { $in: never }, holdCount: null })
    for (const { id, holdCount } of seen) if (holdCount !== undefined) await documents.removeWhere('accounts', { _id: id, holdCount })
  },
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('accounts', id),
  addFitKey: (documents: Documents, ids: readonly string[], fitKey: string): Promise<number> =>
    documents.updateWhere('accounts', { _id: { $in: ids } }, { $addToSet: { fitKeys: fitKey } }),
  /** Takes a key from up to that many accounts and returns how many had it. */
  removeFitKeySome: async (documents: Documents, fitKey: string, limit: number): Promise<number> => {
    const found = await documents.find<{ _id: string }>('accounts', { where: { fitKeys: fitKey }, limit, fields: ['_id'] })
    if (found.length > 0) await documents.updateWhere('accounts', { _id: { $in: found.map(({ _id }) => _id) } }, { $pull: { fitKeys: fitKey } })
    return found.length
  }
}
