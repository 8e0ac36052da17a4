import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { accountHeat } from '@shared/domain/engagement/heat'
import type { Heat } from '@shared/model/units'
import type { TransactionDocuments } from '../platform/documents'
import { accounts, type ScoredAccount } from '../repositories/accounts'

type Engagement = ScoredAccount['engagement']

/** What one person brings to their account; null heat takes them out of it. */
export interface PersonHeat {
  personId: string
  heat: Heat | null
  lastTouchAt: string | null
}

export const emptyEngagement = (): Engagement => ({
  modelVersion: defaultScoringModel.version,
  heatByPerson: {},
  heat: null,
  lastTouchByPerson: {},
  lastTouchAt: null
})

const withEntry = <Value>(record: Record<string, Value>, key: string, value: Value | null): Record<string, Value> => {
  const { [key]: _before, ...rest } = record
  return value === null ? rest : { ...rest, [key]: value }
}

/** Summed again from every person's value: nothing is subtracted, so a removal equals never having been (DESIGN §2). */
const withPerson = (before: Engagement, { personId, heat, lastTouchAt }: PersonHeat): Engagement => {
  const heatByPerson = withEntry(before.heatByPerson, personId, heat)
  const lastTouchByPerson = withEntry(before.lastTouchByPerson, personId, heat === null ? null : lastTouchAt)
  return {
    modelVersion: defaultScoringModel.version,
    heatByPerson,
    heat: accountHeat(heatByPerson, defaultScoringModel),
    lastTouchByPerson,
    lastTouchAt: Object.values(lastTouchByPerson).sort().at(-1) ?? null
  }
}

/** Puts a person's value into an account that this transaction holds, or takes it out. */
export const saveHeatIn = async (documents: TransactionDocuments, account: ScoredAccount, person: PersonHeat): Promise<void> => {
  await accounts.saveEngagement(documents, account.id, withPerson(account.engagement, person))
}

/** The same for an account not held yet; one that is gone needs nothing. */
export const saveHeatAt = async (documents: TransactionDocuments, accountId: string, person: PersonHeat): Promise<void> => {
  const account = await accounts.hold(documents, accountId)
  if (account) await saveHeatIn(documents, account, person)
}
