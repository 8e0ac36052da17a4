import { View } from '@tarojs/components'
import { useState } from 'react'
import { QueryView } from '@/components/query-view'
import { Segmented } from '@/components/segmented'
import { playbookTexts } from '@/i18n/playbook'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { JobList } from './job-list'
import { RowTable } from './row-table'
import { TalkMatrix } from './talk-matrix'
import { usePlaybook } from './use-playbook'
import './playbook.less'

interface PlaybookViewProps {
  /** Who may not change it sees it all the same. */
  mayEdit: boolean
}

const parts = ['rows', 'talks', 'jobs'] as const

/** The company's playbook: what to do next and how it goes, what to say to whom, and what customers want done. */
export const PlaybookView = ({ mayEdit }: PlaybookViewProps) => {
  const texts = playbookTexts()
  const [part, setPart] = useState<(typeof parts)[number]>('rows')
  const { query, ...saving } = usePlaybook()
  usePullToRefresh(query.refetch)
  return (
    <>
      <View className='playbook__parts'>
        <Segmented label={texts.parts} options={parts.map((value) => ({ value, label: texts.part[value] }))} value={part} onChange={setPart} />
      </View>
      <QueryView query={query}>
        {(playbook) => (
          <>
            {part === 'rows' ? <RowTable rows={playbook.rows} saving={saving} mayEdit={mayEdit} /> : null}
            {part === 'talks' ? <TalkMatrix talks={playbook.talks} saving={saving} mayEdit={mayEdit} /> : null}
            {part === 'jobs' ? <JobList jobs={playbook.jobs} saving={saving} mayEdit={mayEdit} /> : null}
          </>
        )}
      </QueryView>
    </>
  )
}
