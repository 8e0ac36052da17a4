import type { TargetAccountList } from '@shared/model/target-list'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<TargetAccountList>('targetLists')

export const targetLists = {
  ...base,
  /** Newest first. */
  list: (documents: Documents): Promise<TargetAccountList[]> => base.find(documents, { where: {}, order: { createdAt: 'desc' }, limit: 100 })
}
