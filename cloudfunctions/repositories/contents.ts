import type { Content } from '@shared/model/content'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<Content>('contents')

export const contents = {
  ...base,
  /** Newest first. */
  list: (documents: Documents): Promise<Content[]> => base.find(documents, { where: {}, order: { publishedAt: 'desc' }, limit: 100 }),
  byCode: async (documents: Documents, code: string): Promise<Content | null> => (await base.find(documents, { where: { code }, limit: 1 }))[0] ?? null
}
