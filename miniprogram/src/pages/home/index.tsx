import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const HomePage = () => (
  <Screen title={sessionTexts().home} tab='home'>
    <EmptyState />
  </Screen>
)

export default HomePage
