import type { Topic } from '@shared/model/topic'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<Topic>('topics')

export const maxTopics = 200

export const topics = {
  ...base,
  /** In the order they were made. */
  list: (documents: TransactionDocuments): Promise<Topic[]> => base.find(documents, { where: {}, order: { createdAt: 'asc' }, limit: maxTopics }),
  remove: (documents: Documents, id: string): Promise<boolean> => documents.remove('topics', id)
}
