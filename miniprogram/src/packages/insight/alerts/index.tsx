import { Screen } from '@/components/screen'
import { AlertInbox } from '@/features/alerts/alert-inbox'
import { RequirePermission } from '@/features/session/require-permission'
import { alertTexts } from '@/i18n/alerts'

const AlertsPage = () => (
  <Screen title={alertTexts().title} tab='alerts'>
    <RequirePermission action='alerts.list'>
      <AlertInbox />
    </RequirePermission>
  </Screen>
)

export default AlertsPage
