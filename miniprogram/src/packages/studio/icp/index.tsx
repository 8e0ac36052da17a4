import { useRouter } from '@tarojs/taro'
import { QueryView } from '@/components/query-view'
import { Screen } from '@/components/screen'
import { FitVerdicts } from '@/features/icp/fit-verdicts'
import { IcpEditor } from '@/features/icp/icp-editor'
import { useIcp } from '@/features/icp/use-icp'
import { useProjection } from '@/features/icp/use-projection'
import { JobProgress } from '@/features/jobs/job-progress'
import { RequirePermission } from '@/features/session/require-permission'
import { icpTexts } from '@/i18n/icp'

const Editor = ({ icpId }: { icpId: string }) => {
  const texts = icpTexts()
  const { query, refreshAfterPublish } = useIcp(icpId)
  const projection = useProjection()
  return (
    <QueryView query={query}>
      {(icp) => (
        <QueryView query={projection}>
          {(data) => (
            <IcpEditor
              key={icp.id}
              icp={icp}
              data={data}
              renderJob={(jobId) => (
                <JobProgress
                  jobId={jobId}
                  title={texts.publishingTitle((icp.liveVersion?.number ?? 0) + 1)}
                  note={texts.publishHint}
                  onDone={refreshAfterPublish}
                  onAgain={refreshAfterPublish}
                  againLabel={texts.lookAgain}
                />
              )}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

const IcpPage = () => {
  const { params } = useRouter()
  return (
    <Screen title={icpTexts().editTitle}>
      <RequirePermission action='icps.update'>
        <Editor icpId={params.id ?? ''} />
        <FitVerdicts icpId={params.id ?? ''} />
      </RequirePermission>
    </Screen>
  )
}

export default IcpPage
