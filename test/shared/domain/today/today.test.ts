import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { noPoints } from '@shared/domain/engagement/folded-points'
import { newPursuit } from '@shared/domain/follow-ups/apply-act'
import { dayOf, startOfDay } from '@shared/domain/time/day'
import { isDue } from '@shared/domain/today/is-due'
import { type ReasonTouch, todayReasons } from '@shared/domain/today/reason'
import { scoreOnDay, trendOf } from '@shared/domain/today/trend'
import type { Pursuit } from '@shared/model/follow-up'
import { asDayNumber, asScore } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const today = dayOf('2026-11-20T04:00:00.000Z')
const by = { memberId: 'mem_000001', memberName: null }

describe('whether an account is due', () => {
  const pursuit = (overrides: Partial<Pursuit>): Pursuit => ({ ...newPursuit('acc_000001'), ...overrides })

  test.each([
    ['nothing was ever noted', null, true],
    ['I snoozed it until tomorrow', pursuit({ snoozes: { mem_000001: { untilOn: '2026-11-21', at: '2026-11-19T00:00:00Z' } } }), false],
    ['my snooze ends today', pursuit({ snoozes: { mem_000001: { untilOn: '2026-11-20', at: '2026-11-19T00:00:00Z' } } }), true],
    ['a colleague snoozed it', pursuit({ snoozes: { mem_000002: { untilOn: '2026-12-21', at: '2026-11-19T00:00:00Z' } } }), true],
    ['the lead was sent back yesterday', pursuit({ leadState: 'rejected', leadBy: { ...by, at: '2026-11-19T00:00:00Z' } }), false],
    ['the lead was sent back a month ago', pursuit({ leadState: 'rejected', leadBy: { ...by, at: '2026-10-20T00:00:00Z' } }), true],
    ['the lead was accepted', pursuit({ leadState: 'accepted', leadBy: { ...by, at: '2026-11-19T00:00:00Z' } }), true]
  ])('when %s', (_when, known, expected) => {
    expect(isDue(known, 'mem_000001', today)).toBe(expected)
  })
})

describe('the score a week ago', () => {
  const personOf = (id: string, pointsByDay: Record<string, number>) => ({
    id,
    identityLevel: 5 as const,
    points: { ...noPoints(), pointsByDay }
  })
  const points = fc.dictionary(
    fc.integer({ min: -40, max: 0 }).map((offset) => String(today + offset)),
    fc.integer({ min: 1, max: 30 }),
    { maxKeys: 8 }
  )

  test('does not know of anything that happened since', () => {
    holds([points, fc.integer({ min: 0, max: 20 })], (pointsByDay, daysAgo) => {
      const day = asDayNumber(today - daysAgo)
      const before = Object.fromEntries(Object.entries(pointsByDay).filter(([text]) => Number(text) <= day))
      expect(scoreOnDay([personOf('per_000001', pointsByDay)], day, defaultScoringModel)).toBe(
        scoreOnDay([personOf('per_000001', before)], day, defaultScoringModel)
      )
    })
  })

  test('is lower the longer ago, when nothing happens', () => {
    const quiet = [personOf('per_000001', { [String(today - 60)]: 40 })]
    const scores = [30, 20, 10, 0].map((daysAgo) => scoreOnDay(quiet, asDayNumber(today - daysAgo), defaultScoringModel) ?? 0)
    expect([...scores].sort((a, b) => b - a)).toEqual(scores)
    expect(new Set(scores).size).toBe(4)
  })

  test('moves by three points before an arrow says so', () => {
    expect([trendOf(asScore(52), asScore(50)), trendOf(asScore(53), asScore(50)), trendOf(asScore(47), asScore(50)), trendOf(asScore(40), null)]).toEqual([
      'steady',
      'up',
      'down',
      'up'
    ])
  })
})

describe('the line of reason', () => {
  const touch = (overrides: Partial<ReasonTouch>): ReasonTouch => ({
    personId: 'per_000001',
    kind: 'content_view',
    subjectTitle: '选型指南',
    occurredAt: startOfDay(today),
    day: today,
    ...overrides
  })
  const reasonsOf = (touches: ReasonTouch[]) =>
    todayReasons({ touches, nameOf: (id) => (id === 'per_000001' ? '李总' : null), today, model: defaultScoringModel })

  test('says first what counts most, with how many people did it', () => {
    const touches = ['per_000001', 'per_000002', 'per_000003'].map((personId) => touch({ personId, kind: 'high_value_view', subjectTitle: '版本与价格' }))

    expect(reasonsOf([touch({}), ...touches])).toEqual([
      { kind: 'high_value_view', peopleCount: 3, name: '李总', subjectTitle: '版本与价格', daysAgo: 0 },
      { kind: 'content_view', peopleCount: 1, name: '李总', subjectTitle: '选型指南', daysAgo: 0 }
    ])
  })

  test('leaves out what takes points away', () => {
    expect(reasonsOf([touch({ kind: 'said_no_interest' })])).toEqual([])
  })
})
