import { eventStateOf } from '@/features/events/event-state'

const event = { startsAt: '2026-03-02T06:00:00.000Z', endsAt: '2026-03-02T07:00:00.000Z', calledOff: null }

test.each([
  ['2026-03-02T05:59:59.999Z', 'upcoming'],
  ['2026-03-02T06:00:00.000Z', 'live'],
  ['2026-03-02T06:59:59.999Z', 'live'],
  ['2026-03-02T07:00:00.000Z', 'ended']
])('at %s an event from 6 to 7 is %s', (now, state) => {
  expect(eventStateOf(event, now)).toBe(state)
  expect(eventStateOf({ ...event, calledOff: { reason: '场地停电' } }, now)).toBe('called-off')
})
