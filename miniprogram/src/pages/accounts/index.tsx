import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const AccountsPage = () => (
  <Screen title={sessionTexts().accounts} tab='accounts'>
    <EmptyState />
  </Screen>
)

export default AccountsPage
