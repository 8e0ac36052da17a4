import { type EventDraft, emptyEventDraft, eventInputOf, instantInBeijing, problemsOfEvent } from '@/features/events/event-draft'

const now = '2026-03-02T04:00:00.000Z'
const draft = (overrides: Partial<EventDraft> = {}): EventDraft => ({
  title: '直播:靶心客户怎么找',
  summary: '四十分钟讲清楚。',
  speaker: '李老师',
  date: '2026-03-05',
  startTime: '20:00',
  endTime: '21:00',
  ...overrides
})

test('typed times are Beijing times whatever the device says', () => {
  expect(instantInBeijing('2026-03-05', '00:30')).toBe('2026-03-04T16:30:00.000Z')
  expect(eventInputOf(draft())).toMatchObject({ startsAt: '2026-03-05T12:00:00.000Z', endsAt: '2026-03-05T13:00:00.000Z' })
})

test.each([
  ['a complete draft', draft(), {}],
  ['an end before its start', draft({ endTime: '19:30' }), { endTime: 'ends-before-start' }],
  ['an end at its start', draft({ endTime: '20:00' }), { endTime: 'ends-before-start' }],
  ['an event of yesterday', draft({ date: '2026-03-01' }), { endTime: 'in-the-past' }],
  ['no date', draft({ date: '' }), { date: 'required' }],
  [
    'nothing typed',
    emptyEventDraft,
    { title: 'required', summary: 'required', speaker: 'required', date: 'required', startTime: 'required', endTime: 'required' }
  ]
])('%s', (_sentence, given, problems) => {
  expect(problemsOfEvent(given, now)).toEqual(problems)
})
