import { defineAction } from '../../platform/define-action'
import { progressOf } from '../advance-job'
import { findJob } from './find-job'

export const getJob = defineAction('jobs.get', async ({ jobId }, { documents }) => progressOf(await findJob(documents, jobId)))
