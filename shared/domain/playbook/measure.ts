import { settings } from '@shared/domain/settings/catalogue'
import type { PlaybookRow } from '@shared/model/playbook'
import type { PlaybookMetric } from '@shared/model/playbook-words'
import type { TouchpointKind } from '@shared/model/touchpoint'
import type { DayNumber } from '@shared/model/units'
import { type ObservedAccount, observedOn } from './observations'

const { measuredDays } = settings.playbook

/** A target account with how far sales is. */
export interface MeasuredAccount extends ObservedAccount {
  isAccepted: boolean
  deal: 'won' | 'open' | null
}

/** Counts; secondPageRatio 0..1 of the visitors, null without any. */
export type RowMeasures = Record<Exclude<PlaybookMetric, 'secondPageRatio'>, number> & { secondPageRatio: number | null }

const longReads: readonly TouchpointKind[] = ['content_view_deep']
const qualified = ['mqa', 'opportunity', 'customer']

/** Per person of the account: units in the last days, and how many of them were read for long. */
const visitsOf = ({ unitsByPerson }: MeasuredAccount, today: DayNumber): { units: number; long: number }[] =>
  Object.values(unitsByPerson)
    .map((byDay) => {
      const recent = Object.entries(byDay).filter(([day]) => Number(day) <= today && today - Number(day) < measuredDays.value)
      const counts = recent.flatMap(([, own]) => Object.entries(own) as [TouchpointKind, number][])
      const sum = (some: readonly [TouchpointKind, number][]): number => some.reduce((total, [, count]) => total + count, 0)
      return { units: sum(counts), long: sum(counts.filter(([kind]) => longReads.includes(kind))) }
    })
    .filter(({ units }) => units > 0)

/** Returns what a row comes to over the target accounts that are observed so: people and units (distinct person, subject and day) of the last days of the settings. */
export const measureRow = ({ observation }: Pick<PlaybookRow, 'observation'>, accounts: readonly MeasuredAccount[], today: DayNumber): RowMeasures => {
  const observed = accounts.filter((account) => observedOn(observation, account, today) !== null)
  const visits = observed.flatMap((account) => visitsOf(account, today))
  const count = (test: (account: MeasuredAccount) => boolean): number => observed.filter(test).length
  return {
    accounts: observed.length,
    visitors: visits.length,
    visits: visits.reduce((sum, { units }) => sum + units, 0),
    longReads: visits.reduce((sum, { long }) => sum + long, 0),
    secondPageRatio: visits.length === 0 ? null : visits.filter(({ units }) => units > 1).length / visits.length,
    mql: count(({ stage }) => qualified.includes(stage)),
    sal: count(({ isAccepted }) => isAccepted),
    opportunities: count(({ deal }) => deal !== null)
  }
}
