import type { LiveEvent } from '@shared/model/event'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useAsk } from '@/api/use-ask'
import { QueryView } from '@/components/query-view'
import { Screen } from '@/components/screen'
import { AttendanceImport } from '@/features/attendance/attendance-import'
import { RecentSheets } from '@/features/attendance/recent-sheets'
import { useAttendanceFlow } from '@/features/attendance/use-attendance-flow'
import { JobProgress } from '@/features/jobs/job-progress'
import { LiveNumbers } from '@/features/live/live-numbers'
import { usePullLeads } from '@/features/live/use-pull-leads'
import { RequirePermission } from '@/features/session/require-permission'
import { attendanceTexts } from '@/i18n/attendance'
import { liveTexts } from '@/i18n/live'

const Audience = ({ event }: { event: LiveEvent }) => {
  const [texts, live] = [attendanceTexts(), liveTexts()]
  const flow = useAttendanceFlow(event.id)
  const leads = usePullLeads(event.id)
  return (
    <View>
      <AttendanceImport
        event={event}
        flow={flow}
        working={({ jobId, file, isUndo }) => (
          <JobProgress
            jobId={jobId}
            title={isUndo ? texts.undoing(file.fileName) : texts.committing(file.fileName)}
            onDone={flow.endJob}
            onAgain={flow.startOver}
            againLabel={texts.otherFile}
          />
        )}
      />
      {leads.jobId === null ? null : (
        <JobProgress jobId={leads.jobId} title={live.pulling} onDone={leads.end} onAgain={leads.giveUp} againLabel={live.pullAgain} />
      )}
      <LiveNumbers eventId={event.id} onPull={event.finderUserName === null ? null : leads.pull} />
      <RecentSheets eventId={event.id} onResume={flow.resume} onUndo={(sheet) => void flow.undo(sheet)} />
    </View>
  )
}

const AudienceById = ({ eventId }: { eventId: string }) => (
  <QueryView query={useAsk('events.plan', { eventId })}>{(event) => <Audience event={event} />}</QueryView>
)

const AudiencePage = () => {
  const { id = '' } = useRouter().params
  return (
    <Screen title={attendanceTexts().title}>
      <RequirePermission action='attendance.start'>
        <AudienceById eventId={id} />
      </RequirePermission>
    </Screen>
  )
}

export default AudiencePage
