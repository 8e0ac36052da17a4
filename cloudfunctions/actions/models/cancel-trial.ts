import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { jobs } from '../../repositories/jobs'
import { modelTrials } from '../../repositories/model-trials'

export const cancelTrial = defineAction('models.cancelTrial', async ({ trialId }, { documents, now }) => {
  const trial = await modelTrials.byId(documents, trialId)
  if (!trial) throw new AppError('NOT_FOUND', '这次试算不存在，请重新试算')
  const isCancelled = await jobs.cancel(documents, trial.jobId, now)

  return { isCancelled }
})
