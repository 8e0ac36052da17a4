import { useAsk } from '@/api/use-ask'
import { QueryView } from '@/components/query-view'
import { Sheet } from '@/components/sheet'
import { eventsTexts } from '@/i18n/events'
import { AnnounceEvent } from './announce-event'

interface EditEventProps {
  eventId: string
  mode: 'edit' | 'copy'
  onClose: () => void
}

/** The form of an event that exists, once its plan is there. */
export const EditEvent = ({ eventId, mode, onClose }: EditEventProps) => {
  const query = useAsk('events.plan', { eventId })
  if (query.data !== undefined) return <AnnounceEvent start={{ mode, event: query.data }} onClose={onClose} />
  return (
    <Sheet isOpen title={eventsTexts().editTitle} onClose={onClose}>
      <QueryView query={query}>{() => null}</QueryView>
    </Sheet>
  )
}
