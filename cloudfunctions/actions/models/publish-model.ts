import { checkModel } from '@shared/domain/models/check-model'
import { statusOfVersion } from '@shared/domain/models/version-status'
import type { ScoringPointer, ScoringVersion } from '@shared/model/scoring-model'
import { otherSlot } from '@shared/model/scoring-slots'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { jobs } from '../../repositories/jobs'
import { people } from '../../repositories/people'
import { scoringModels } from '../../repositories/scoring-models'
import { scoringPointers } from '../../repositories/scoring-pointers'
import { newJob } from '../new-job'
import { findVersion, staleDraft } from './find-version'

const checkPublishable = (version: ScoringVersion, pointer: ScoringPointer, revision: number): void => {
  if (pointer.building !== null) throw new AppError('CONFLICT', '另一个版本正在发布，请等它完成后再发布')
  if (!['draft', 'failed'].includes(statusOfVersion(version, pointer))) throw new AppError('CONFLICT', '这个版本已经发布过，请以它为底稿新建一个草稿再发布')
  if (version.revision !== revision) throw staleDraft()
  if (checkModel(version.model).length > 0) throw new AppError('CONFLICT', '规则还有问题，请按提示改好后再发布')
}

export const publishModel = defineAction('models.publish', async ({ modelId, revision }, { documents, ids, caller, now }) => {
  const jobId = ids.id('job')
  const totalCount = (await people.countAll(documents)) + (await accounts.count(documents, {}))
  await documents.transaction(async (transaction) => {
    const pointer = await scoringPointers.hold(transaction)
    checkPublishable(await findVersion(transaction, modelId), pointer, revision)
    const slot = otherSlot(pointer.liveSlot)
    await scoringModels.update(transaction, modelId, { isFrozen: true, updatedAt: now })
    await scoringPointers.save(transaction, { ...pointer, building: { slot, modelId, jobId, announcedAt: now }, isOtherReady: false })
    await jobs.insert(transaction, newJob({ id: jobId, kind: 'publish-scoring', subjectId: modelId, createdBy: caller.memberId }, { now, totalCount }))
  })

  return { jobId }
})
