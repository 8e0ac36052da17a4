import type { Account } from '@shared/model/account'
import type { PlannedCode } from './lookup-plan'
import { keyOfCode, nameCodesOf } from './name-codes'
import { segmentName, type ToSimplified } from './segment-name'

const MAX_KEYS = 48

export type NamedAccount = Pick<Account, 'legalName' | 'shortName' | 'aliases'>

/** Returns all names of an account, the legal one first. */
export const namesOf = ({ legalName, shortName, aliases }: NamedAccount): string[] => [legalName, ...(shortName === null ? [] : [shortName]), ...aliases]

/** Returns the keys to store on an account so that any spelling of its names finds it: pairs of near signs and how the cores sound; at most 48, those of the legal name first. */
export const resolutionKeysOf = (account: NamedAccount, toSimplified: ToSimplified): string[] => {
  const keys = new Set(namesOf(account).flatMap((name) => nameCodesOf(segmentName(name, toSimplified)).map(keyOfCode)))
  return [...keys].slice(0, MAX_KEYS)
}

/** Returns the keys a planned lookup asks the database for: at most 200 accounts have one of them, as far as the statistics know. */
export const plannedKeys = (planned: readonly PlannedCode[]): string[] => planned.map(({ code }) => keyOfCode(code))
