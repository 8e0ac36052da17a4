import { withAlias } from '@shared/domain/company-name/aliases'
import type { Account, AccountTraits } from '@shared/model/account'
import type { AccountDraft } from './read-account-row'

type Facts = Pick<Account, 'aliases' | 'shortName' | 'unifiedSocialCreditCode' | 'stockCode' | 'website' | 'traits'>

const filledTraits = (known: AccountTraits, told: AccountTraits): AccountTraits => {
  const filled = Object.entries(known).map(([trait, value]) => [trait, value ?? told[trait as keyof AccountTraits]])
  return Object.fromEntries(filled) as AccountTraits
}

/** A branch has codes, a site and a size of its own; of these the company is told nothing. */
const ofCompany = (draft: AccountDraft, isBranch: boolean): AccountDraft => {
  if (!isBranch) return draft
  const traits = Object.fromEntries(Object.keys(draft.traits).map((trait) => [trait, null])) as AccountTraits
  return { ...draft, shortName: null, unifiedSocialCreditCode: null, stockCode: null, website: null, traits }
}

/** Returns what an account is told by a row merged into it: the row's name as an alias and what was unknown; what is known stays. null when nothing is news. */
export const mergedFacts = (account: Facts & Pick<Account, 'legalName'>, draft: AccountDraft, { isBranch }: { isBranch: boolean }): Facts | null => {
  const told = ofCompany(draft, isBranch)
  const facts: Facts = {
    aliases: withAlias(account, draft.legalName) ?? account.aliases,
    shortName: account.shortName ?? told.shortName,
    unifiedSocialCreditCode: account.unifiedSocialCreditCode ?? told.unifiedSocialCreditCode,
    stockCode: account.stockCode ?? told.stockCode,
    website: account.website ?? told.website,
    traits: filledTraits(account.traits, told.traits)
  }
  const before: Facts = {
    aliases: account.aliases,
    shortName: account.shortName,
    unifiedSocialCreditCode: account.unifiedSocialCreditCode,
    stockCode: account.stockCode,
    website: account.website,
    traits: filledTraits(account.traits, account.traits)
  }
  return JSON.stringify(facts) === JSON.stringify(before) ? null : facts
}
