import type { Capture } from '@shared/model/capture'

let count = 0

/** A complete capture under an id of its own, with what a test cares about in its overrides. */
export const capture = (overrides: Partial<Capture> = {}): Capture => {
  count += 1
  return {
    captureId: `capture-${String(count).padStart(6, '0')}`,
    eventId: 'evt_000001',
    capturedAt: '2026-03-05T02:00:00.000Z',
    badge: null,
    name: `客户${count}`,
    companyName: '靶心科技有限公司',
    phone: null,
    jobTitle: null,
    accountId: null,
    interest: 'warm',
    productIds: [],
    tags: [],
    rating: null,
    nextStep: null,
    note: null,
    consentHow: 'shown',
    ...overrides
  }
}
