import { Screen } from '@/components/screen'
import { ChannelsForm } from '@/features/alerts/channels-form'
import { RequirePermission } from '@/features/session/require-permission'
import { alertTexts } from '@/i18n/alerts'

const AlertChannelsPage = () => (
  <Screen title={alertTexts().channelsTitle} tab='alert-channels'>
    <RequirePermission action='alerts.setChannels'>
      <ChannelsForm />
    </RequirePermission>
  </Screen>
)

export default AlertChannelsPage
