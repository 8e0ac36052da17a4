import { companyDomainOf } from '@shared/domain/company-name/company-domain'
import { accountsWithDomain, type CompanyResolution, decideCompany, type ResolvableAccount } from '@shared/domain/company-name/decide-company'
import { identifierKeyOf } from '@shared/domain/company-name/identifier-keys'
import { spellingKeysOf } from '@shared/domain/company-name/name-keys'
import { nameEntriesOf, plannedKeys } from '@shared/domain/company-name/resolution-keys'
import { type CompanyNameLookup, lookupPlan, rankNamesFound } from '@shared/domain/company-name/resolve-company-name'
import type { Documents } from '../platform/documents'
import { toSimplified } from '../platform/to-simplified'
import { accountNames } from '../repositories/account-names'
import { nameStatisticsOf } from './name-statistics'

/** What somebody says of their company. */
export interface TypedCompany {
  /** A name in any form, a unified social credit code, a stock code, a mail address or a website. */
  name: string
  /** Their mail address or website, if they gave one: evidence, never an answer. */
  mailOrWebsite?: string | null
}

/** More accounts under one spelling say that it tells nothing. */
const maxSpelledSo = 50
/** The plan asks for at most 200 as far as the statistics know, which may be a day old. */
const maxAlike = 400

interface Typed {
  name: string
  domain: string | null
  lookup: CompanyNameLookup | null
}

/** Accounts known to be written just so and accounts with like names in one read; nothing but names is asked of them. */
const readNamed = (documents: Documents, keys: readonly string[]): Promise<ResolvableAccount[]> =>
  keys.length === 0 ? Promise.resolve([]) : accountNames.namedWithKeys(documents, keys, maxSpelledSo + maxAlike)

/** A domain that thousands share must not crowd out the like names, so each is read by itself. */
const readIdentified = async (documents: Documents, keys: readonly string[], alikeKeys: readonly string[]): Promise<ResolvableAccount[]> => {
  const [spelledSo, alike] = await Promise.all([
    keys.length === 0 ? [] : accountNames.withNameKeys(documents, keys, maxSpelledSo),
    alikeKeys.length === 0 ? [] : accountNames.withNameKeys(documents, alikeKeys, maxAlike)
  ])
  return [...new Map([...spelledSo, ...alike].map((account) => [account.id, account])).values()]
}

const readFound = (documents: Documents, { name, domain, lookup }: Typed): Promise<ResolvableAccount[]> => {
  const keys = [...new Set([...spellingKeysOf(name), ...(domain === null ? [] : [`domain:${domain}`])])]
  const alikeKeys = lookup === null ? [] : plannedKeys(lookup.planned)
  const isNameOnly = domain === null && identifierKeyOf(name) === null
  return isNameOnly ? readNamed(documents, [...new Set([...keys, ...alikeKeys])]) : readIdentified(documents, keys, alikeKeys)
}

/**
 * Returns the account a typed company means, or the candidates for a colleague to choose from, or that it is unknown. One read, or two with a
 * domain, whatever the number of accounts, and two more every ten minutes for the statistics; nothing is stored.
 */
export const resolveTypedCompany = async (documents: Documents, typed: string | TypedCompany, now: string): Promise<CompanyResolution> => {
  const { name, mailOrWebsite = null } = typeof typed === 'string' ? { name: typed } : typed
  const domain = companyDomainOf(mailOrWebsite ?? '') ?? companyDomainOf(name)
  const statistics = await nameStatisticsOf(documents, now)
  const lookup = identifierKeyOf(name) === null ? lookupPlan(name, { statistics, toSimplified }) : null
  const found = await readFound(documents, { name, domain, lookup })
  const hintedAccountIds = accountsWithDomain(domain, found)
  const ranked = lookup === null ? [] : rankNamesFound(lookup, found.flatMap(nameEntriesOf), { statistics, toSimplified, hintedAccountIds })

  return decideCompany({ typedText: name, domain, accounts: found, ranked })
}
