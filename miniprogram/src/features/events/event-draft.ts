import type { ActionInput, ActionOutput } from '@shared/contracts/registry'
import type { EventKind } from '@shared/model/event-words'
import { eventTimeOf } from './event-time'
import { type SessionDraft, sessionDraftOf, sessionsOf } from './session-draft'
import { type VariantDraft, variantDraftOf, variantsOf } from './variant-draft'

/** An event while somebody plans it; dates and times are Beijing's, as typed. */
export interface EventDraft {
  kind: EventKind
  title: string
  summary: string
  speaker: string
  /** YYYY-MM-DD */
  date: string
  /** HH:mm */
  startTime: string
  /** Empty = the same day. */
  endDate: string
  endTime: string
  /** Empty = online. */
  place: string
  /** null = as many as come. */
  capacity: number | null
  costCny: number | null
  targetListIds: string[]
  productIds: string[]
  materialIds: string[]
  topicIds: string[]
  /** Empty = the usual text. */
  consentText: string
  sessions: SessionDraft[]
  variants: VariantDraft[]
  /** Not in the form: a Channels account that is set stays. */
  finderUserName: string | null
}

export type EventInput = ActionInput<'events.create'>
export type PlannedEvent = ActionOutput<'events.plan'>

export const emptyEventDraft: EventDraft = {
  kind: 'channels-live',
  title: '',
  summary: '',
  speaker: '',
  date: '',
  startTime: '',
  endDate: '',
  endTime: '',
  place: '',
  capacity: null,
  costCny: null,
  targetListIds: [],
  productIds: [],
  materialIds: [],
  topicIds: [],
  consentText: '',
  sessions: [],
  variants: [],
  finderUserName: null
}

/** Returns the instant (ISO 8601, UTC) of a day and a time of day in Beijing (UTC+8 all year). */
export const instantInBeijing = (date: string, time: string): string => new Date(`${date}T${time}:00.000+08:00`).toISOString()

/** Returns what the API takes for a draft without problems. */
export const eventInputOf = (draft: EventDraft): EventInput => {
  const { date, startTime, endDate, endTime, place, consentText, sessions, variants, ...rest } = draft
  return {
    ...rest,
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    speaker: draft.speaker.trim(),
    startsAt: instantInBeijing(date, startTime),
    endsAt: instantInBeijing(endDate === '' ? date : endDate, endTime),
    place: place.trim() === '' ? null : place.trim(),
    ...(consentText.trim() === '' ? {} : { consentText: consentText.trim() }),
    sessions: sessionsOf(sessions, (time) => instantInBeijing(date, time)),
    formVariants: variantsOf(variants)
  }
}

/** Returns the form of an event that exists, to be edited. */
export const draftOfEvent = (event: PlannedEvent): EventDraft => {
  const { date, start, end } = eventTimeOf(event)
  const endDate = eventTimeOf({ startsAt: event.endsAt, endsAt: event.endsAt }).date
  const { kind, title, summary, speaker, capacity, costCny, targetListIds, productIds, materialIds, topicIds, consentText, finderUserName } = event
  const kept = { kind, title, summary, speaker, capacity, costCny, targetListIds, productIds, materialIds, topicIds, consentText, finderUserName }
  return {
    ...kept,
    date,
    startTime: start,
    endDate: endDate === date ? '' : endDate,
    endTime: end,
    place: event.place ?? '',
    sessions: event.sessions.map(sessionDraftOf),
    variants: event.formVariants.map(variantDraftOf)
  }
}

/** Returns the form of a new event like one that exists: everything but its days. */
export const draftLike = (event: PlannedEvent): EventDraft => ({ ...draftOfEvent(event), date: '', endDate: '' })
