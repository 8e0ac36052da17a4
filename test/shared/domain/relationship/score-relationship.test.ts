import { type RelationshipFacts, scoreRelationship } from '@shared/domain/relationship/score-relationship'
import { dayOfDate } from '@shared/domain/time/day'
import { contactOutcomes } from '@shared/model/follow-up-words'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const today = dayOfDate('2026-11-29')
type DealFacts = RelationshipFacts['deals'][number]
const won = (changes: Partial<DealFacts> = {}): DealFacts => ({ status: 'won', openedOn: '2025-01-01', closedOn: '2025-03-01', renewalOn: null, ...changes })
const lost = (closedOn: string): DealFacts => ({ status: 'lost', openedOn: null, closedOn, renewalOn: null })
const contact = (outcome: RelationshipFacts['contacts'][number]['outcome'], daysAgo: number) => ({ outcome, day: asDayNumber(today - daysAgo) })
const score = (deals: DealFacts[], contacts: RelationshipFacts['contacts'] = []) => scoreRelationship({ deals, contacts, today })

describe('relations with an account', () => {
  test('are unknown, not bad, while nothing happened', () => {
    expect(score([])).toEqual({ score: null, parts: [] })
  })

  test.each([
    ['won once', [won()], [], 30],
    ['won again', [won(), won()], [], 50],
    ['under contract until today', [won({ renewalOn: '2026-11-29' })], [], 40],
    ['contract ended yesterday', [won({ renewalOn: '2026-11-28' })], [], 10],
    ['lost 364 days ago after having won', [won(), lost('2025-11-30')], [], 20],
    ['lost a year ago after having won', [won(), lost('2025-11-29')], [], 30],
    ['talked to 179 days ago', [], [contact('talked', 179)], 5],
    ['talked to 180 days ago', [], [contact('talked', 180)], null],
    ['talked to more often than counts', [], Array.from({ length: 9 }, () => contact('talked', 1)), 25],
    ['not interested, never below 0', [], [contact('not-interested', 3)], 0],
    ['never reached', [], [contact('no-answer', 1)], null]
  ] as const)('%s', (_what, deals, contacts, expected) => {
    expect(score([...deals], contacts).score).toBe(expected)
  })

  test('whatever happened: parts add up to the score, which stays within 0 and 100, and winning never lowers it', () => {
    const date = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
    const deal = fc.record({
      status: fc.constantFrom('open', 'won', 'lost'),
      openedOn: fc.option(date),
      closedOn: fc.option(date),
      renewalOn: fc.constant(null)
    })
    const contacts = fc.array(
      fc.record({ outcome: fc.constantFrom(...contactOutcomes), day: fc.integer({ min: 0, max: 400 }).map((days) => asDayNumber(today - days)) })
    )
    holds([fc.array(deal as fc.Arbitrary<DealFacts>), contacts], (deals, done) => {
      const relationship = score(deals, done)
      expect(relationship.parts.reduce((sum, { points }) => sum + points, 0)).toBe(relationship.score ?? 0)
      expect(relationship.score ?? 0).toBeGreaterThanOrEqual(0)
      expect(relationship.score ?? 0).toBeLessThanOrEqual(100)
      expect(score([...deals, won()], done).score ?? 0).toBeGreaterThanOrEqual(relationship.score ?? 0)
    })
  })
})
