import type { ResolvableAccount } from '@shared/domain/company-name/decide-company'
import type { Account } from '@shared/model/account'
import type { Documents } from '../platform/documents'
import { findByIds, toModel } from './model-repository'

export type NamedRow = Pick<Account, 'id' | 'legalName' | 'shortName' | 'aliases'>

const nameFields = ['legalName', 'shortName', 'aliases']
const resolvableFields = [...nameFields, 'unifiedSocialCreditCode', 'stockCode', 'website']

/** What accounts are called, and what else tells one from another. */
export const accountNames = {
  /** What they are called in a line: the short name where there is one. */
  names: async (documents: Documents, ids: readonly string[]): Promise<Map<string, string>> => {
    const found = await findByIds<{ _id: string; legalName: string; shortName: string | null }>(documents, 'accounts', ids, ['legalName', 'shortName'])
    return new Map(found.map(({ _id, legalName, shortName }) => [_id, shortName ?? legalName]))
  },
  /** Candidates for a typed company: accounts that have one of the keys. */
  withNameKeys: async (documents: Documents, keys: readonly string[], limit: number): Promise<ResolvableAccount[]> => {
    const found = await documents.find<{ _id: string }>('accounts', { where: { nameKeys: { $in: keys } }, limit, fields: resolvableFields })
    return found.map((stored) => toModel<ResolvableAccount>(stored))
  },
  /** The same for a typed name alone: only what they are called is read, codes and website are null. */
  namedWithKeys: async (documents: Documents, keys: readonly string[], limit: number): Promise<ResolvableAccount[]> => {
    const found = await documents.find<{ _id: string }>('accounts', { where: { nameKeys: { $in: keys } }, limit, fields: nameFields })
    return found.map((stored) => ({ ...toModel<NamedRow>(stored), unifiedSocialCreditCode: null, stockCode: null, website: null }))
  },
  /** What deciding needs of the accounts after that id, those that are merged left out; with the last id read. */
  resolvableAfter: async (documents: Documents, afterId: string, limit: number): Promise<{ accounts: ResolvableAccount[]; lastId: string | null }> => {
    const fields = [...resolvableFields, 'mergedIntoId']
    const search = { where: { _id: { $gt: afterId } }, order: { _id: 'asc' as const }, limit, fields }
    const found = await documents.find<{ _id: string; mergedIntoId?: string | null }>('accounts', search)
    const standing = found.filter(({ mergedIntoId = null }) => mergedIntoId === null)
    return { accounts: standing.map((stored) => toModel<ResolvableAccount>(stored)), lastId: found.length === limit ? (found.at(-1)?._id ?? null) : null }
  },
  /** Names of the accounts after that id. */
  namesAfter: async (documents: Documents, afterId: string, limit: number): Promise<NamedRow[]> => {
    const found = await documents.find<{ _id: string }>('accounts', {
      where: { _id: { $gt: afterId } },
      order: { _id: 'asc' },
      limit,
      fields: nameFields
    })
    return found.map((stored) => toModel<NamedRow>(stored))
  }
}
