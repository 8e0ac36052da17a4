import { emptyWatch } from '@shared/domain/alerts/watch-window'
import type { AccountStanding, AccountWatch, StageOverride } from '@shared/model/watch'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { findByIds } from './model-repository'

/** What an account document holds for surge, stage and alerts; one that was never touched or placed holds none of it. */
export interface WatchedFields {
  watch?: AccountWatch
  standing?: AccountStanding
  stageOverride?: StageOverride | null
  fitKeys?: string[]
  /** How far its deals have come, kept by whoever writes one. */
  dealState?: 'won' | 'open' | null
}

export const unplaced: AccountStanding = { ring: 'unrated', avoid: null, hold: null, negative: null, ownerMemberId: null }

/** Returns them with what is missing filled in. */
export const watchedOf = ({ watch, standing, stageOverride, dealState }: WatchedFields) => ({
  watch: watch ?? emptyWatch,
  standing: standing ?? unplaced,
  stageOverride: stageOverride ?? null,
  dealState: dealState ?? null
})

/** Since when an account is to be left alone; null = it is not. Beside the standing, because one index finds it. */
const leftAloneAt = ({ ring, negative, avoid }: AccountStanding): string | null => negative?.at ?? (ring === 'avoid' ? (avoid?.at ?? null) : null)

export const accountWatch = {
  /** Where each of these accounts stands. */
  standings: async (documents: Documents, ids: readonly string[]): Promise<Map<string, AccountStanding>> => {
    const found = await findByIds<WatchedFields & { _id: string }>(documents, 'accounts', [...new Set(ids)], ['standing'])
    return new Map(found.map((stored) => [stored._id, watchedOf(stored).standing]))
  },
  /** Where each of these accounts stands, with the keys of its bands. */
  byIds: async (documents: Documents, ids: readonly string[]): Promise<Map<string, { standing: AccountStanding; fitKeys: string[] }>> => {
    const found = await findByIds<WatchedFields & { _id: string }>(documents, 'accounts', [...new Set(ids)], ['standing', 'fitKeys'])
    return new Map(found.map((stored) => [stored._id, { standing: watchedOf(stored).standing, fitKeys: stored.fitKeys ?? [] }]))
  },
  /** What the people of each of these accounts did, day by day, as far back as it is kept. */
  unitsOf: async (documents: Documents, ids: readonly string[]): Promise<AccountWatch['unitsByPerson'][]> => {
    const found = await findByIds<WatchedFields & { _id: string }>(documents, 'accounts', ids, ['watch'])
    return found.map((stored) => watchedOf(stored).watch.unitsByPerson)
  },
  /** What the table of next best actions reads of these accounts. */
  observed: async (documents: Documents, ids: readonly string[]): Promise<Map<string, WatchedFields>> => {
    const fields = ['watch', 'stageOverride', 'fitKeys', 'dealState']
    const found = await findByIds<WatchedFields & { _id: string }>(documents, 'accounts', [...new Set(ids)], fields)
    return new Map(found.map(({ _id, ...watched }) => [_id, watched]))
  },
  /** Accounts to be left alone, in the order that was said, those said after the instant. */
  leftAlone: async (documents: Documents, { after, limit }: { after: string; limit: number }): Promise<{ id: string; at: string }[]> => {
    const search = { where: { leftAloneAt: { $gt: after } }, order: { leftAloneAt: 'asc' as const }, limit, fields: ['leftAloneAt'] }
    const found = await documents.find<{ _id: string; leftAloneAt: string }>('accounts', search)
    return found.map(({ _id, leftAloneAt }) => ({ id: _id, at: leftAloneAt }))
  },
  saveStanding: (documents: TransactionDocuments, id: string, standing: AccountStanding): Promise<boolean> =>
    documents.update('accounts', id, { $set: { standing, leftAloneAt: leftAloneAt(standing) } }),
  saveOverride: (documents: TransactionDocuments, id: string, stageOverride: StageOverride | null): Promise<boolean> =>
    documents.update('accounts', id, { $set: { stageOverride } }),
  saveDealState: (documents: TransactionDocuments, id: string, dealState: 'won' | 'open' | null): Promise<boolean> =>
    documents.update('accounts', id, { $set: { dealState } }),
  /** Those of these accounts that nobody has said of yet how far their deals have come. */
  withoutDealState: async (documents: Documents, ids: readonly string[]): Promise<string[]> => {
    const found = await findByIds<WatchedFields & { _id: string }>(documents, 'accounts', [...new Set(ids)], ['dealState'])
    return found.filter(({ dealState }) => dealState === undefined).map(({ _id }) => _id)
  },
  saveWatch: (documents: TransactionDocuments, id: string, watch: AccountWatch): Promise<boolean> => documents.update('accounts', id, { $set: { watch } })
}
