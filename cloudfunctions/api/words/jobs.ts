import { advanceJobNow } from '../../actions/jobs/advance-job-now'
import { getJob } from '../../actions/jobs/get-job'
import { row } from '../rows'
import type { Word } from '../word'

export const jobsWord = {
  'jobs.advance': { run: advanceJobNow, policy: row('marketer') },
  'jobs.get': { run: getJob, policy: row('sales', 'marketer') }
} satisfies Word
