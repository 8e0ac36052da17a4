import type { JobProgress } from '@shared/contracts/jobs'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { liveTexts } from '@/i18n/live'
import { toast } from '@/platform/toast'

/** Asks WeChat for the leads of a live and follows the job. */
export const usePullLeads = (eventId: string) => {
  const [jobId, setJobId] = useState<string | null>(null)
  const client = useQueryClient()
  const act = useAct('live.pullLeads', [])
  const pull = () => act.mutate({ eventId }, { onSuccess: (answer) => setJobId(answer.jobId), onError: (error) => toast(messageOf(error)) })
  const end = ({ summary }: JobProgress) => {
    setJobId(null)
    toast(liveTexts().pulled(summary?.leads ?? 0))
    void client.invalidateQueries({ queryKey: ['live.numbers'] })
  }
  return { jobId, pull, end, giveUp: () => setJobId(null) }
}
