import type { Account } from '@shared/model/account'
import { foldCompanyName } from './fold'
import { identifierKeyOf, identifierKeysOf } from './identifier-keys'
import { MIN_NAME_LENGTH } from './normalize'
import { type NamedAccount, resolutionKeysOf } from './resolution-keys'
import type { ToSimplified } from './segment-name'

type KeyedAccount = NamedAccount & Pick<Account, 'unifiedSocialCreditCode' | 'stockCode' | 'website'>

const foldedKeysOf = (names: readonly string[]): string[] => names.map(foldCompanyName).filter((key) => key.length >= MIN_NAME_LENGTH)

/**
 * Returns the keys under which an account is found by what somebody types: each of its names as it is written, what identifies it (codes, domain),
 * and the codes its names resolve by; about 25 for an account with one name, at most 103.
 */
export const nameKeysOf = (account: KeyedAccount, toSimplified: ToSimplified): string[] => {
  const { legalName, shortName, aliases } = account
  const names = [legalName, ...(shortName === null ? [] : [shortName]), ...aliases]
  return [...new Set([...foldedKeysOf(names), ...identifierKeysOf(account), ...resolutionKeysOf(account, toSimplified)])]
}

/** Returns the keys of the accounts that are known to be written just so, or identified by the text; at most 2, none for a text that says nothing. */
export const spellingKeysOf = (typedText: string): string[] => {
  const identifier = identifierKeyOf(typedText)
  return [...foldedKeysOf([typedText]), ...(identifier === null ? [] : [identifier])]
}
