import { Screen } from '@/components/screen'
import { EmptyState } from '@/components/states'
import { sessionTexts } from '@/i18n/session'

const ContentsPage = () => (
  <Screen title={sessionTexts().contents} tab='contents'>
    <EmptyState />
  </Screen>
)

export default ContentsPage
