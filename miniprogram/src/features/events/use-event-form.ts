import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { eventsTexts } from '@/i18n/events'
import { toast } from '@/platform/toast'
import { type EventField, emptyEventDraft, eventInputOf, problemsOfEvent } from './event-draft'

/** A live event while it is announced; what is typed stays until it is out. */
export const useEventForm = (onAnnounced: () => void) => {
  const texts = eventsTexts()
  const [draft, setDraft] = useState(emptyEventDraft)
  const [hasTried, setHasTried] = useState(false)
  const create = useAct('events.create', ['events.list'])
  const problems = problemsOfEvent(draft, new Date().toISOString())

  const announce = () => {
    setHasTried(true)
    if (Object.keys(problems).length > 0) return
    create.mutate(eventInputOf(draft), {
      onSuccess: () => {
        toast(texts.announced)
        setDraft(emptyEventDraft)
        setHasTried(false)
        onAnnounced()
      }
    })
  }
  return {
    draft,
    change: (field: EventField, value: string) => setDraft((before) => ({ ...before, [field]: value })),
    errorOf: (field: EventField): string | undefined => {
      const problem = problems[field]
      return hasTried && problem !== undefined ? texts.problem[problem] : undefined
    },
    announce,
    isBusy: create.isPending,
    problem: create.error === null ? null : messageOf(create.error)
  }
}

export type EventForm = ReturnType<typeof useEventForm>
