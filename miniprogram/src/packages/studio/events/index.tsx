import { useState } from 'react'
import { Screen } from '@/components/screen'
import { AnnounceEvent } from '@/features/events/announce-event'
import { EventList } from '@/features/events/event-list'
import { RequirePermission } from '@/features/session/require-permission'
import { eventsTexts } from '@/i18n/events'

const EventsPage = () => {
  const [isCreating, setIsCreating] = useState(false)
  return (
    <Screen title={eventsTexts().listTitle} tab='events'>
      <RequirePermission action='events.create'>
        <EventList onCreate={() => setIsCreating(true)} />
        <AnnounceEvent isOpen={isCreating} onClose={() => setIsCreating(false)} />
      </RequirePermission>
    </Screen>
  )
}

export default EventsPage
