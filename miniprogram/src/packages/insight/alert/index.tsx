import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { AlertView } from '@/features/alerts/alert-view'
import { RequirePermission } from '@/features/session/require-permission'
import { alertTexts } from '@/i18n/alerts'

const AlertPage = () => {
  const { params } = useRouter()
  return (
    <Screen title={alertTexts().detailTitle}>
      <RequirePermission action='alerts.get'>
        <AlertView alertId={params.id ?? ''} />
      </RequirePermission>
    </Screen>
  )
}

export default AlertPage
