import { Screen } from '@/components/screen'
import { SettingList } from '@/features/members/setting-list'
import { RequirePermission } from '@/features/session/require-permission'
import { memberTexts } from '@/i18n/members'

const SettingsPage = () => (
  <Screen title={memberTexts().settingsTitle} tab='settings'>
    <RequirePermission action='settings.list'>
      <SettingList />
    </RequirePermission>
  </Screen>
)

export default SettingsPage
