import type { Capture, ConsentHow, Interest } from '@shared/model/capture'

/** A capture while it is written; empty text means not given. */
export interface CaptureDraft {
  captureId: string
  eventId: string
  badge: string
  name: string
  companyName: string
  accountId: string | null
  phone: string
  jobTitle: string
  interest: Interest | null
  productIds: string[]
  tags: string[]
  rating: number | null
  nextStep: string
  note: string
  /** null until the consent text was shown, read out or signed. */
  consentHow: ConsentHow | null
}

export type DraftField = Exclude<keyof CaptureDraft, 'captureId' | 'eventId'>
export type DraftProblem = 'required' | 'phone' | 'badge'

/** The id is made when the form opens: whatever happens afterwards, it is one capture. */
export const emptyDraft = (eventId: string, captureId: string): CaptureDraft => ({
  captureId,
  eventId,
  badge: '',
  name: '',
  companyName: '',
  accountId: null,
  phone: '',
  jobTitle: '',
  interest: null,
  productIds: [],
  tags: [],
  rating: null,
  nextStep: '',
  note: '',
  consentHow: null
})

const isBlank = (text: string): boolean => text.trim() === ''
const phonePattern = /^\+?[0-9][0-9 -]{5,19}$/
const minBadgeLength = 4

/** Returns what stands in the way of saving, per field; the server says the same of what is sent. */
export const problemsOfDraft = (draft: CaptureDraft): Partial<Record<DraftField, DraftProblem>> => {
  const hasBadge = !isBlank(draft.badge)
  const found: [DraftField, DraftProblem | null][] = [
    ['badge', hasBadge && draft.badge.trim().length < minBadgeLength ? 'badge' : null],
    ['name', !hasBadge && isBlank(draft.name) ? 'required' : null],
    ['companyName', !hasBadge && isBlank(draft.companyName) ? 'required' : null],
    ['phone', !isBlank(draft.phone) && !phonePattern.test(draft.phone.trim()) ? 'phone' : null],
    ['interest', draft.interest === null ? 'required' : null],
    ['consentHow', draft.consentHow === null ? 'required' : null]
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== null))
}

const given = (text: string): string | null => (isBlank(text) ? null : text.trim())

/** Returns what is sent for a draft without problems; null for one that has some. */
export const captureOf = (draft: CaptureDraft, capturedAt: string): Capture | null => {
  const { captureId, eventId, accountId, interest, consentHow, productIds, tags, rating } = draft
  if (interest === null || consentHow === null || Object.keys(problemsOfDraft(draft)).length > 0) return null
  return {
    captureId,
    eventId,
    capturedAt,
    badge: given(draft.badge),
    name: given(draft.name),
    companyName: given(draft.companyName),
    phone: given(draft.phone),
    jobTitle: given(draft.jobTitle),
    accountId,
    interest,
    productIds,
    tags,
    rating,
    nextStep: given(draft.nextStep),
    note: given(draft.note),
    consentHow
  }
}

/** Returns the draft of a capture that was refused, to be mended under the same id. */
export const draftOf = (capture: Capture): CaptureDraft => ({
  ...capture,
  badge: capture.badge ?? '',
  name: capture.name ?? '',
  companyName: capture.companyName ?? '',
  phone: capture.phone ?? '',
  jobTitle: capture.jobTitle ?? '',
  nextStep: capture.nextStep ?? '',
  note: capture.note ?? ''
})
