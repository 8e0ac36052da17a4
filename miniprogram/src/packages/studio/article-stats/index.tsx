import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Screen } from '@/components/screen'
import { ArticleStatList } from '@/features/article-stats/article-stat-list'
import { JobProgress } from '@/features/jobs/job-progress'
import { RequirePermission } from '@/features/session/require-permission'
import { articleStatsTexts } from '@/i18n/article-stats'

const ArticleStatsPage = () => {
  const [jobId, setJobId] = useState<string | null>(null)
  const client = useQueryClient()
  const texts = articleStatsTexts()
  const end = () => {
    setJobId(null)
    void client.invalidateQueries({ queryKey: ['articleStats.list'] })
  }
  return (
    <Screen title={texts.title} tab='article-stats'>
      <RequirePermission action='articleStats.pull'>
        {jobId === null ? null : <JobProgress jobId={jobId} title={texts.pulling} onDone={end} onAgain={end} againLabel={texts.pullAgain} />}
        <ArticleStatList onPull={setJobId} />
      </RequirePermission>
    </Screen>
  )
}

export default ArticleStatsPage
