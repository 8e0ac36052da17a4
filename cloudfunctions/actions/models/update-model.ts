import { checkModel } from '@shared/domain/models/check-model'
import { defineAction } from '../../platform/define-action'
import { scoringModels } from '../../repositories/scoring-models'
import { scoringPointers } from '../../repositories/scoring-pointers'
import { findVersion, staleDraft, versionView } from './find-version'

export const updateModel = defineAction('models.update', async ({ modelId, revision, name, model }, { documents, now }) => {
  const before = await findVersion(documents, modelId)
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(model === undefined ? {} : { model: { ...model, version: before.model.version } }),
    updatedAt: now
  }
  const isSaved = await scoringModels.saveDraft(documents, modelId, { revision, changes })
  if (!isSaved) throw staleDraft()
  const saved = await findVersion(documents, modelId)

  return { ...versionView(saved, await scoringPointers.get(documents)), problems: checkModel(saved.model) }
})
