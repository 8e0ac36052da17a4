import { relationshipRules } from '@shared/domain/relationship/relationship-rules'
import { dateOfDay, dayOfDate } from '@shared/domain/time/day'
import type { Deal } from '@shared/model/deal'
import type { ContactOutcome } from '@shared/model/follow-up-words'
import type { RelationshipReason } from '@shared/model/relationship-words'
import { asDayNumber, asScore, type DayNumber, type Score } from '@shared/model/units'

export interface RelationshipFacts {
  deals: readonly Pick<Deal, 'status' | 'openedOn' | 'closedOn' | 'renewalOn'>[]
  /** What sales did toward the account and what came of it. */
  contacts: readonly { outcome: ContactOutcome; day: DayNumber }[]
  today: DayNumber
}

export interface RelationshipPart {
  reason: RelationshipReason
  count: number
  /** Whole points, below 0 for what strains it; of a reason never more than its rule allows. */
  points: number
}

export interface Relationship {
  /** 0–100; null while nothing is known of it. */
  score: Score | null
  /** Add up to the score, the last one adjusted where the sum leaves 0–100. */
  parts: RelationshipPart[]
}

const counts: Record<RelationshipReason, (facts: RelationshipFacts & { sinceOf: (days: number) => DayNumber }) => number> = {
  won: ({ deals }) => deals.filter(({ status }) => status === 'won').length,
  renewed: ({ deals }) => Math.max(0, deals.filter(({ status }) => status === 'won').length - 1),
  'under-contract': ({ deals, today }) =>
    deals.filter(({ status, renewalOn }) => status === 'won' && renewalOn !== null && renewalOn >= dateOfDay(today)).length,
  lapsed: ({ deals, today }) => {
    const won = deals.filter(({ status }) => status === 'won')
    const isLapsed = won.length > 0 && won.every(({ renewalOn }) => renewalOn !== null && renewalOn < dateOfDay(today))
    return isLapsed ? 1 : 0
  },
  'lost-lately': ({ deals, sinceOf }) =>
    deals.filter(({ status, closedOn }) => status === 'lost' && closedOn !== null && dayOfDate(closedOn) > sinceOf(relationshipRules['lost-lately'].withinDays))
      .length,
  talked: ({ contacts, sinceOf }) => contacts.filter(({ outcome, day }) => outcome === 'talked' && day > sinceOf(relationshipRules.talked.withinDays)).length,
  'meeting-set': ({ contacts, sinceOf }) =>
    contacts.filter(({ outcome, day }) => outcome === 'meeting-set' && day > sinceOf(relationshipRules['meeting-set'].withinDays)).length,
  'not-interested': ({ contacts, sinceOf }) =>
    contacts.filter(({ outcome, day }) => outcome === 'not-interested' && day > sinceOf(relationshipRules['not-interested'].withinDays)).length
}

const clamp = (points: number): number => Math.min(100, Math.max(0, points))

/** Returns how good relations with an account are, from what was won, renewed, lost and talked about (R003-61), with each contribution. */
export const scoreRelationship = (facts: RelationshipFacts): Relationship => {
  const sinceOf = (days: number): DayNumber => asDayNumber(facts.today - days)
  const parts: RelationshipPart[] = []
  let sum = 0
  for (const [reason, rule] of Object.entries(relationshipRules) as [RelationshipReason, (typeof relationshipRules)[RelationshipReason]][]) {
    const count = counts[reason]({ ...facts, sinceOf })
    if (count === 0) continue
    const points = clamp(sum + rule.points * Math.min(count, rule.maxCount)) - sum
    parts.push({ reason, count, points })
    sum += points
  }
  return { score: parts.length === 0 ? null : asScore(sum), parts }
}
