import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { AccountDetail } from '@/features/accounts/account-detail'
import { RequirePermission } from '@/features/session/require-permission'
import { accountTexts } from '@/i18n/accounts'

const AccountPage = () => {
  const { params } = useRouter()
  return (
    <Screen title={accountTexts().detailTitle}>
      <RequirePermission action='accounts.get'>
        <AccountDetail accountId={params.id ?? ''} />
      </RequirePermission>
    </Screen>
  )
}

export default AccountPage
