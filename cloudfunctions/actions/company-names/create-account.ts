import type { AccountDraft } from '@shared/domain/imports/read-account-row'
import type { TransactionDocuments } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { accountIdOf, newAccountOf } from '../new-account'

/** A name is all that is known of it. */
const draftOf = (legalName: string): AccountDraft => ({
  legalName,
  shortName: null,
  aliases: [],
  unifiedSocialCreditCode: null,
  stockCode: null,
  website: null,
  traits: {
    industry: null,
    region: null,
    ownership: null,
    board: null,
    listedOn: null,
    employeeCount: null,
    annualRevenueCny: null,
    technologies: null
  }
})

/** Makes the account of that legal name unless it is there, and returns its id. */
export const createAccount = async (documents: TransactionDocuments, legalName: string, now: string): Promise<{ accountId: string; isNew: boolean }> => {
  const accountId = accountIdOf(legalName)
  if (await accounts.byId(documents, accountId)) return { accountId, isNew: false }
  await accounts.insert(documents, [newAccountOf(accountId, draftOf(legalName), { now, fitKeys: [], origin: null })])
  return { accountId, isNew: true }
}
