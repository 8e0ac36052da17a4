import type { JobToBeDone } from '@shared/model/playbook'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { EmptyState } from '@/components/states'
import { playbookTexts } from '@/i18n/playbook'
import { BeforeAfter } from './before-after'
import { JobSheet } from './job-sheet'
import type { PlaybookSaving } from './use-playbook'

interface JobListProps {
  jobs: readonly JobToBeDone[]
  saving: PlaybookSaving
  mayEdit: boolean
}

/** What customers want done, before and after. */
export const JobList = ({ jobs, saving, mayEdit }: JobListProps) => {
  const texts = playbookTexts()
  const [edited, setEdited] = useState<JobToBeDone | 'new' | null>(null)
  return (
    <>
      {jobs.length === 0 ? <EmptyState title={texts.noJobs} text={texts.noJobsText} /> : null}
      {jobs.map((job) => (
        <CellGroup key={job.id}>
          <View className='playbook-row'>
            <BeforeAfter job={job} />
            {mayEdit ? <Button size='small' label={texts.editJob} onPress={() => setEdited(job)} /> : null}
          </View>
        </CellGroup>
      ))}
      {mayEdit ? <Button label={texts.newJob} onPress={() => setEdited('new')} /> : null}
      {edited === null ? null : <JobSheet job={edited === 'new' ? null : edited} jobs={jobs} saving={saving} onClose={() => setEdited(null)} />}
    </>
  )
}
