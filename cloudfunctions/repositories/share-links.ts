import type { ShareLink } from '@shared/model/content'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<ShareLink>('shareLinks')

export const shareLinks = {
  ...base,
  byCode: async (documents: Documents, code: string): Promise<ShareLink | null> => (await base.find(documents, { where: { code }, limit: 1 }))[0] ?? null,
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('shareLinks', { personId })
}
