import type { Account } from '@shared/model/account'
import { foldCompanyName } from './fold'
import { identifierKeyOf } from './identifier-keys'
import { MIN_NAME_LENGTH } from './normalize'
import type { NamedAccount } from './resolution-keys'

const MAX_ALIASES = 50
const MAX_LENGTH = 120

/** Returns the account's aliases with one more spelling; null when there is nothing to teach: a name it has already, an identifier, or no room for more. */
export const withAlias = ({ legalName, shortName, aliases }: NamedAccount, spelling: string): Account['aliases'] | null => {
  const folded = foldCompanyName(spelling)
  const isKnown = [legalName, shortName ?? '', ...aliases].some((name) => foldCompanyName(name) === folded)
  const isName = folded.length >= MIN_NAME_LENGTH && spelling.length <= MAX_LENGTH && identifierKeyOf(spelling) === null

  return isKnown || !isName || aliases.length >= MAX_ALIASES ? null : [...aliases, spelling]
}

/** Returns the account's aliases without a spelling, whatever its width, case and punctuation. */
export const withoutAlias = ({ aliases }: Pick<Account, 'aliases'>, spelling: string): Account['aliases'] =>
  aliases.filter((alias) => foldCompanyName(alias) !== foldCompanyName(spelling))
