import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const ImportsPage = () => (
  <Screen title={sessionTexts().imports} tab='imports'>
    <EmptyState />
  </Screen>
)

export default ImportsPage
