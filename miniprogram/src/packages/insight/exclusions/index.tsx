import { Screen } from '@/components/screen'
import { Exclusions } from '@/features/people/exclusions'
import { RequirePermission } from '@/features/session/require-permission'
import { peopleTexts } from '@/i18n/people'

const ExclusionsPage = () => (
  <Screen title={peopleTexts().exclusionsTitle} tab='exclusions'>
    <RequirePermission action='exclusions.list'>
      <Exclusions />
    </RequirePermission>
  </Screen>
)

export default ExclusionsPage
