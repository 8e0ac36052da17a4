import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const IcpsPage = () => (
  <Screen title={sessionTexts().icps} tab='icps'>
    <EmptyState />
  </Screen>
)

export default IcpsPage
