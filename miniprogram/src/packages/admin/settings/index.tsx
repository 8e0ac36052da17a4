import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const SettingsPage = () => (
  <Screen title={sessionTexts().settings} tab='settings'>
    <EmptyState />
  </Screen>
)

export default SettingsPage
