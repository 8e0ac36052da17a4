import { flowSpans } from '@shared/domain/events/flow-spans'
import fc from 'fast-check'

const event = { startsAt: '2026-03-05T01:00:00.000Z', endsAt: '2026-03-05T09:00:00.000Z' }

describe('the spans of an event', () => {
  test('begin an hour before it and lie on round times', () => {
    const spans = flowSpans(event, '2026-03-05T02:10:00.000Z')

    expect(spans[0]).toEqual({ fromAt: '2026-03-05T00:00:00.000Z', untilAt: '2026-03-05T00:10:00.000Z' })
    expect(spans.at(-1)?.untilAt).toBe('2026-03-05T02:10:00.000Z')
  })

  test('are none before that', () => {
    expect(flowSpans(event, '2026-03-04T23:59:00.000Z')).toEqual([])
  })

  test('are at most sixteen, join without a gap and cover everything until now or the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 * 24 * 60 }), fc.integer({ min: -30, max: 60 * 24 * 90 }), (minutes, sinceMinutes) => {
        const startMs = Date.parse(event.startsAt)
        const endsAt = new Date(startMs + minutes * 60_000).toISOString()
        const now = new Date(startMs + sinceMinutes * 60_000).toISOString()
        const spans = flowSpans({ startsAt: event.startsAt, endsAt }, now)

        expect(spans.length).toBeLessThanOrEqual(16)
        expect(spans.length).toBeGreaterThan(0)
        expect((spans[0]?.fromAt ?? '') <= new Date(startMs - 3_600_000).toISOString()).toBe(true)
        expect((spans.at(-1)?.untilAt ?? '') >= (now < endsAt ? now : endsAt)).toBe(true)
        for (const [n, span] of spans.entries()) if (n > 0) expect(span.fromAt).toBe(spans[n - 1]?.untilAt)
      }),
      { seed: 6 }
    )
  })
})
