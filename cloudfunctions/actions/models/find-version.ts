import type { ModelVersion } from '@shared/contracts/models'
import { firstVersion, firstVersionId, statusOfVersion } from '@shared/domain/models/version-status'
import type { ScoringPointer, ScoringVersion } from '@shared/model/scoring-model'
import { AppError } from '../../platform/app-error'
import type { TransactionDocuments } from '../../platform/documents'
import { scoringModels } from '../../repositories/scoring-models'

/** Throws NOT_FOUND for an unknown version. */
export const findVersion = async (documents: TransactionDocuments, modelId: string): Promise<ScoringVersion> => {
  const found = modelId === firstVersionId ? firstVersion() : await scoringModels.byId(documents, modelId)
  if (!found) throw new AppError('NOT_FOUND', '这个版本的评分规则不存在，请回到版本列表重新选择')
  return found
}

export const staleDraft = (): AppError => new AppError('CONFLICT', '别人刚刚修改了这份草稿，或它已经开始发布，请刷新后再改')

/** Returns a version as screens show it. */
export const versionView = (version: ScoringVersion, pointer: ScoringPointer): ModelVersion => ({ ...version, status: statusOfVersion(version, pointer) })
