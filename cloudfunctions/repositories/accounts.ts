import type { ResolvableAccount } from '@shared/domain/company-name/decide-company'
import { sortKeyOf } from '@shared/domain/engagement/sort-key'
import type { Account, AccountTraits } from '@shared/model/account'
import type { AccountEngagement } from '@shared/model/engagement'
import type { Condition, Documents, TransactionDocuments } from '../platform/documents'
import { findByIds, toModel } from './model-repository'

/** An account with what its people did; `lastTouchByPerson` lets the last touch be told again when a person leaves. */
export interface ScoredAccount extends Account {
  engagement: AccountEngagement & { lastTouchByPerson: Record<string, string> }
  sortKey: string
  /** First letters of the short name's pinyin. */
  pinyinInitials: string | null
}

export interface NewAccount {
  account: Account
  engagement: ScoredAccount['engagement']
  pinyinInitials: string | null
  /** `<icpVersionId>:<band>`, one per version it is scored for. */
  fitKeys: string[]
  searchKeys: string[]
  nameKeys: string[]
  /** Which row of which file it came from: a resumed import knows its own. */
  importId: string | null
  importRow: number | null
}

export interface AccountFilter {
  /** `<icpVersionId>:<band>`. */
  fitKey?: string
  searchKey?: string
  /** Bounds of the sort key: from inclusive, before exclusive. */
  fromSortKey?: string
  beforeSortKey?: string
}

export type AccountOrigin = Pick<NewAccount, 'importId' | 'importRow'>
export type NamedRow = Pick<Account, 'id' | 'legalName' | 'shortName' | 'aliases'>
export type TraitsRow = Pick<Account, 'id' | 'legalName' | 'shortName' | 'traits'>

const resolvableFields = ['legalName', 'shortName', 'aliases', 'unifiedSocialCreditCode', 'stockCode', 'website']
const modelFields = ['legalName', 'shortName', 'aliases', 'unifiedSocialCreditCode', 'stockCode', 'website', 'traits', 'createdAt', 'updatedAt']
const scoredFields = [...modelFields, 'engagement', 'sortKey', 'pinyinInitials']

/** A condition on the sort key is always there: it lets the index serve even "all". */
const whereOf = ({ fitKey, searchKey, fromSortKey = '', beforeSortKey }: AccountFilter): Condition => ({
  ...(fitKey === undefined ? {} : { fitKeys: fitKey }),
  ...(searchKey === undefined ? {} : { searchKeys: searchKey }),
  sortKey: { $gte: fromSortKey, ...(beforeSortKey === undefined ? {} : { $lt: beforeSortKey }) }
})

const storedOf = ({ account: { id, ...account }, ...rest }: NewAccount) => ({
  _id: id,
  ...account,
  ...rest,
  sortKey: sortKeyOf(rest.engagement.heat, id)
})

export const accounts = {
  byId: async (documents: TransactionDocuments, id: string): Promise<ScoredAccount | null> => {
    const [found] = await documents.find<{ _id: string }>('accounts', { where: { _id: id }, limit: 1, fields: scoredFields })
    return found ? toModel<ScoredAccount>(found) : null
  },
  /** What they are called in a line: the short name where there is one. */
  names: async (documents: Documents, ids: readonly string[]): Promise<Map<string, string>> => {
    const found = await findByIds<{ _id: string; legalName: string; shortName: string | null }>(documents, 'accounts', ids, ['legalName', 'shortName'])
    return new Map(found.map(({ _id, legalName, shortName }) => [_id, shortName ?? legalName]))
  },
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<ScoredAccount | null> => {
    const held = await documents.hold<{ _id: string }>('accounts', id)
    return held && toModel<ScoredAccount>(held)
  },
  byIds: async (documents: Documents, ids: readonly string[]): Promise<Map<string, ScoredAccount>> => {
    const found = await findByIds<{ _id: string }>(documents, 'accounts', [...new Set(ids)], scoredFields)
    return new Map(found.map((stored) => [stored._id, toModel<ScoredAccount>(stored)]))
  },
  /** Hottest first. */
  list: async (documents: Documents, filter: AccountFilter, limit: number): Promise<ScoredAccount[]> => {
    const found = await documents.find<{ _id: string }>('accounts', { where: whereOf(filter), order: { sortKey: 'desc' }, limit, fields: scoredFields })
    return found.map((stored) => toModel<ScoredAccount>(stored))
  },
  count: (documents: Documents, filter: AccountFilter): Promise<number> => documents.count('accounts', whereOf(filter)),
  /** Where each of these ids came from, for those that exist. */
  origins: async (documents: TransactionDocuments, ids: readonly string[]): Promise<Map<string, AccountOrigin>> => {
    const found = await findByIds<AccountOrigin & { _id: string }>(documents, 'accounts', ids, ['importId', 'importRow'])
    return new Map(found.map(({ _id, importId, importRow }) => [_id, { importId, importRow }]))
  },
  /** Candidates for a typed company: accounts that have one of the keys. */
  withNameKeys: async (documents: Documents, keys: readonly string[], limit: number): Promise<ResolvableAccount[]> => {
    const found = await documents.find<{ _id: string }>('accounts', { where: { nameKeys: { $in: keys } }, limit, fields: resolvableFields })
    return found.map((stored) => toModel<ResolvableAccount>(stored))
  },
  /** Names of the accounts after that id. */
  namesAfter: async (documents: Documents, afterId: string, limit: number): Promise<NamedRow[]> => {
    const found = await documents.find<{ _id: string }>('accounts', {
      where: { _id: { $gt: afterId } },
      order: { _id: 'asc' },
      limit,
      fields: ['legalName', 'shortName', 'aliases']
    })
    return found.map((stored) => toModel<NamedRow>(stored))
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
  insert: (documents: Documents, created: readonly NewAccount[]): Promise<void> => documents.insert('accounts', created.map(storedOf)),
  saveEngagement: (documents: TransactionDocuments, id: string, engagement: ScoredAccount['engagement']): Promise<boolean> =>
    documents.update('accounts', id, { $set: { engagement, sortKey: sortKeyOf(engagement.heat, id) } }),
  addFitKey: (documents: Documents, ids: readonly string[], fitKey: string): Promise<number> =>
    documents.updateWhere('accounts', { _id: { $in: ids } }, { $addToSet: { fitKeys: fitKey } }),
  /** Takes a key from up to that many accounts and returns how many had it. */
  removeFitKeySome: async (documents: Documents, fitKey: string, limit: number): Promise<number> => {
    const found = await documents.find<{ _id: string }>('accounts', { where: { fitKeys: fitKey }, limit, fields: ['_id'] })
    if (found.length > 0) await documents.updateWhere('accounts', { _id: { $in: found.map(({ _id }) => _id) } }, { $pull: { fitKeys: fitKey } })
    return found.length
  }
}
