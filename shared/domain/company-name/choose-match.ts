import { settings } from '@shared/domain/settings/catalogue'
import type { Account } from '@shared/model/account'
import type { CompanyNameMatch } from '@shared/model/person'
import { asRatio } from '@shared/model/units'
import { foldCompanyName } from './fold'
import { MIN_NAME_LENGTH, normalizeCompanyName } from './normalize'

export type MatchCandidate = Pick<Account, 'id' | 'legalName' | 'shortName' | 'aliases'>

interface Level {
  level: CompanyNameMatch['level']
  confidence: number
  isMatch: (candidate: MatchCandidate) => boolean
}

const { exactConfidenceRatio, normalizedConfidenceRatio, aliasConfidenceRatio } = settings.companyName

const otherNamesOf = ({ shortName, aliases }: MatchCandidate): string[] => (shortName === null ? aliases : [shortName, ...aliases])

/** The ways to match, surest first: a short name written just so goes before a legal name that only looks alike without 集团 and 公司. */
const levelsFor = (typedName: string): Level[] => {
  const folded = foldCompanyName(typedName)
  const normalized = normalizeCompanyName(typedName)
  const isSame = (name: string): boolean => folded.length >= MIN_NAME_LENGTH && foldCompanyName(name) === folded
  const isAlike = (name: string): boolean => normalized.length >= MIN_NAME_LENGTH && normalizeCompanyName(name) === normalized

  return [
    { level: 'exact', confidence: exactConfidenceRatio.value, isMatch: ({ legalName }) => isSame(legalName) },
    { level: 'alias', confidence: aliasConfidenceRatio.value, isMatch: (candidate) => otherNamesOf(candidate).some(isSame) },
    { level: 'normalized', confidence: normalizedConfidenceRatio.value, isMatch: ({ legalName }) => isAlike(legalName) },
    { level: 'alias', confidence: aliasConfidenceRatio.value, isMatch: (candidate) => otherNamesOf(candidate).some(isAlike) }
  ]
}

/** Returns the one account a typed company name means, with confidence 0..1 and how it matched; null for none, or for several at the surest level. */
export const chooseMatch = (typedName: string, candidates: readonly MatchCandidate[]): CompanyNameMatch | null => {
  for (const { level, confidence, isMatch } of levelsFor(typedName)) {
    const matches = candidates.filter(isMatch)
    const [match] = matches
    if (match === undefined) continue

    return matches.length === 1 ? { accountId: match.id, confidence: asRatio(confidence), level } : null
  }
  return null
}
