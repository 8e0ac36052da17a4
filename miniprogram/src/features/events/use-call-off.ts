import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { eventsTexts } from '@/i18n/events'
import { toast } from '@/platform/toast'

const outdated = ['events.list', 'events.plan', 'events.get', 'reminders.summary'] as const

/** Calling an event off, and taking that back. */
export const useCallOff = (eventId: string) => {
  const texts = eventsTexts()
  const callOff = useAct('events.callOff', outdated)
  const reinstate = useAct('events.reinstate', outdated)
  const told = (text: string, onDone: () => void = () => undefined) => ({
    onSuccess: () => {
      toast(text)
      onDone()
    },
    onError: (error: Error) => toast(messageOf(error))
  })
  return {
    callOff: (reason: string, onDone: () => void) => callOff.mutate({ eventId, reason }, told(texts.calledOffToast, onDone)),
    reinstate: () => reinstate.mutate({ eventId }, told(texts.reinstatedToast)),
    isBusy: callOff.isPending || reinstate.isPending
  }
}
