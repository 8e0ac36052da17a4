import { useState } from 'react'
import { Screen } from '@/components/screen'
import { AnnounceEvent } from '@/features/events/announce-event'
import { EditEvent } from '@/features/events/edit-event'
import { EventList, type EventTask } from '@/features/events/event-list'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { eventsTexts } from '@/i18n/events'

const EventsPage = () => {
  const [isCreating, setIsCreating] = useState(false)
  const canCallOff = useSession().data?.permissions.includes('events.callOff') ?? false
  const [task, setTask] = useState<EventTask | null>(null)
  return (
    <Screen title={eventsTexts().listTitle} tab='events'>
      <RequirePermission action='events.create'>
        <EventList onCreate={() => setIsCreating(true)} onTask={setTask} canCallOff={canCallOff} />
        {isCreating ? <AnnounceEvent start={{ mode: 'new' }} onClose={() => setIsCreating(false)} /> : null}
        {task === null ? null : <EditEvent {...task} onClose={() => setTask(null)} />}
      </RequirePermission>
    </Screen>
  )
}

export default EventsPage
