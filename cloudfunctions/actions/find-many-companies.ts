import { companyDomainOf } from '@shared/domain/company-name/company-domain'
import { accountsWithDomain, type ResolvableAccount } from '@shared/domain/company-name/decide-company'
import { foldCompanyName } from '@shared/domain/company-name/fold'
import { identifierKeyOf, identifierKeysOf } from '@shared/domain/company-name/identifier-keys'
import { keyOfCode } from '@shared/domain/company-name/name-codes'
import { buildNameIndex, type NameEntry, type NameIndex } from '@shared/domain/company-name/name-index'
import { spellingKeysOf } from '@shared/domain/company-name/name-keys'
import type { NameStatistics } from '@shared/domain/company-name/name-statistics'
import type { RankedCandidate } from '@shared/domain/company-name/rank-candidates'
import { nameEntriesOf } from '@shared/domain/company-name/resolution-keys'
import { type CompanyNameLookup, lookupPlan, rankNamesIndexed } from '@shared/domain/company-name/resolve-company-name'
import type { Documents } from '../platform/documents'
import { toSimplified } from '../platform/to-simplified'
import { chunksOf } from '../repositories/model-repository'
import { nameStatisticsOf } from './name-statistics'
import { accountsWithKeys, type CountedKey } from './read-named-accounts'

/** What a file says of a company; codes as in identifierKeysOf. */
export interface CompanyAsked {
  name: string
  mailOrWebsite: string | null
  unifiedSocialCreditCode?: string | null
  stockCode?: string | null
  /** Names not to compare with, such as the account’s own. */
  isLeftOut?: (entry: NameEntry) => boolean
}

/** What deciding needs: see decideCompany and judgeLookalike. */
export interface CompanyFound {
  domain: string | null
  accounts: ResolvableAccount[]
  ranked: RankedCandidate[]
}

/** Companies whose accounts are in memory at a time. */
const groupSize = 5000
/** A typed name alone may read 200 accounts; of many at once each reads by its rarest codes only. */
const limits = { maxNames: 20, maxCodes: 6 }
/** Few accounts are written just so or have that code. */
const spelledSoCount = 1

interface Prepared {
  domain: string | null
  /** Spellings and identifiers. */
  keys: string[]
  lookup: CompanyNameLookup | null
  isLeftOut: (entry: NameEntry) => boolean
}

const prepare = (
  { name, mailOrWebsite, unifiedSocialCreditCode = null, stockCode = null, isLeftOut = () => false }: CompanyAsked,
  statistics: NameStatistics
): Prepared => {
  const domain = companyDomainOf(mailOrWebsite ?? '') ?? companyDomainOf(name)
  return {
    domain,
    isLeftOut,
    keys: [
      ...new Set([
        ...spellingKeysOf(name),
        ...identifierKeysOf({ unifiedSocialCreditCode, stockCode, website: null }),
        ...(domain === null ? [] : [`domain:${domain}`])
      ])
    ],
    lookup: identifierKeyOf(name) === null ? lookupPlan(name, { statistics, toSimplified, limits }) : null
  }
}

const keysOfGroup = (group: readonly Prepared[], { countOf }: NameStatistics): CountedKey[] => {
  const counts = new Map<string, number>()
  for (const { keys, lookup } of group) {
    for (const key of keys) counts.set(key, spelledSoCount)
    for (const { code } of lookup?.planned ?? []) counts.set(keyOfCode(code), countOf(code))
  }
  return [...counts].map(([key, count]) => ({ key, count }))
}

/** The accounts read for a group, by what they are called and by what identifies them. */
const byKeyOf = (accounts: readonly ResolvableAccount[]): Map<string, ResolvableAccount[]> => {
  const byKey = new Map<string, ResolvableAccount[]>()
  for (const account of accounts) {
    const spelled = nameEntriesOf(account).map(({ name }) => foldCompanyName(name))
    for (const key of new Set([...spelled, ...identifierKeysOf(account)])) byKey.set(key, [...(byKey.get(key) ?? []), account])
  }
  return byKey
}

interface Group {
  byId: ReadonlyMap<string, ResolvableAccount>
  byKey: ReadonlyMap<string, ResolvableAccount[]>
  index: NameIndex
  statistics: NameStatistics
}

const rankIn = ({ lookup, domain, isLeftOut }: Prepared, identified: readonly ResolvableAccount[], { index, statistics }: Group): RankedCandidate[] =>
  lookup === null ? [] : rankNamesIndexed(lookup, index, { statistics, toSimplified, hintedAccountIds: accountsWithDomain(domain, identified), isLeftOut })

const findIn = (prepared: Prepared, group: Group): CompanyFound => {
  const identified = prepared.keys
    .flatMap((key) => group.byKey.get(key) ?? [])
    .filter(({ id, legalName }) => !prepared.isLeftOut({ accountId: id, name: legalName }))
  const ranked = rankIn(prepared, identified, group)
  const likely = ranked.flatMap(({ accountId }) => group.byId.get(accountId) ?? [])
  return { domain: prepared.domain, ranked, accounts: [...new Set([...identified, ...likely])] }
}

/**
 * Returns for each of many companies, in their order, the accounts it may be. Reads by batches of name keys, a few dozen accounts a company at most,
 * and two reads for the statistics every ten minutes; `isFresh` reads them anew, for the
 * file before may have brought the accounts this one names.
 */
export const findManyCompanies = async (
  documents: Documents,
  asked: readonly CompanyAsked[],
  { now, isFresh = false }: { now: string; isFresh?: boolean }
): Promise<CompanyFound[]> => {
  if (asked.length === 0) return []
  const statistics = await nameStatisticsOf(documents, now, { isFresh })
  if (statistics.nameCount === 0) return asked.map(({ mailOrWebsite }) => ({ domain: companyDomainOf(mailOrWebsite ?? ''), accounts: [], ranked: [] }))
  const found: CompanyFound[] = []
  for (const chunk of chunksOf(asked, groupSize)) {
    const group = chunk.map((one) => prepare(one, statistics))
    const accounts = await accountsWithKeys(documents, keysOfGroup(group, statistics))
    const index = buildNameIndex(accounts.flatMap(nameEntriesOf), toSimplified)
    const read = { byId: new Map(accounts.map((account) => [account.id, account])), byKey: byKeyOf(accounts), index, statistics }
    found.push(...group.map((prepared) => findIn(prepared, read)))
  }
  return found
}
