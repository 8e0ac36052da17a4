import type { RelationshipReason } from '@shared/model/relationship-words'

export interface RelationshipRule {
  points: number
  /** Of each reason at most so many count. */
  maxCount: number
  /** Only what happened in so many days counts; what is about deals that are won counts for good. */
  withinDays: number
}

const ever = Number.POSITIVE_INFINITY

/** What good and strained relations are made of, in the order in which they are counted (R003-61; the numbers are this product's). */
export const relationshipRules: Readonly<Record<RelationshipReason, RelationshipRule>> = {
  won: { points: 30, maxCount: 1, withinDays: ever },
  renewed: { points: 20, maxCount: 1, withinDays: ever },
  'under-contract': { points: 10, maxCount: 1, withinDays: ever },
  talked: { points: 5, maxCount: 5, withinDays: 180 },
  'meeting-set': { points: 10, maxCount: 2, withinDays: 180 },
  lapsed: { points: -20, maxCount: 1, withinDays: ever },
  'lost-lately': { points: -10, maxCount: 2, withinDays: 365 },
  'not-interested': { points: -10, maxCount: 2, withinDays: 180 }
}
