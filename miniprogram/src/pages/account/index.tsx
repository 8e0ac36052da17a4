import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const AccountPage = () => (
  <Screen title={sessionTexts().accounts}>
    <EmptyState />
  </Screen>
)

export default AccountPage
