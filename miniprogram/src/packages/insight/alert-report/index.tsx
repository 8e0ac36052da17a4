import { Screen } from '@/components/screen'
import { AlertReport } from '@/features/alerts/alert-report'
import { RequirePermission } from '@/features/session/require-permission'
import { alertTexts } from '@/i18n/alerts'

const AlertReportPage = () => (
  <Screen title={alertTexts().reportTitle}>
    <RequirePermission action='alerts.report'>
      <AlertReport />
    </RequirePermission>
  </Screen>
)

export default AlertReportPage
