import type { JobProgress as Progress } from '@shared/contracts/jobs'
import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { ProgressBar } from '@/components/progress-bar'
import { jobsTexts } from '@/i18n/jobs'
import './jobs.less'
import { useJob } from './use-job'

interface JobProgressProps {
  jobId: string
  title: string
  /** A sentence about what stays as it is meanwhile. */
  note?: string
  /** It is done, or somebody stopped it. */
  onDone: (job: Progress) => void
  /** Starts the work anew after it failed. */
  onAgain: () => void
  againLabel: string
}

const ratioOf = ({ doneCount, totalCount, status }: Progress): number => {
  if (status === 'done') return 1
  return totalCount === 0 ? 0 : doneCount / totalCount
}

const FailedJob = ({ job, onAgain, againLabel }: { job: Progress } & Pick<JobProgressProps, 'onAgain' | 'againLabel'>) => {
  const texts = jobsTexts()
  return (
    <CellGroup title={texts.failedTitle}>
      <View className='job'>
        <Text>{job.problem === null ? texts.failedWithoutReason : texts.failedText(job.problem)}</Text>
        <Button kind='primary' label={againLabel} onPress={onAgain} />
      </View>
    </CellGroup>
  )
}

/** How far long work is; it goes on when the page is left and is taken up again when it is opened. */
export const JobProgress = ({ jobId, title, note, onDone, onAgain, againLabel }: JobProgressProps) => {
  const { data: job, error } = useJob(jobId)
  const texts = jobsTexts()
  const toldJobId = useRef<string | null>(null)

  useEffect(() => {
    if (job === undefined || job.status === 'running' || job.status === 'failed' || toldJobId.current === job.id) return
    toldJobId.current = job.id
    onDone(job)
  }, [job, onDone])

  if (job?.status === 'failed') return <FailedJob job={job} onAgain={onAgain} againLabel={againLabel} />
  const isCounted = job !== undefined && job.totalCount > 0
  return (
    <CellGroup title={title}>
      <View className='job'>
        <ProgressBar ratio={job === undefined ? 0 : ratioOf(job)} label={isCounted ? texts.progress(job.doneCount, job.totalCount) : texts.starting} />
        {note === undefined ? null : <Text className='job__note'>{note}</Text>}
        <Text className='job__note'>{error === null ? texts.keepsGoing : error.message}</Text>
      </View>
    </CellGroup>
  )
}
