import { accountHeat } from '@shared/domain/engagement/heat'
import type { AccountEngagement } from '@shared/model/engagement'
import type { PersonEngagement } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { PerSlot } from '@shared/model/scoring-slots'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { Heat } from '@shared/model/units'
import type { UnitCounts } from '@shared/model/watch'
import type { TransactionDocuments } from '../platform/documents'
import type { AccountSlots } from '../repositories/account-slots'
import { accounts, type ScoredAccount } from '../repositories/accounts'
import { watchAfter } from './account-watch'
import { raiseAlert } from './raise-alert'
import { perSlot, type Scoring } from './scoring'
import { watchContext } from './watch-context'

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
  /** What surge and stage count of the person at this account; null takes the person out. */
  counts: UnitCounts | null
  /** The touch that brings the change; null when somebody was linked or taken out. */
  touch: Touchpoint | null
  now: string
}

export const gonePerson = (personId: string, now: string): PersonAtAccount => ({ personId, values: { a: null, b: null }, counts: null, touch: null, now })

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
export const withPerson = (slots: AccountSlots, { personId, values }: Pick<PersonAtAccount, 'personId' | 'values'>, scoring: Scoring): AccountSlots =>
  perSlot(scoring, slots, ({ slot, model }) => {
    const before = slots[slot]
    const value = values[slot]
    // A slot still of an older version is built from the people as a whole; mixing two versions in it would mean nothing.
    if (isBehind(before, model) || (value !== null && value.modelVersion !== model.version)) return before
    const { heatByPerson, lastTouchByPerson } = before ?? emptyEngagement(model.version)
    const heat = value?.heat ?? null
    const lastTouchAt = heat === null ? null : (value?.lastTouchAt ?? null)
    const people = { heatByPerson: withEntry(heatByPerson, personId, heat), lastTouchByPerson: withEntry(lastTouchByPerson, personId, lastTouchAt) }
    // Nobody in it is as if nobody had ever been.
    return Object.keys(people.heatByPerson).length === 0 ? null : accountEngagementOf(people, model)
  })

/** Puts a person's values into an account that this transaction holds, or takes them out, and raises the alert that is due; returns the account as it is then. */
export const savePersonIn = async (
  documents: TransactionDocuments,
  account: ScoredAccount,
  { person, scoring }: { person: PersonAtAccount; scoring: Scoring }
): Promise<ScoredAccount> => {
  const { slot, model } = scoring.live
  const slots = withPerson(account.slots, person, scoring)
  const seen = { heat: slots[slot]?.heat ?? null, lastTouchAt: account.slots[slot]?.lastTouchAt ?? null }
  const { watch, alert } = watchAfter(account, { ...person, ...seen, model, context: await watchContext(documents, person.now) })
  await accounts.saveSlots(documents, account, { slots, watch })
  if (alert) await raiseAlert(documents, alert)
  return { ...account, slots, watch }
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
