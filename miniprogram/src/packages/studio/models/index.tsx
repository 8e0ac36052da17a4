import { useQueryClient } from '@tanstack/react-query'
import { Screen } from '@/components/screen'
import { TopAccounts } from '@/features/accounts/top-accounts'
import { JobProgress } from '@/features/jobs/job-progress'
import { ModelsView } from '@/features/models/models-view'
import { VerifyScores } from '@/features/models/verify-scores'
import { IfPermitted } from '@/features/session/if-permitted'
import { RequirePermission } from '@/features/session/require-permission'
import { modelsTexts } from '@/i18n/models'

const ModelsPage = () => {
  const texts = modelsTexts()
  const client = useQueryClient()
  /** Every list and score is of another version now. */
  const refresh = () => void client.invalidateQueries()
  return (
    <Screen title={texts.title} tab='models'>
      <RequirePermission action='models.list'>
        <ModelsView progress={(progress) => <JobProgress {...progress} />} onPublished={refresh} />
        <TopAccounts />
        <IfPermitted action='models.verify'>
          <VerifyScores
            progress={({ jobId, onDone, onAgain }) => (
              <JobProgress jobId={jobId} title={texts.verifying} onDone={onDone} onAgain={onAgain} againLabel={texts.verify} />
            )}
          />
        </IfPermitted>
      </RequirePermission>
    </Screen>
  )
}

export default ModelsPage
