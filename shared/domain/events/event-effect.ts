import { settings } from '@shared/domain/settings/catalogue'
import { binomialUpperTail } from '@shared/domain/surge/binomial'

export interface EffectFacts {
  /** Accounts of the list that came or were met. */
  reachedCount: number
  /** Units of the list's accounts on the event's days. */
  eventUnits: number
  /** Units on the same weekdays of the weeks before, summed. */
  baselineUnits: number
  /** How many weeks before are in baselineUnits. */
  baselineWeeks: number
  costCny: number | null
  wonCny: number
}

/** `too-few`: not enough accounts to tell anything; `no-difference`: what was seen is chance as well as effect. */
export type EffectVerdict = 'too-few' | 'no-difference' | 'above-baseline'

export interface EventEffect {
  verdict: EffectVerdict
  /** Units on the event's days against an average such day before; null without a baseline to divide by. */
  liftRatio: number | null
  /** (won − cost) / cost; null while the cost is not known or nothing was spent. */
  returnRatio: number | null
}

const { minReached, pValueBelow } = settings.events

/**
 * Returns what can be said of an event for one list. The verdict compares the event's days with the same weekdays before: had nothing changed,
 * each unit would fall on the event's days with chance 1/(weeks + 1) (R004-45). Below the least number of accounts it says nothing (R002-35).
 */
export const eventEffect = ({ reachedCount, eventUnits, baselineUnits, baselineWeeks, costCny, wonCny }: EffectFacts): EventEffect => {
  const liftRatio = baselineUnits === 0 || baselineWeeks === 0 ? null : (eventUnits * baselineWeeks) / baselineUnits
  const returnRatio = costCny === null || costCny === 0 ? null : (wonCny - costCny) / costCny
  if (reachedCount < minReached.value) return { verdict: 'too-few', liftRatio, returnRatio }
  const pValue = binomialUpperTail(eventUnits, eventUnits + baselineUnits, 1 / (baselineWeeks + 1))
  return { verdict: pValue < pValueBelow.value ? 'above-baseline' : 'no-difference', liftRatio, returnRatio }
}
