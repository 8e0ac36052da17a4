import { firstVersion } from '@shared/domain/models/version-status'
import { defineAction } from '../../platform/define-action'
import { scoringModels } from '../../repositories/scoring-models'
import { scoringPointers } from '../../repositories/scoring-pointers'
import { versionView } from './find-version'

export const listModels = defineAction('models.list', async (_input, { documents }) => {
  const [pointer, versions] = await Promise.all([scoringPointers.get(documents), scoringModels.list(documents)])

  return {
    items: [...versions, firstVersion()].map((version) => versionView(version, pointer)),
    buildingJobId: pointer.building?.jobId ?? null,
    canRevert: pointer.isOtherReady && pointer.building === null
  }
})
