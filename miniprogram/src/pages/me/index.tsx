import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const MePage = () => (
  <Screen title={sessionTexts().me} tab='me'>
    <EmptyState />
  </Screen>
)

export default MePage
