import type { TransactionDocuments } from '../platform/documents'
import { type AccountSlots, sortKeyFields, storedSlots } from './account-slots'

/** What finds an account; taken from one that is merged away, so that no list and no typed name leads to it. */
export interface AccountKeys {
  nameKeys: string[]
  searchKeys: string[]
  fitKeys: string[]
  aliases: string[]
}

type Stored = Partial<AccountKeys> & { _id: string; legalName: string; shortName: string | null; mergedIntoId?: string | null }

export interface MergeableAccount extends AccountKeys {
  id: string
  legalName: string
  shortName: string | null
  mergedIntoId: string | null
}

const toMergeable = ({
  _id,
  legalName,
  shortName,
  mergedIntoId = null,
  nameKeys = [],
  searchKeys = [],
  fitKeys = [],
  aliases = []
}: Stored): MergeableAccount => ({
  id: _id,
  legalName,
  shortName,
  mergedIntoId,
  nameKeys,
  searchKeys,
  fitKeys,
  aliases
})

const fields = ['legalName', 'shortName', 'mergedIntoId', 'nameKeys', 'searchKeys', 'fitKeys', 'aliases']
const hiddenSortKeys = Object.fromEntries(Object.values(sortKeyFields).map((field) => [field, null]))
const none = { nameKeys: [], searchKeys: [], fitKeys: [] }

export const mergedAccounts = {
  byId: async (documents: TransactionDocuments, id: string): Promise<MergeableAccount | null> => {
    const [found] = await documents.find<Stored>('accounts', { where: { _id: id }, limit: 1, fields })
    return found ? toMergeable(found) : null
  },
  hold: async (documents: TransactionDocuments, id: string): Promise<MergeableAccount | null> => {
    const held = await documents.hold<Stored>('accounts', id)
    return held && toMergeable(held)
  },
  withNameKeys: async (documents: TransactionDocuments, keys: readonly string[], limit: number): Promise<MergeableAccount[]> =>
    (await documents.find<Stored>('accounts', { where: { nameKeys: { $in: keys } }, limit, fields })).map(toMergeable),
  /** Sets what finds the keeper, and nothing else of it. */
  saveKeys: (documents: TransactionDocuments, id: string, keys: Partial<AccountKeys>): Promise<boolean> => documents.update('accounts', id, { $set: keys }),
  /** A sort key of null is in no range: no list reads it. */
  hide: (documents: TransactionDocuments, id: string, mergedIntoId: string): Promise<boolean> =>
    documents.update('accounts', id, { $set: { ...none, mergedIntoId, ...hiddenSortKeys } }),
  /** Brings it back with these keys. */
  show: (documents: TransactionDocuments, id: string, { keys, slots }: { keys: Omit<AccountKeys, 'aliases'>; slots: AccountSlots }): Promise<boolean> =>
    documents.update('accounts', id, { $set: { ...keys, mergedIntoId: null, ...storedSlots(slots, id) } })
}
