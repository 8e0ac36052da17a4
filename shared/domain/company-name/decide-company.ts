import { settings } from '@shared/domain/settings/catalogue'
import type { Account } from '@shared/model/account'
import type { CompanyEvidence } from '@shared/model/company-evidence'
import type { CompanyCandidate } from '@shared/model/name-review'
import type { CompanyNameMatch } from '@shared/model/person'
import { asRatio } from '@shared/model/units'
import { companyDomainOf } from './company-domain'
import { identifierKeyOf, identifierKeysOf } from './identifier-keys'
import { knownSpelling } from './known-spelling'
import { evidenceFor } from './name-evidence'
import type { RankedCandidate } from './rank-candidates'
import type { NamedAccount } from './resolution-keys'

/** What deciding needs of an account. */
export type ResolvableAccount = NamedAccount & Pick<Account, 'id' | 'unifiedSocialCreditCode' | 'stockCode' | 'website'>

export type CompanyResolution =
  | { kind: 'linked'; match: CompanyNameMatch }
  | { kind: 'review'; candidates: CompanyCandidate[] }
  /** With the accounts least unlikely, if any. */
  | { kind: 'unknown'; candidates: CompanyCandidate[] }

export interface FoundForCompany {
  /** What was typed as the company: a name, a code, a mail address or a website. */
  typedText: string
  /** The domain a mail address or website of the person names; null for none. */
  domain: string | null
  /** The accounts a database returned for the keys of the text. */
  accounts: readonly ResolvableAccount[]
  /** The accounts the name may mean, likeliest first. */
  ranked: readonly RankedCandidate[]
}

const { linkConfidenceRatio, reviewConfidenceRatio, domainConfidenceRatio, maxAccountsPerDomain } = settings.companyName
const MAX_CANDIDATES = 4
const MIN_OTHER_CONFIDENCE = 0.02

/** Returns the ids of the accounts with the domain; none for a domain that many share. */
export const accountsWithDomain = (domain: string | null, accounts: readonly ResolvableAccount[]): Set<string> => {
  const withIt = accounts.filter(({ website }) => domain !== null && website !== null && companyDomainOf(website) === domain)
  return new Set(withIt.length > maxAccountsPerDomain.value ? [] : withIt.map(({ id }) => id))
}

/** Returns the account whose credit or stock code was typed. */
const identified = (typedText: string, accounts: readonly ResolvableAccount[]): CompanyNameMatch | null => {
  const key = identifierKeyOf(typedText)
  if (key === null || key.startsWith('domain:')) return null
  const [match, other] = accounts.filter((account) => identifierKeysOf(account).includes(key))
  return match === undefined || other !== undefined ? null : { accountId: match.id, confidence: asRatio(1), level: 'identifier' }
}

const candidatesWith = ({ ranked, accounts }: FoundForCompany, domainIds: ReadonlySet<string>): CompanyCandidate[] => {
  const known = new Map(accounts.map((account) => [account.id, account]))
  const probable = new Map(ranked.map((candidate) => [candidate.accountId, candidate]))
  const domainShare = domainIds.size === 0 ? 0 : domainConfidenceRatio.value / domainIds.size
  return [...new Set([...probable.keys(), ...domainIds])].flatMap((accountId): CompanyCandidate[] => {
    const account = known.get(accountId)
    if (account === undefined) return []
    const found = probable.get(accountId)
    const hasDomain = domainIds.has(accountId)
    const confidence = Math.max(found?.probability ?? 0, hasDomain ? domainShare : 0)
    const evidence: CompanyEvidence[] = [
      ...(found === undefined ? [] : evidenceFor(found.measures, ranked.length - 1)),
      ...(hasDomain ? (['same-domain'] as const) : [])
    ]
    return [{ accountId, legalName: account.legalName, shortName: account.shortName, confidence: asRatio(confidence), evidence }]
  })
}

/** Returns the accounts a company may mean with confidence 0..1 and what speaks for each, likeliest first, at most four; the first may be unlikely. */
export const companyCandidates = (found: FoundForCompany): CompanyCandidate[] =>
  candidatesWith(found, accountsWithDomain(found.domain, found.accounts))
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ confidence }, place) => place === 0 || confidence >= MIN_OTHER_CONFIDENCE)
    .slice(0, MAX_CANDIDATES)

/**
 * Returns what becomes of a typed company: linked when it is known to be written just so, by its code, or when the name is likely enough
 * (settings.companyName); the likeliest accounts for a colleague to choose from, at most four, when it is likely; else unknown. A domain alone never links.
 */
export const decideCompany = (found: FoundForCompany): CompanyResolution => {
  const { typedText, accounts, ranked } = found
  const match = identified(typedText, accounts) ?? knownSpelling(typedText, accounts)
  if (match !== null) return { kind: 'linked', match }
  const [first] = ranked
  if (first !== undefined && first.probability >= linkConfidenceRatio.value)
    return { kind: 'linked', match: { accountId: first.accountId, confidence: asRatio(first.probability), level: 'similar' } }
  const candidates = companyCandidates(found)
  const isLikely = (candidates[0]?.confidence ?? 0) >= reviewConfidenceRatio.value
  return { kind: isLikely ? 'review' : 'unknown', candidates }
}
