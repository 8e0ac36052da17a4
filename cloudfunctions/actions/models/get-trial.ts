import type { ModelTrialView } from '@shared/contracts/model-trials'
import { trialResultOf } from '@shared/domain/models/trial'
import type { ModelTrial } from '@shared/model/model-trial'
import { defineAction } from '../../platform/define-action'
import { jobs, type StoredJob } from '../../repositories/jobs'
import { modelTrials } from '../../repositories/model-trials'

const viewOf = ({ id, modelId, revision, model, liveModelVersion, jobId, createdAt }: ModelTrial, job: StoredJob | null): ModelTrialView => {
  const status = job?.status ?? 'failed'
  return {
    id,
    modelId,
    revision,
    modelVersion: model.version,
    liveModelVersion,
    jobId,
    status,
    startedAt: createdAt,
    endedAt: status === 'done' ? (job?.updatedAt ?? null) : null,
    result: status === 'done' ? trialResultOf(job?.summary ?? {}) : null
  }
}

export const getTrial = defineAction('models.getTrial', async ({ modelId }, { documents }) => {
  const trial = await modelTrials.newestOf(documents, modelId)
  return { trial: trial && viewOf(trial, await jobs.byId(documents, trial.jobId)) }
})
