import { settings } from '@shared/domain/settings/catalogue'
import { startOfDay } from '@shared/domain/time/day'
import { type TodayReason, todayReasons } from '@shared/domain/today/reason'
import { scoreOnDay, trendBaseDay } from '@shared/domain/today/trend'
import type { Touchpoint } from '@shared/model/touchpoint'
import { asDayNumber, type DayNumber, type Score } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'
import type { SlotModel } from '../scoring'

/** Enough for the whole buying committees of a screenful of accounts. */
const maxPeople = 600
const maxTouches = 600

export interface TodayEvidence {
  scoreBefore: Score | null
  reasons: TodayReason[]
}

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const touchesSince = async (documents: Documents, known: readonly StoredPerson[], fromAt: string): Promise<Touchpoint[]> => {
  const active = known.filter(({ engagement }) => (engagement.lastTouchAt ?? '') >= fromAt).map(({ id }) => id)
  return active.length === 0 ? [] : touchpoints.ofPeopleSince(documents, active, { fromAt, limit: maxTouches })
}

/** Returns for each account what it scored a week ago and what its people did lately, in two queries for all of them. */
export const todayEvidence = async (
  documents: Documents,
  accountIds: readonly string[],
  { slot, model, today }: SlotModel & { today: DayNumber }
): Promise<Map<string, TodayEvidence>> => {
  const known = accountIds.length === 0 ? [] : await people.ofAccounts(documents, accountIds, maxPeople)
  const fromAt = startOfDay(asDayNumber(today - settings.sales.reasonDays.value))
  const touches = await touchesSince(documents, known, fromAt)
  const byAccount = groupBy(known, ({ accountId }) => accountId ?? '')
  const byPerson = groupBy(touches, ({ personId }) => personId)
  const names = new Map(known.map(({ id, displayName }) => [id, displayName]))

  return new Map(
    accountIds.map((accountId): [string, TodayEvidence] => {
      const committee = byAccount.get(accountId) ?? []
      const done = committee.flatMap(({ id }) => byPerson.get(id) ?? [])
      return [
        accountId,
        {
          scoreBefore: scoreOnDay(
            committee.map(({ id, identityLevel, engagement }) => ({ id, identityLevel, points: engagement.slots[slot] })),
            trendBaseDay(today),
            model
          ),
          reasons: todayReasons({ touches: done, nameOf: (id) => names.get(id) ?? null, today, model })
        }
      ]
    })
  )
}
