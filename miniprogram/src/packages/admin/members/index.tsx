import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const MembersPage = () => (
  <Screen title={sessionTexts().members} tab='members'>
    <EmptyState />
  </Screen>
)

export default MembersPage
