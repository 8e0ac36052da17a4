import { Screen } from '@/components/screen'
import { AccountList } from '@/features/accounts/account-list'
import { RequirePermission } from '@/features/session/require-permission'
import { accountTexts } from '@/i18n/accounts'

const AccountsPage = () => (
  <Screen title={accountTexts().title} tab='accounts'>
    <RequirePermission action='accounts.list'>
      <AccountList />
    </RequirePermission>
  </Screen>
)

export default AccountsPage
