import type { JobProgress } from '@shared/contracts/jobs'

/** What a page needs to show how far long work is. */
export interface Progress {
  jobId: string
  title: string
  note?: string
  onDone: (job: JobProgress) => void
  onAgain: () => void
  againLabel: string
}
