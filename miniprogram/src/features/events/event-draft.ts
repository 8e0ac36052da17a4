/** A live event while somebody announces it; date and times are Beijing's, as typed. */
export interface EventDraft {
  title: string
  summary: string
  speaker: string
  /** YYYY-MM-DD */
  date: string
  /** HH:mm */
  startTime: string
  endTime: string
}

export const emptyEventDraft: EventDraft = { title: '', summary: '', speaker: '', date: '', startTime: '', endTime: '' }

const limits = { title: 80, summary: 400, speaker: 80 } as const

/** Returns the instant (ISO 8601, UTC) of a day and a time of day in Beijing (UTC+8 all year). */
export const instantInBeijing = (date: string, time: string): string => new Date(`${date}T${time}:00.000+08:00`).toISOString()

export type EventField = keyof EventDraft
export type EventProblem = 'required' | 'too-long' | 'ends-before-start' | 'in-the-past'

const lineProblem = (value: string, maxLength: number): EventProblem | null => {
  const length = value.trim().length
  if (length === 0) return 'required'
  return length > maxLength ? 'too-long' : null
}

const timeProblems = ({ date, startTime, endTime }: EventDraft, nowIso: string): [EventField, EventProblem | null][] => {
  const missing = (
    [
      ['date', date],
      ['startTime', startTime],
      ['endTime', endTime]
    ] as const
  ).filter(([, value]) => value === '')
  if (missing.length > 0) return missing.map(([field]) => [field, 'required'])
  if (endTime <= startTime) return [['endTime', 'ends-before-start']]
  return [['endTime', instantInBeijing(date, endTime) <= nowIso ? 'in-the-past' : null]]
}

/** Returns what stands in the way of announcing, per field; empty when nothing does. */
export const problemsOfEvent = (draft: EventDraft, nowIso: string): Partial<Record<EventField, EventProblem>> => {
  const found: [EventField, EventProblem | null][] = [
    ['title', lineProblem(draft.title, limits.title)],
    ['summary', lineProblem(draft.summary, limits.summary)],
    ['speaker', lineProblem(draft.speaker, limits.speaker)],
    ...timeProblems(draft, nowIso)
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== null))
}

/** Returns what the API takes for a draft without problems. */
export const eventInputOf = ({ title, summary, speaker, date, startTime, endTime }: EventDraft) => ({
  title: title.trim(),
  summary: summary.trim(),
  speaker: speaker.trim(),
  startsAt: instantInBeijing(date, startTime),
  endsAt: instantInBeijing(date, endTime)
})
