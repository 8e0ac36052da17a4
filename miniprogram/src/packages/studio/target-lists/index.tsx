import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const TargetListsPage = () => (
  <Screen title={sessionTexts().targetLists} tab='target-lists'>
    <EmptyState />
  </Screen>
)

export default TargetListsPage
