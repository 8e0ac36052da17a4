import { checkModel } from '@shared/domain/models/check-model'
import { dayOf } from '@shared/domain/time/day'
import type { ModelTrial } from '@shared/model/model-trial'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { deals } from '../../repositories/deals'
import { jobs } from '../../repositories/jobs'
import { modelTrials } from '../../repositories/model-trials'
import { findListIcp } from '../list-icp'
import { newJob } from '../new-job'
import { readScoring } from '../scoring'
import { findVersion, staleDraft } from './find-version'

const maxWonDeals = 100

export const tryModel = defineAction('models.try', async ({ modelId, revision }, { documents, ids, caller, now }) => {
  const version = await findVersion(documents, modelId)
  if (version.revision !== revision) throw staleDraft()
  if (checkModel(version.model).length > 0) throw new AppError('CONFLICT', '规则还有问题，请按提示改好后再试算')
  const previous = await modelTrials.newestOf(documents, modelId)
  const running = previous && (await jobs.byId(documents, previous.jobId))
  if (previous && running?.status === 'running') {
    if (previous.revision === revision) return { trialId: previous.id, jobId: previous.jobId }
    await jobs.cancel(documents, previous.jobId, now)
  }
  const [scoring, icp, won] = await Promise.all([readScoring(documents), findListIcp(documents, undefined), deals.newestOf(documents, 'won', maxWonDeals)])
  const trial: ModelTrial = {
    id: ids.id('modelTrial'),
    modelId,
    revision,
    model: version.model,
    liveModelVersion: scoring.live.model.version,
    icpVersionId: icp?.version.id ?? null,
    day: dayOf(now),
    wonDealIds: won.map(({ id }) => id),
    jobId: ids.id('job'),
    previousTrialId: previous?.id ?? null,
    createdBy: caller.memberId,
    createdAt: now
  }
  const totalCount = (await accounts.count(documents, {})) + won.length
  await documents.transaction(async (transaction) => {
    await modelTrials.insert(transaction, trial)
    await jobs.insert(transaction, newJob({ id: trial.jobId, kind: 'try-model', subjectId: trial.id, createdBy: caller.memberId }, { now, totalCount }))
  })

  return { trialId: trial.id, jobId: trial.jobId }
})
