import { eventTimeOf } from '@/features/events/event-time'

test('an event past midnight in Beijing is on the next day there', () => {
  expect(eventTimeOf({ startsAt: '2026-03-04T16:30:00.000Z', endsAt: '2026-03-04T17:45:00.000Z' })).toEqual({
    date: '2026-03-05',
    weekday: 4,
    start: '00:30',
    end: '01:45'
  })
})
