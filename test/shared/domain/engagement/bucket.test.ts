import { bucketKeyOf, bucketOf, maxHighestRead } from '@shared/domain/engagement/bucket'
import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { dateOfDay, dayOfDate } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'
import { touch } from '../../../support/builders/touch'

const bucket = (overrides: Parameters<typeof touch>[0]) => {
  const found = bucketOf(touch(overrides), defaultScoringModel)
  if (found === null) throw new Error('no bucket')
  return found
}

const keyOf = (overrides: Parameters<typeof touch>[0]): string => bucketKeyOf(bucket(overrides))

describe('buckets', () => {
  test('a daily rule’s bucket is one day in Shanghai, over any subject when the rule says so', () => {
    const views = bucket({ kind: 'content_view', occurredAt: '2026-03-01T16:00:00.000Z' })
    expect(views).toMatchObject({ fromDay: dayOfDate('2026-03-02'), beforeDay: dayOfDate('2026-03-03'), subjectId: null, maxCount: 5 })
  })

  test('a run’s bucket is a fixed run of days counted from 1970-01-01, with the touch’s day in it', () => {
    const { fromDay, beforeDay, subjectId } = bucket({ kind: 'content_view_deep', subjectId: 'cnt_x', occurredAt: '2026-03-02T02:00:00.000Z' })
    expect(fromDay).toBe(20_510)
    expect(beforeDay).toBe(20_517)
    expect(subjectId).toBe('cnt_x')
  })

  test('a run before 1970 is a run as well', () => {
    const { fromDay, beforeDay } = bucket({ kind: 'content_view_deep', occurredAt: '1969-12-30T00:00:00.000Z' })
    expect([fromDay, beforeDay].map((day) => dateOfDay(asDayNumber(day ?? Number.NaN)))).toEqual(['1969-12-25', '1970-01-01'])
  })

  test('an ever-rule’s bucket has no days', () => {
    expect(bucket({ kind: 'live_reserve', subjectId: 'evt_a' })).toMatchObject({ fromDay: null, beforeDay: null, subjectId: 'evt_a', maxCount: 1 })
  })

  test('where the first count, so many are read; where the highest counts, all up to a bound', () => {
    expect(bucket({ kind: 'content_view' }).readCount).toBe(5)
    expect(bucket({ kind: 'booth_interest' })).toMatchObject({ maxCount: 1, readCount: maxHighestRead })
  })

  test('a kind without a rule has no bucket', () => {
    expect(bucketOf(touch({ kind: 'mp_enter' }), { ...defaultScoringModel, rules: [] })).toBeNull()
  })

  test.each([
    [
      'shares: the same day, other subjects, any-subject rule',
      { kind: 'content_view', subjectId: 'cnt_a' },
      { kind: 'content_view', subjectId: 'cnt_b' },
      true
    ],
    ['shares not: the next day', { kind: 'content_view' }, { kind: 'content_view', occurredAt: '2026-03-03T02:00:00.000Z' }, false],
    [
      'shares: the same run',
      { kind: 'high_value_view', occurredAt: '2026-03-02T02:00:00.000Z' },
      { kind: 'high_value_view', occurredAt: '2026-03-04T02:00:00.000Z' },
      true
    ],
    [
      'shares not: the next run',
      { kind: 'high_value_view', occurredAt: '2026-03-04T02:00:00.000Z' },
      { kind: 'high_value_view', occurredAt: '2026-03-05T02:00:00.000Z' },
      false
    ],
    [
      'shares not: another subject of a same-subject rule',
      { kind: 'high_value_view', subjectId: 'cnt_a' },
      { kind: 'high_value_view', subjectId: 'cnt_b' },
      false
    ],
    ['shares not: another kind', { kind: 'live_reserve' }, { kind: 'live_open_intent' }, false],
    ['shares: years apart under an ever-rule', { kind: 'live_reserve' }, { kind: 'live_reserve', occurredAt: '2020-01-01T00:00:00.000Z' }, true]
  ] as const)('%s', (_, a, b, isShared) => {
    expect(keyOf(a) === keyOf(b)).toBe(isShared)
  })
})
