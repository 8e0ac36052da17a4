import type { Documents } from '../platform/documents'

/** What is stored under an account's id besides its people. */
export const businessCollections = ['deals', 'followUps', 'alerts', 'handOvers'] as const
export type BusinessCollection = (typeof businessCollections)[number]

/** Whose it was when it was made, once it has been moved; missing before. */
const origin = 'originAccountId'

export const accountBusiness = {
  count: (documents: Documents, collection: BusinessCollection, accountId: string): Promise<number> => documents.count(collection, { accountId }),
  /** Gives what was made for one of the origins to the account that stands for them; each remembers the account it was made for. */
  settle: async (
    documents: Documents,
    collection: BusinessCollection,
    { origins, standingId }: { origins: readonly string[]; standingId: string }
  ): Promise<void> => {
    for (const accountId of origins.filter((id) => id !== standingId)) {
      await documents.updateWhere(collection, { accountId, [origin]: null }, { $set: { [origin]: accountId } })
    }
    await documents.updateWhere(collection, { [origin]: { $in: origins }, accountId: { $ne: standingId } }, { $set: { accountId: standingId } })
  }
}
