import type { Documents, TransactionDocuments } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { deals } from '../../repositories/deals'
import { fits } from '../../repositories/fits'
import { listMembers } from '../../repositories/list-members'
import { people } from '../../repositories/people'
import { recountLiveBands } from '../write-fits'

const isUsed = async (documents: TransactionDocuments, accountId: string): Promise<boolean> => {
  const found = await Promise.all([
    people.ofAccount(documents, accountId, 1),
    listMembers.ofAccount(documents, accountId),
    deals.ofAccount(documents, accountId, 1)
  ])
  return found.some((some) => some.length > 0)
}

/** Removes an account that was made by mistake; one with people, deals or a place on a list stays. */
export const removeUnusedAccount = async (documents: Documents, accountId: string): Promise<void> => {
  const isRemoved = await documents.transaction(async (transaction) => {
    const account = await accounts.hold(transaction, accountId)
    if (!account || (await isUsed(transaction, accountId))) return false
    return accounts.remove(transaction, accountId)
  })
  if (!isRemoved) return
  await fits.removeOfAccount(documents, accountId)
  await recountLiveBands(documents)
}
