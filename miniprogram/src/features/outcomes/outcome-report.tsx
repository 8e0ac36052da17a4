import type { OutcomeReportView } from '@shared/contracts/outcomes'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Columns } from '@/components/columns'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { outcomeTexts } from '@/i18n/outcomes'
import { toast } from '@/platform/toast'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { LeadTimes } from './lead-times'
import { RateTable } from './rate-table'
import { SkillVerdicts } from './skill-verdicts'
import './outcomes.less'

interface OutcomeReportProps {
  /** Shows how far the looking back is; a page composes it. */
  progress: (job: { jobId: string; onDone: () => void; onAgain: () => void }) => ReactNode
}

const Findings = ({ report }: { report: OutcomeReportView }) => {
  const texts = outcomeTexts()
  const { byGrade, calibration, skill, leadTime, all } = report
  const rangeRows = (rows: OutcomeReportView['calibration']['fit']) => rows.map((row) => ({ ...row, name: texts.range(row.fromScore, row.toScore) }))
  return (
    <>
      <SkillVerdicts skill={skill} all={all} judgedAt={report.judgedAt} />
      <Columns>
        <RateTable title={texts.byGrade} note={texts.byGradeNote} rows={byGrade.map((row) => ({ ...row, name: row.grade ?? texts.noGrade }))} />
        <LeadTimes leadTime={leadTime} />
        <RateTable title={texts.byFit} note={texts.calibrationNote} rows={rangeRows(calibration.fit)} />
        <RateTable title={texts.byEngagement} note={texts.engagementNote} rows={rangeRows(calibration.engagement)} />
      </Columns>
    </>
  )
}

/** Whether scores told beforehand what became of deals; said plainly when they did not. */
export const OutcomeReport = ({ progress }: OutcomeReportProps) => {
  const texts = outcomeTexts()
  const query = useAsk('outcomes.report', {})
  const judge = useAct('outcomes.judge')
  const [jobId, setJobId] = useState<string | null>(null)
  usePullToRefresh(query.refetch)
  const start = () => judge.mutate({}, { onSuccess: (begun) => setJobId(begun.jobId), onError: (error) => toast(error.message) })
  const end = () => {
    setJobId(null)
    void query.refetch()
  }
  const shownJobId = jobId ?? query.data?.runningJobId ?? null
  return (
    <>
      {shownJobId === null ? null : progress({ jobId: shownJobId, onDone: end, onAgain: start })}
      <QueryView
        query={query}
        isEmpty={({ closedCount }) => closedCount === 0}
        empty={
          <EmptyState title={texts.emptyTitle} text={texts.emptyText}>
            <Button size='small' kind='primary' label={texts.judge} isBusy={judge.isPending} onPress={start} />
          </EmptyState>
        }
      >
        {(report) => (
          <>
            <Findings report={report} />
            <View className='outcomes-again'>
              <Button label={texts.judge} isBusy={judge.isPending} onPress={start} />
            </View>
          </>
        )}
      </QueryView>
    </>
  )
}
