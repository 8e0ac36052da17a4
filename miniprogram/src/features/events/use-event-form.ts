import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { eventsTexts } from '@/i18n/events'
import { toast } from '@/platform/toast'
import { draftLike, draftOfEvent, type EventDraft, emptyEventDraft, eventInputOf, type PlannedEvent } from './event-draft'
import { type EventField, problemsOfEvent } from './event-problems'

/** What the form starts from: nothing, an event to edit, or one to make another like it. */
export type FormStart = { mode: 'new' } | { mode: 'edit' | 'copy'; event: PlannedEvent }

const startDraft = (start: FormStart): EventDraft => {
  if (start.mode === 'new') return emptyEventDraft
  return start.mode === 'edit' ? draftOfEvent(start.event) : draftLike(start.event)
}

/** An event while it is planned; what is typed stays until it is out. */
export const useEventForm = (start: FormStart, onDone: () => void) => {
  const texts = eventsTexts()
  const [draft, setDraft] = useState(() => startDraft(start))
  const [hasTried, setHasTried] = useState(false)
  const outdated = ['events.list', 'events.plan', 'events.get', 'events.board', 'events.effect'] as const
  const create = useAct('events.create', outdated)
  const update = useAct('events.update', outdated)
  const problems = problemsOfEvent(draft, new Date().toISOString())
  const acting = start.mode === 'edit' ? update : create

  const save = () => {
    setHasTried(true)
    if (Object.keys(problems).length > 0) return toast(texts.incomplete)
    const told = {
      onSuccess: () => {
        toast(start.mode === 'edit' ? texts.saved : texts.announced)
        onDone()
      }
    }
    if (start.mode === 'edit') update.mutate({ eventId: start.event.id, event: eventInputOf(draft) }, told)
    else create.mutate(eventInputOf(draft), told)
  }
  return {
    draft,
    change: (changes: Partial<EventDraft>) => setDraft((before) => ({ ...before, ...changes })),
    errorOf: (field: EventField): string | undefined => {
      const problem = problems[field]
      return hasTried && problem !== undefined ? texts.problem[problem] : undefined
    },
    save,
    isBusy: acting.isPending,
    problem: acting.error === null ? null : messageOf(acting.error)
  }
}

export type EventForm = ReturnType<typeof useEventForm>
