import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { AlertView } from '@/features/alerts/alert-view'
import { AccountFollowUp } from '@/features/follow-ups/account-follow-up'
import { IfPermitted } from '@/features/session/if-permitted'
import { RequirePermission } from '@/features/session/require-permission'
import { alertTexts } from '@/i18n/alerts'

const AlertPage = () => {
  const { params } = useRouter()
  return (
    <Screen title={alertTexts().detailTitle}>
      <RequirePermission action='alerts.get'>
        <AlertView
          alertId={params.id ?? ''}
          followUp={(account) => (
            <IfPermitted action='followUps.record'>
              <AccountFollowUp account={account} />
            </IfPermitted>
          )}
        />
      </RequirePermission>
    </Screen>
  )
}

export default AlertPage
