import { isHot } from '@shared/domain/grade/grade'
import type { AccountStanding } from '@shared/domain/outcomes/account-standing'
import type { FlaggedInTime } from '@shared/domain/outcomes/flagged-in-time'
import type { Grade } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'
import type { TrialDirection } from '@shared/model/model-trial-words'

/** Counts by name; what is missing is 0. Kept in the job's summary, so that a step cut off is counted once. */
export type TrialCounts = Readonly<Record<string, number>>

/** By the rules in use and by the tried ones. */
export interface BeforeAfter<Value> {
  before: Value
  after: Value
}

export interface TrialResult {
  accountCount: number
  /** Accounts per grade, A1 … C3, then those whose fit is unknown (null). */
  grades: ({ grade: Grade | null } & BeforeAfter<number>)[]
  hot: BeforeAfter<number>
  becomesHotCount: number
  stopsBeingHotCount: number
  /** Of the deals won last: how many accounts had been hot before the opening, and before the closing; of those whose day is known. */
  won: { dealCount: number; byOpening: { knownCount: number } & BeforeAfter<number>; byClosing: { knownCount: number } & BeforeAfter<number> }
}

const bands = ['A', 'B', 'C'] as const
const levels = [1, 2, 3] as const
const gradeRows: (Grade | null)[] = [...bands.flatMap((band) => levels.map((level): Grade => `${band}${level}`)), null]

const plus = (counts: TrialCounts, names: readonly string[]): TrialCounts => {
  const after = { ...counts }
  for (const name of names) after[name] = (after[name] ?? 0) + 1
  return after
}

/** Returns whether the tried rules make an account hot or take that from it; null when it stays what it is. */
export const directionOf = (band: FitBand | null, { before, after }: BeforeAfter<AccountStanding>): TrialDirection | null => {
  const [wasHot, willBeHot] = [isHot(band, before.level), isHot(band, after.level)]
  if (wasHot === willBeHot) return null
  return willBeHot ? 'becomes-hot' : 'stops-being-hot'
}

/** Returns the counts with one more account. */
export const countAccount = (counts: TrialCounts, band: FitBand | null, standings: BeforeAfter<AccountStanding>): TrialCounts => {
  const { before, after } = standings
  const direction = directionOf(band, standings)
  return plus(counts, [
    'accounts',
    `before-${before.grade}`,
    `after-${after.grade}`,
    ...(isHot(band, before.level) ? ['before-hot'] : []),
    ...(isHot(band, after.level) ? ['after-hot'] : []),
    ...(direction === null ? [] : [direction])
  ])
}

const flagNames = (word: 'opening' | 'closing', before: boolean | null, after: boolean | null): string[] => [
  ...(before === null ? [] : [`${word}-known`]),
  ...(before === true ? [`${word}-before`] : []),
  ...(after === true ? [`${word}-after`] : [])
]

/** Returns the counts with one more won deal. */
export const countWonDeal = (counts: TrialCounts, { before, after }: BeforeAfter<FlaggedInTime>): TrialCounts =>
  plus(counts, ['won', ...flagNames('opening', before.byOpening, after.byOpening), ...flagNames('closing', before.byClosing, after.byClosing)])

/** Returns what the counts come to. */
export const trialResultOf = (counts: TrialCounts): TrialResult => {
  const of = (name: string): number => counts[name] ?? 0
  const flagged = (word: 'opening' | 'closing') => ({ knownCount: of(`${word}-known`), before: of(`${word}-before`), after: of(`${word}-after`) })
  return {
    accountCount: of('accounts'),
    grades: gradeRows.map((grade) => ({ grade, before: of(`before-${grade}`), after: of(`after-${grade}`) })),
    hot: { before: of('before-hot'), after: of('after-hot') },
    becomesHotCount: of('becomes-hot'),
    stopsBeingHotCount: of('stops-being-hot'),
    won: { dealCount: of('won'), byOpening: flagged('opening'), byClosing: flagged('closing') }
  }
}
