import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const IcpPage = () => (
  <Screen title={sessionTexts().icps}>
    <EmptyState />
  </Screen>
)

export default IcpPage
