import type { JobProgress } from '@shared/contracts/jobs'
import type { UseQueryResult } from '@tanstack/react-query'
import type { AppError } from '@/api/app-error'
import { useAsk } from '@/api/use-ask'
import { usePageVisible } from '@/platform/use-page-visible'

/** A step takes about two seconds on the server, so that asking again at once is no hurry. */
const nextStepAfterMs = 250
const retryAfterMs = 3_000

/** Takes part in a job while its page is in sight, until the job has ended; without that page a timer of the server goes on. */
export const useJob = (jobId: string): UseQueryResult<JobProgress, AppError> => {
  const isVisible = usePageVisible()
  return useAsk(
    'jobs.advance',
    { jobId },
    {
      enabled: isVisible,
      staleTime: 0,
      retry: false,
      refetchOnWindowFocus: false,
      refetchInterval: ({ state }) => {
        if (state.data !== undefined && state.data.status !== 'running') return false
        return state.error === null ? nextStepAfterMs : retryAfterMs
      }
    }
  )
}
