import type { Account } from '@shared/model/account'
import { foldCompanyName } from './fold'
import { MIN_NAME_LENGTH, normalizeCompanyName } from './normalize'

const MAX_KEYS = 30

const keysOf = (name: string): string[] => [foldCompanyName(name), normalizeCompanyName(name)].filter((key) => key.length >= MIN_NAME_LENGTH)

const unique = (keys: readonly string[]): string[] => Array.from(new Set(keys))

/** Returns the keys under which an account can be found by a typed company name: each of its names folded and normalised; at most 30. */
export const nameKeysOf = ({ legalName, shortName, aliases }: Pick<Account, 'legalName' | 'shortName' | 'aliases'>): string[] =>
  unique([legalName, ...(shortName === null ? [] : [shortName]), ...aliases].flatMap(keysOf)).slice(0, MAX_KEYS)

/** Returns the keys to look a typed company name up by; at most 2, none for a name that says nothing. */
export const lookupKeysOf = (typedName: string): string[] => unique(keysOf(typedName))
