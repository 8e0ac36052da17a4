import { dateOfDay, dayOfDate } from '@shared/domain/time/day'
import type { AccountTraits } from '@shared/model/account'
import type { TraitProjection } from '@shared/model/trait-projection'
import { asDayNumber } from '@shared/model/units'

export interface ProjectedAccount {
  id: string
  name: string
  traits: AccountTraits
}

type SetName = keyof TraitProjection['sets']

/** Stands for "unknown" among the codes of a dictionary. */
const UNKNOWN_CODE = -1

const dictionaryEncoder = () => {
  const dictionary: string[] = []
  const codeByValue = new Map<string, number>()
  const codeOf = (value: string): number => {
    const known = codeByValue.get(value)
    if (known !== undefined) return known

    codeByValue.set(value, dictionary.length)
    return dictionary.push(value) - 1
  }
  return { dictionary, codeOf }
}

const encodeSet = (accounts: readonly ProjectedAccount[], name: SetName): TraitProjection['sets'][SetName] => {
  const { dictionary, codeOf } = dictionaryEncoder()
  const codes = accounts.map(({ traits }) => {
    const value = traits[name]
    return value === null ? UNKNOWN_CODE : codeOf(value)
  })
  return { dictionary, codes }
}

const encodeTechnologies = (accounts: readonly ProjectedAccount[]): TraitProjection['technologies'] => {
  if (accounts.every(({ traits }) => traits.technologies === null)) return null

  const { dictionary, codeOf } = dictionaryEncoder()
  const codes = accounts.map(({ traits }) => traits.technologies?.map(codeOf) ?? null)
  return { dictionary, codes }
}

const nullWhenAllUnknown = (values: (number | null)[]): (number | null)[] | null => (values.every((value) => value === null) ? null : values)

/** Returns the accounts' traits with each text replaced by its index in a dictionary, some 35 bytes per account as JSON. */
export const encodeProjection = (accounts: readonly ProjectedAccount[]): TraitProjection => ({
  accountIds: accounts.map(({ id }) => id),
  names: accounts.map(({ name }) => name),
  sets: {
    industry: encodeSet(accounts, 'industry'),
    region: encodeSet(accounts, 'region'),
    ownership: encodeSet(accounts, 'ownership'),
    board: encodeSet(accounts, 'board')
  },
  technologies: encodeTechnologies(accounts),
  numbers: {
    listedOn: nullWhenAllUnknown(accounts.map(({ traits: { listedOn } }) => (listedOn === null ? null : dayOfDate(listedOn)))),
    employeeCount: nullWhenAllUnknown(accounts.map(({ traits }) => traits.employeeCount)),
    annualRevenueCny: nullWhenAllUnknown(accounts.map(({ traits }) => traits.annualRevenueCny))
  }
})

/** Returns the traits of the account at an index, as they were before encoding. */
export const traitsAt = ({ sets, technologies, numbers }: TraitProjection, index: number): AccountTraits => {
  const textAt = (name: SetName): string | null => sets[name].dictionary[sets[name].codes[index] ?? UNKNOWN_CODE] ?? null
  const numberAt = (name: keyof TraitProjection['numbers']): number | null => numbers[name]?.[index] ?? null
  const listedOnDay = numberAt('listedOn')

  return {
    industry: textAt('industry'),
    region: textAt('region'),
    ownership: textAt('ownership'),
    board: textAt('board'),
    listedOn: listedOnDay === null ? null : dateOfDay(asDayNumber(listedOnDay)),
    employeeCount: numberAt('employeeCount'),
    annualRevenueCny: numberAt('annualRevenueCny'),
    technologies: technologies?.codes[index]?.map((code) => technologies.dictionary[code] ?? '') ?? null
  }
}
