import type { Account } from '@shared/model/account'
import { type ImportField, importFields } from '@shared/model/import'
import type { ImportChange } from '@shared/model/import-undo'

type Facts = Pick<Account, 'aliases' | 'shortName' | 'unifiedSocialCreditCode' | 'stockCode' | 'website' | 'traits'>
type Told = Pick<ImportChange, 'aliases' | 'filled'>
type FilledField = Exclude<ImportField, 'legalName'>

const filledFields = importFields.filter((field): field is FilledField => field !== 'legalName')

const factOf = (facts: Facts, field: FilledField) => ({ ...facts.traits, ...facts })[field]

/** Returns what an account was told between two states of it: new aliases, and values where nothing was known. */
export const importedChange = (before: Facts, after: Facts): Told => ({
  aliases: after.aliases.filter((alias) => !before.aliases.includes(alias)),
  filled: Object.fromEntries(
    filledFields.filter((field) => factOf(before, field) === null && factOf(after, field) !== null).map((field) => [field, factOf(after, field)])
  ) as Told['filled']
})

/** Returns what an account was told in two steps of one import, as one. */
export const joinedChange = (one: Told, other: Told): Told => ({
  aliases: [...new Set([...one.aliases, ...other.aliases])],
  filled: { ...one.filled, ...other.filled }
})

/** Returns the account without what it was told, and the fields that somebody has changed since, which stay. */
export const withoutImported = (account: Facts, { aliases, filled }: Told): { facts: Facts; changedSince: ImportField[] } => {
  const told = filledFields.filter((field) => filled[field] !== undefined && factOf(account, field) !== null)
  const isUntouched = (field: FilledField): boolean => JSON.stringify(factOf(account, field)) === JSON.stringify(filled[field])
  const emptied = Object.fromEntries(told.filter(isUntouched).map((field) => [field, null]))
  const emptiedIn = <Part extends object>(part: Part): Part =>
    Object.fromEntries(Object.entries(part).map(([key, value]) => [key, key in emptied ? null : value])) as Part
  const { shortName, unifiedSocialCreditCode, stockCode, website } = account
  return {
    facts: {
      ...emptiedIn({ shortName, unifiedSocialCreditCode, stockCode, website }),
      aliases: account.aliases.filter((alias) => !aliases.includes(alias)),
      traits: emptiedIn(account.traits)
    },
    changedSince: told.filter((field) => !isUntouched(field))
  }
}
