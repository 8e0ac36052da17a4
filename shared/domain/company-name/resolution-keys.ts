import type { Account } from '@shared/model/account'
import type { PlannedCode } from './lookup-plan'
import { keyOfCode, nameCodesOf } from './name-codes'
import type { NameEntry } from './name-index'
import { segmentName, type ToSimplified } from './segment-name'

const MAX_KEYS = 48

export type NamedAccount = Pick<Account, 'legalName' | 'shortName' | 'aliases'>

/** Returns all names of an account as entries, the legal one first. */
export const nameEntriesOf = ({ id, legalName, shortName, aliases }: NamedAccount & Pick<Account, 'id'>): NameEntry[] => [
  { accountId: id, name: legalName },
  ...[...(shortName === null ? [] : [shortName]), ...aliases].map((name) => ({ accountId: id, name, isAlias: true }))
]

/** Returns the keys to store on an account so that any spelling of its names finds it: pairs of near signs and how the cores sound; at most 48, those of the legal name first. */
export const resolutionKeysOf = (account: NamedAccount, toSimplified: ToSimplified): string[] => {
  const names = nameEntriesOf({ ...account, id: '' }).map(({ name }) => name)
  const keys = new Set(names.flatMap((name) => nameCodesOf(segmentName(name, toSimplified)).map(keyOfCode)))
  return [...keys].slice(0, MAX_KEYS)
}

/** Returns the keys a planned lookup asks the database for: at most 200 accounts have one of them, as far as the statistics know. */
export const plannedKeys = (planned: readonly PlannedCode[]): string[] => planned.map(({ code }) => keyOfCode(code))
