import type { Documents } from '../platform/documents'

/** What is stored under an account's id besides its people. */
export const businessCollections = ['deals', 'followUps', 'alerts'] as const
export type BusinessCollection = (typeof businessCollections)[number]

/** Whose it was when it was made, once it has been moved; missing before. */
const origin = 'originAccountId'

export const accountBusiness = {
  count: (documents: Documents, collection: BusinessCollection, accountId: string): Promise<number> => documents.count(collection, { accountId }),
  /** Gives everything of the loser to the keeper; each remembers the account it was made for. */
  toKeeper: async (documents: Documents, collection: BusinessCollection, { keeperId, loserId }: { keeperId: string; loserId: string }): Promise<void> => {
    await documents.updateWhere(collection, { accountId: loserId, [origin]: null }, { $set: { [origin]: loserId } })
    await documents.updateWhere(collection, { accountId: loserId }, { $set: { accountId: keeperId } })
  },
  /** Gives what was made for the origins (the loser and what was merged into it before) back to the loser. */
  back: async (
    documents: Documents,
    collection: BusinessCollection,
    { keeperId, loserId, origins }: { keeperId: string; loserId: string; origins: readonly string[] }
  ): Promise<void> => {
    await documents.updateWhere(collection, { accountId: keeperId, [origin]: { $in: origins } }, { $set: { accountId: loserId } })
  }
}
