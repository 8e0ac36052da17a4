import type { TransactionDocuments } from '../platform/documents'
import { mergedAccounts } from '../repositories/merged-accounts'

/** Longer chains of merges than anybody makes. */
const maxSteps = 20

/** Returns the id of the account that stands for one that may have been merged: itself, or the one it was merged into in the end. */
export const standingAccountId = async (documents: TransactionDocuments, accountId: string): Promise<string> => {
  let id = accountId
  for (let step = 0; step < maxSteps; step++) {
    const into = (await mergedAccounts.byId(documents, id))?.mergedIntoId ?? null
    if (into === null) return id
    id = into
  }
  return id
}
