import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const TargetListPage = () => (
  <Screen title={sessionTexts().targetLists}>
    <EmptyState />
  </Screen>
)

export default TargetListPage
