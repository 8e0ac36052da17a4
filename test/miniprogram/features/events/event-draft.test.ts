import { draftLike, draftOfEvent, type EventDraft, emptyEventDraft, eventInputOf, instantInBeijing, type PlannedEvent } from '@/features/events/event-draft'
import { problemsOfEvent } from '@/features/events/event-problems'

const now = '2026-03-02T04:00:00.000Z'
const draft = (overrides: Partial<EventDraft> = {}): EventDraft => ({
  ...emptyEventDraft,
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
  ['an end on the next day', draft({ endTime: '01:00', endDate: '2026-03-06' }), {}],
  ['half a seat and a cost below zero', draft({ capacity: 0.5, costCny: -1 }), { capacity: 'not-whole', costCny: 'not-whole' }],
  ['a session without times', draft({ sessions: [{ id: 'part-1', title: '上午', startTime: '', endTime: '' }] }), { sessions: 'incomplete' }],
  [
    'questions without a word',
    draft({ variants: [{ id: 'part-1', name: '制造业', icpId: null, questions: [{ id: 'part-1', label: ' ', options: '', isRequired: true }] }] }),
    { variants: 'incomplete' }
  ],
  ['no date', draft({ date: '' }), { date: 'required' }],
  [
    'nothing typed',
    emptyEventDraft,
    { title: 'required', summary: 'required', speaker: 'required', date: 'required', startTime: 'required', endTime: 'required' }
  ]
])('%s', (_sentence, given, problems) => {
  expect(problemsOfEvent(given, now)).toEqual(problems)
})

const planned: PlannedEvent = {
  id: 'evt_000001',
  code: 'EVENTCODE1',
  staffCode: 'STAFFCODE1',
  calledOff: null,
  calledOffBy: null,
  kind: 'conference',
  title: '装备展',
  summary: '两天',
  speaker: '团队',
  startsAt: '2026-03-05T01:00:00.000Z',
  endsAt: '2026-03-06T09:00:00.000Z',
  place: '上海',
  sessions: [{ id: 'part-1', title: '上午场', startsAt: '2026-03-05T01:00:00.000Z', endsAt: '2026-03-05T04:00:00.000Z' }],
  capacity: 200,
  registrationCount: 12,
  finderUserName: 'sphABCDEF',
  materialIds: ['cnt_000001'],
  topicIds: ['top_000001'],
  targetListIds: ['tal_000001'],
  productIds: ['prd_000001'],
  formVariants: [
    { id: 'part-1', name: '制造业', icpId: 'icp_000001', questions: [{ id: 'part-1', label: '产线数', options: ['1', '2 条以上'], isRequired: true }] }
  ],
  costCny: 80_000,
  consentText: '会后联系你'
}

test('an event that is edited without a change is the same event', () => {
  const { id: _id, code: _code, staffCode: _staffCode, registrationCount: _count, calledOff: _off, calledOffBy: _by, ...kept } = planned

  expect(eventInputOf(draftOfEvent(planned))).toEqual(kept)
})

test('another event like it has everything but its days', () => {
  expect(draftLike(planned)).toEqual({ ...draftOfEvent(planned), date: '', endDate: '' })
  expect(problemsOfEvent(draftLike(planned), now)).toEqual({ date: 'required' })
})

test('answers to choose from are told apart by any comma, each once', () => {
  const variants = [
    { id: 'part-1', name: '一组', icpId: null, questions: [{ id: 'part-1', label: '行业', options: '汽车，电子、汽车; 能源,', isRequired: false }] }
  ]

  expect(eventInputOf(draft({ variants })).formVariants?.[0]?.questions[0]?.options).toEqual(['汽车', '电子', '能源'])
})
