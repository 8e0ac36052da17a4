import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const LivePage = () => (
  <Screen title={sessionTexts().events}>
    <EmptyState />
  </Screen>
)

export default LivePage
