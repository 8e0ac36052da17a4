import { Screen } from '@/components/screen'
import { ProblemList } from '@/features/problems/problem-list'
import { RequirePermission } from '@/features/session/require-permission'
import { problemTexts } from '@/i18n/problems'

const ProblemsPage = () => (
  <Screen title={problemTexts().title} tab='problems'>
    <RequirePermission action='problems.list'>
      <ProblemList />
    </RequirePermission>
  </Screen>
)

export default ProblemsPage
