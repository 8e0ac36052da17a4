import type { ShownContent } from '@shared/contracts/content-fields'
import type { VisitorProfile } from '@shared/contracts/visitors'
import type { LiveEvent } from '@shared/model/event'

export const content = (overrides: Partial<ShownContent> = {}): ShownContent => ({
  id: 'cnt_000001',
  code: 'ART0001',
  kind: 'article',
  title: '制造业客户如何缩短选型周期',
  summary: '三步做完。',
  paragraphs: ['第一步，看清流程。', '第二步，算清成本。'],
  author: '市场部',
  isHighValue: false,
  articleUrl: null,
  topicIds: [],
  format: 'text',
  stages: [],
  audiences: [],
  hasForm: false,
  file: null,
  videoUrl: null,
  publishedAt: '2026-03-01T08:00:00.000Z',
  ...overrides
})

export const liveEvent = (overrides: Partial<LiveEvent> = {}): LiveEvent => ({
  id: 'evt_000001',
  code: 'LIVE0001',
  title: '直播：靶心客户怎么找',
  summary: '四十分钟讲清楚。',
  speaker: '李老师',
  startsAt: '2026-03-05T12:00:00.000Z',
  endsAt: '2026-03-05T13:00:00.000Z',
  registrationCount: 0,
  kind: 'channels-live',
  place: null,
  sessions: [],
  capacity: null,
  finderUserName: null,
  materialIds: [],
  topicIds: [],
  calledOff: null,
  ...overrides
})

/** Somebody nothing is known of. */
export const visitorProfile = (overrides: Partial<VisitorProfile> = {}): VisitorProfile => ({
  displayName: null,
  jobTitle: null,
  companyName: null,
  identityLevel: null,
  consent: null,
  touchCount: 0,
  proofs: [],
  ...overrides
})

/** Somebody who agreed to content analytics. */
export const agreedProfile = (overrides: Partial<VisitorProfile> = {}): VisitorProfile =>
  visitorProfile({
    identityLevel: 1,
    consent: { purposes: ['content_analytics'], textVersion: 'reading-2026-1', givenAt: '2026-03-02T08:00:00.000Z' },
    ...overrides
  })
