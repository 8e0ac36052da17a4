import type { ScoringVersion } from '@shared/model/scoring-model'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { scoringModels } from '../../repositories/scoring-models'
import { scoringPointers } from '../../repositories/scoring-pointers'
import { findVersion, versionView } from './find-version'

export const createModel = defineAction('models.create', async ({ name, fromModelId }, { documents, ids, caller, now }) => {
  const from = await findVersion(documents, fromModelId)
  const number = ((await scoringModels.newest(documents))?.number ?? 1) + 1
  const draft: ScoringVersion = {
    id: ids.id('scoringModel'),
    number,
    name,
    model: { ...from.model, version: `v${number}` },
    revision: 1,
    isFrozen: false,
    createdBy: caller.memberId,
    createdAt: now,
    updatedAt: now,
    publishedAt: null
  }
  try {
    await scoringModels.insert(documents, draft)
  } catch (error) {
    if (error instanceof DuplicateKeyError) throw new AppError('BUSY', '刚好有人也在新建，请再点一次')
    throw error
  }
  return versionView(draft, await scoringPointers.get(documents))
})
