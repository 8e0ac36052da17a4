import { type EventDraft, instantInBeijing } from './event-draft'

export type EventField = keyof EventDraft
export type EventProblem = 'required' | 'too-long' | 'ends-before-start' | 'in-the-past' | 'not-whole' | 'incomplete' | 'too-many'

const limits = { title: 80, summary: 400, speaker: 80, place: 120, consentText: 300 } as const
const maxCapacity = 100_000
const maxListed = { targetListIds: 10, productIds: 20, materialIds: 20, topicIds: 20 } as const

const lengthProblem = (value: string, maxLength: number): EventProblem | null => (value.trim().length > maxLength ? 'too-long' : null)

const lineProblem = (value: string, maxLength: number): EventProblem | null => (value.trim() === '' ? 'required' : lengthProblem(value, maxLength))

const wholeProblem = (value: number | null, { min, max }: { min: number; max: number }): EventProblem | null =>
  value === null || (Number.isInteger(value) && value >= min && value <= max) ? null : 'not-whole'

const timeProblems = ({ date, startTime, endDate, endTime }: EventDraft, nowIso: string): [EventField, EventProblem | null][] => {
  const missing = Object.entries({ date, startTime, endTime }).filter(([, value]) => value === '')
  if (missing.length > 0) return missing.map(([field]) => [field as EventField, 'required'])
  const lastDate = endDate === '' ? date : endDate
  if (instantInBeijing(lastDate, endTime) <= instantInBeijing(date, startTime)) return [['endTime', 'ends-before-start']]
  return [['endTime', instantInBeijing(lastDate, endTime) <= nowIso ? 'in-the-past' : null]]
}

const isSessionComplete = ({ title, startTime, endTime }: EventDraft['sessions'][number]): boolean =>
  title.trim() !== '' && startTime !== '' && endTime > startTime

const isVariantComplete = ({ name, questions }: EventDraft['variants'][number]): boolean =>
  name.trim() !== '' && questions.length > 0 && questions.every(({ label }) => label.trim() !== '')

/** Returns what stands in the way of announcing, per field; empty when nothing does. */
export const problemsOfEvent = (draft: EventDraft, nowIso: string): Partial<Record<EventField, EventProblem>> => {
  const found: [EventField, EventProblem | null][] = [
    ['title', lineProblem(draft.title, limits.title)],
    ['summary', lineProblem(draft.summary, limits.summary)],
    ['speaker', lineProblem(draft.speaker, limits.speaker)],
    ['place', lengthProblem(draft.place, limits.place)],
    ['consentText', lengthProblem(draft.consentText, limits.consentText)],
    ['capacity', wholeProblem(draft.capacity, { min: 1, max: maxCapacity })],
    ['costCny', wholeProblem(draft.costCny, { min: 0, max: Number.MAX_SAFE_INTEGER })],
    ['sessions', draft.sessions.every(isSessionComplete) ? null : 'incomplete'],
    ['variants', draft.variants.every(isVariantComplete) ? null : 'incomplete'],
    ...(Object.keys(maxListed) as (keyof typeof maxListed)[]).map((field): [EventField, EventProblem | null] => [
      field,
      draft[field].length > maxListed[field] ? 'too-many' : null
    ]),
    ...timeProblems(draft, nowIso)
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== null))
}
