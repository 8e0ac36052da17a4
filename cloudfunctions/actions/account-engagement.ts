import { accountHeat } from '@shared/domain/engagement/heat'
import type { AccountEngagement } from '@shared/model/engagement'
import type { PersonEngagement } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { PerSlot } from '@shared/model/scoring-slots'
import type { Heat } from '@shared/model/units'
import type { TransactionDocuments } from '../platform/documents'
import type { AccountSlots } from '../repositories/account-slots'
import { accounts, type ScoredAccount } from '../repositories/accounts'
import { perSlot, type Scoring } from './scoring'

/** What one person brings to an account by one version; null heat takes them out of it. */
export interface PersonValue {
  modelVersion: string
  heat: Heat | null
  lastTouchAt: string | null
}

export interface PersonAtAccount {
  personId: string
  /** null takes the person out of the slot. */
  values: PerSlot<PersonValue | null>
}

export const gonePerson = (personId: string): PersonAtAccount => ({ personId, values: { a: null, b: null } })

/** Returns what a person brings to the account they are at. */
export const presentValues = ({ slots, lastTouchAt }: PersonEngagement): PersonAtAccount['values'] => ({
  a: slots.a && { modelVersion: slots.a.modelVersion, heat: slots.a.heat, lastTouchAt },
  b: slots.b && { modelVersion: slots.b.modelVersion, heat: slots.b.heat, lastTouchAt }
})

const emptyEngagement = (modelVersion: string): AccountEngagement => ({ modelVersion, heatByPerson: {}, heat: null, lastTouchByPerson: {}, lastTouchAt: null })

const withEntry = <Value>(record: Record<string, Value>, key: string, value: Value | null): Record<string, Value> => {
  const { [key]: _before, ...rest } = record
  return value === null ? rest : { ...rest, [key]: value }
}

/** Returns an account's values from its people's: always summed again, nothing is subtracted, so a removal equals never having been (DESIGN §2). */
export const accountEngagementOf = (
  { heatByPerson, lastTouchByPerson }: Pick<AccountEngagement, 'heatByPerson' | 'lastTouchByPerson'>,
  model: ScoringModel
): AccountEngagement => ({
  modelVersion: model.version,
  heatByPerson,
  heat: accountHeat(heatByPerson, model),
  lastTouchByPerson,
  lastTouchAt: Object.values(lastTouchByPerson).sort().at(-1) ?? null
})

const isBehind = (before: AccountEngagement | null, model: ScoringModel): boolean =>
  before !== null && before.modelVersion !== model.version && Object.keys(before.heatByPerson).length > 0

/** Returns the account's slots with the person's values in them, or without the person. */
export const withPerson = (slots: AccountSlots, { personId, values }: PersonAtAccount, scoring: Scoring): AccountSlots =>
  perSlot(scoring, slots, ({ slot, model }) => {
    const before = slots[slot]
    const value = values[slot]
    // A slot still of an older version is built from the people as a whole; mixing two versions in it would mean nothing.
    if (isBehind(before, model) || (value !== null && value.modelVersion !== model.version)) return before
    const { heatByPerson, lastTouchByPerson } = before ?? emptyEngagement(model.version)
    const heat = value?.heat ?? null
    const lastTouchAt = heat === null ? null : (value?.lastTouchAt ?? null)
    const people = { heatByPerson: withEntry(heatByPerson, personId, heat), lastTouchByPerson: withEntry(lastTouchByPerson, personId, lastTouchAt) }
    return accountEngagementOf(people, model)
  })

/** Puts a person's values into an account that this transaction holds, or takes them out; returns the account as it is then. */
export const savePersonIn = async (
  documents: TransactionDocuments,
  account: ScoredAccount,
  { person, scoring }: { person: PersonAtAccount; scoring: Scoring }
): Promise<ScoredAccount> => {
  const slots = withPerson(account.slots, person, scoring)
  await accounts.saveSlots(documents, account.id, slots)
  return { ...account, slots }
}

/** The same for an account not held yet; one that is gone needs nothing. */
export const savePersonAt = async (
  documents: TransactionDocuments,
  accountId: string,
  change: { person: PersonAtAccount; scoring: Scoring }
): Promise<void> => {
  const account = await accounts.hold(documents, accountId)
  if (account) await savePersonIn(documents, account, change)
}
