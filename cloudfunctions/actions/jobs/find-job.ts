import type { Job } from '@shared/model/job'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { jobs } from '../../repositories/jobs'

export const findJob = async (documents: Documents, jobId: string): Promise<Job> => {
  const job = await jobs.byId(documents, jobId)
  if (!job) throw new AppError('NOT_FOUND', '这项任务不存在，请返回后重新操作')
  return job
}
