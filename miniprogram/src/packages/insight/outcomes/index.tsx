import { Screen } from '@/components/screen'
import { JobProgress } from '@/features/jobs/job-progress'
import { OutcomeReport } from '@/features/outcomes/outcome-report'
import { RequirePermission } from '@/features/session/require-permission'
import { outcomeTexts } from '@/i18n/outcomes'

const OutcomesPage = () => (
  <Screen title={outcomeTexts().title} tab='outcomes'>
    <RequirePermission action='outcomes.report'>
      <OutcomeReport
        progress={({ jobId, onDone, onAgain }) => (
          <JobProgress jobId={jobId} title={outcomeTexts().judging} onDone={onDone} onAgain={onAgain} againLabel={outcomeTexts().judge} />
        )}
      />
    </RequirePermission>
  </Screen>
)

export default OutcomesPage
