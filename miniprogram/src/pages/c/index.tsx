import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const ContentPage = () => (
  <Screen title={sessionTexts().contents}>
    <EmptyState />
  </Screen>
)

export default ContentPage
