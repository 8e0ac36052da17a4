import { settings } from '@shared/domain/settings/catalogue'
import type { Account } from '@shared/model/account'
import type { CompanyNameMatch } from '@shared/model/person'
import { asRatio } from '@shared/model/units'
import { foldCompanyName } from './fold'
import { MIN_NAME_LENGTH } from './normalize'

type KnownAccount = Pick<Account, 'id' | 'legalName' | 'shortName' | 'aliases'>

interface Level {
  level: CompanyNameMatch['level']
  confidence: number
  namesOf: (account: KnownAccount) => string[]
}

const { exactConfidenceRatio, aliasConfidenceRatio } = settings.companyName

const levels: Level[] = [
  { level: 'exact', confidence: exactConfidenceRatio.value, namesOf: ({ legalName }) => [legalName] },
  {
    level: 'alias',
    confidence: aliasConfidenceRatio.value,
    namesOf: ({ shortName, aliases }) => (shortName === null ? aliases : [shortName, ...aliases])
  }
]

/**
 * Returns the one account that is known to be written just so (differences of width, case, blanks and punctuation aside), by its legal name or else
 * by a short name or alias, with confidence 0..1; null for none, or for several.
 */
export const knownSpelling = (typedName: string, accounts: readonly KnownAccount[]): CompanyNameMatch | null => {
  const folded = foldCompanyName(typedName)
  if (folded.length < MIN_NAME_LENGTH) return null
  for (const { level, confidence, namesOf } of levels) {
    const matches = accounts.filter((account) => namesOf(account).some((name) => foldCompanyName(name) === folded))
    const [match] = matches
    if (match !== undefined) return matches.length === 1 ? { accountId: match.id, confidence: asRatio(confidence), level } : null
  }
  return null
}
