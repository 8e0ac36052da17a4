import type { LiveEvent } from '@shared/model/event'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { CellGroup } from '@/components/cell-group'
import { ProgressBar } from '@/components/progress-bar'
import { Skeleton } from '@/components/skeleton'
import { attendanceTexts } from '@/i18n/attendance'
import type { AttendanceStep } from './attendance-flow'
import { CheckedSheet } from './checked-sheet'
import { DoneSheet } from './done-sheet'
import { PickSheet } from './pick-sheet'
import type { AttendanceScreenFlow } from './use-attendance-flow'

interface AttendanceImportProps {
  event: Pick<LiveEvent, 'sessions'>
  flow: AttendanceScreenFlow
  /** Draws the progress of a job, which belongs to another part of the app. */
  working: (step: AttendanceStep & { kind: 'working' }) => ReactNode
}

/** The steps of importing who watched. */
export const AttendanceImport = ({ event, flow, working }: AttendanceImportProps) => {
  const texts = attendanceTexts()
  const { step, problem } = flow.flow
  switch (step.kind) {
    case 'pick':
      return <PickSheet sessions={event.sessions} problem={problem} onPick={(sessionId) => void flow.pick(sessionId)} />
    case 'uploading':
      return (
        <CellGroup>
          <View className='attendance'>
            <ProgressBar ratio={step.sentRatio} label={texts.uploading(step.fileName)} />
          </View>
        </CellGroup>
      )
    case 'checking':
      return (
        <CellGroup title={texts.checking}>
          <Skeleton rowCount={4} />
        </CellGroup>
      )
    case 'checked':
      return <CheckedSheet step={step} problem={problem} flow={flow} />
    case 'working':
      return working(step)
    case 'done':
      return <DoneSheet step={step} onAgain={flow.startOver} />
  }
}
