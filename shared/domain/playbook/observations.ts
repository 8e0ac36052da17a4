import { settings } from '@shared/domain/settings/catalogue'
import type { Observation } from '@shared/model/playbook-words'
import type { JourneyReason, JourneyStage } from '@shared/model/standing'
import type { TouchpointKind } from '@shared/model/touchpoint'
import { asDayNumber, type DayNumber } from '@shared/model/units'
import type { AccountWatch } from '@shared/model/watch'

const { observedWithinDays, newWithinDays } = settings.playbook

/** What is known of an account for the table: its units (distinct person, subject and day) and where it stands. */
export interface ObservedAccount {
  unitsByPerson: AccountWatch['unitsByPerson']
  stage: JourneyStage
  stageReason: JourneyReason
}

type Condition =
  | { asks: 'touched'; kinds: readonly TouchpointKind[] }
  | { asks: 'stage'; stages: readonly JourneyStage[] }
  | { asks: 'reason'; reason: JourneyReason }
  | { asks: 'first-seen' }

/** When each behaviour counts as observed. */
const conditions: Readonly<Record<Observation, Condition>> = {
  'intent-elsewhere': { asks: 'reason', reason: 'intent-before-awareness' },
  visited: { asks: 'stage', stages: ['aware'] },
  engaged: { asks: 'stage', stages: ['engaged', 'mqa'] },
  'new-to-brand': { asks: 'first-seen' },
  'high-value': { asks: 'touched', kinds: ['high_value_view'] },
  registered: { asks: 'touched', kinds: ['event_register', 'live_reserve', 'live_lead_form'] },
  downloaded: { asks: 'touched', kinds: ['download'] }
}

export interface ObservedDay {
  day: DayNumber
  kind: TouchpointKind | null
}

const daysOf = ({ unitsByPerson }: Pick<ObservedAccount, 'unitsByPerson'>, kinds: readonly TouchpointKind[] | null, today: DayNumber): ObservedDay[] =>
  Object.values(unitsByPerson).flatMap((byDay) =>
    Object.entries(byDay).flatMap(([text, counts]) => {
      const day = asDayNumber(Number(text))
      const kind = kinds?.find((each) => counts[each] !== undefined) ?? null
      return day > today || (kinds !== null && kind === null) ? [] : [{ day, kind }]
    })
  )

/** Returns the latest day on which it was observed, with the kind of touch it rests on where it rests on one; null when it is not observed today. */
export const observedOn = (observation: Observation, account: ObservedAccount, today: DayNumber): ObservedDay | null => {
  const condition = conditions[observation]
  const all = daysOf(account, condition.asks === 'touched' ? condition.kinds : null, today).sort((left, right) => right.day - left.day)
  const [latest, oldest] = [all[0], all.at(-1)]
  if (latest === undefined || oldest === undefined) return null
  switch (condition.asks) {
    case 'touched':
      return today - latest.day < observedWithinDays.value ? latest : null
    case 'first-seen':
      return today - oldest.day < newWithinDays.value ? oldest : null
    case 'stage':
      return condition.stages.includes(account.stage) ? latest : null
    case 'reason':
      return account.stageReason === condition.reason ? latest : null
  }
}
