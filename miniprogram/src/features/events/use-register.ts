import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { eventsTexts } from '@/i18n/events'
import { entryScene } from '@/platform/entry-scene'
import { toast } from '@/platform/toast'

/** Registers this visitor for an event; registering again changes nothing and says so. */
export const useRegister = (eventId: string, onRegistered: () => void = () => undefined) => {
  const texts = eventsTexts()
  const [isRegistered, setIsRegistered] = useState(false)
  const act = useAct('events.register', ['events.get', 'events.list', 'visitors.me', 'visitors.myEvents', 'live.materials'])
  const register = (answers: Record<string, string> = {}) =>
    act.mutate(
      { eventId, scene: entryScene(), answers },
      {
        onSuccess: ({ isNew }) => {
          setIsRegistered(true)
          onRegistered()
          if (!isNew) toast(texts.registeredAgain)
        }
      }
    )
  const cancelAct = useAct('events.cancel', ['events.get', 'events.list'])
  const cancel = () => cancelAct.mutate({ eventId }, { onSuccess: () => setIsRegistered(false), onError: (error) => toast(messageOf(error)) })
  return { register, cancel, isRegistered, isBusy: act.isPending || cancelAct.isPending, problem: act.error === null ? null : messageOf(act.error) }
}
