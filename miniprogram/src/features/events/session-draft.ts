import type { ActionOutput } from '@shared/contracts/registry'
import { eventTimeOf } from './event-time'

type Session = ActionOutput<'events.plan'>['sessions'][number]

/** One part of an event while it is planned, on the event's first day. */
export interface SessionDraft {
  id: string
  title: string
  startTime: string
  endTime: string
}

export const emptySession = (id: string): SessionDraft => ({ id, title: '', startTime: '', endTime: '' })

export const sessionDraftOf = (session: Session): SessionDraft => {
  const { start, end } = eventTimeOf(session)
  return { id: session.id, title: session.title, startTime: start, endTime: end }
}

/** Returns the sessions as the API takes them; `at` gives the instant of a time of day. */
export const sessionsOf = (drafts: readonly SessionDraft[], at: (time: string) => string): Session[] =>
  drafts.map(({ id, title, startTime, endTime }) => ({ id, title: title.trim(), startsAt: at(startTime), endsAt: at(endTime) }))
