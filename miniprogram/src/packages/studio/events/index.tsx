import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const EventsPage = () => (
  <Screen title={sessionTexts().events} tab='events'>
    <EmptyState />
  </Screen>
)

export default EventsPage
