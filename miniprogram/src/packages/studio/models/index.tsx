import { useQueryClient } from '@tanstack/react-query'
import { Screen } from '@/components/screen'
import { JobProgress } from '@/features/jobs/job-progress'
import { ModelsView } from '@/features/models/models-view'
import { RequirePermission } from '@/features/session/require-permission'
import { modelsTexts } from '@/i18n/models'

const ModelsPage = () => {
  const texts = modelsTexts()
  const client = useQueryClient()
  const refresh = () => void client.invalidateQueries()
  return (
    <Screen title={texts.title} tab='models'>
      <RequirePermission action='models.list'>
        <ModelsView
          renderJob={(jobId) => (
            <JobProgress
              jobId={jobId}
              title={texts.publishing}
              note={texts.publishingNote}
              onDone={refresh}
              onAgain={refresh}
              againLabel={texts.publishAgain}
            />
          )}
        />
      </RequirePermission>
    </Screen>
  )
}

export default ModelsPage
