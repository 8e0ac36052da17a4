import type { EntryCode } from '@shared/model/entry-code'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<EntryCode>('entryCodes')

export const entryCodes = {
  ...base,
  byCode: async (documents: Documents, code: string): Promise<EntryCode | null> => (await base.find(documents, { where: { code }, limit: 1 }))[0] ?? null,
  /** The newest place that asks for a subscribe template: WeChat's event names only the template. */
  byTemplateId: async (documents: Documents, subscribeTemplateId: string): Promise<EntryCode | null> =>
    (await base.find(documents, { where: { subscribeTemplateId }, order: { createdAt: 'desc' }, limit: 1 }))[0] ?? null,
  /** Newest first. */
  ofContent: (documents: Documents, contentId: string): Promise<EntryCode[]> =>
    base.find(documents, { where: { contentId }, order: { createdAt: 'desc' }, limit: 100 })
}
