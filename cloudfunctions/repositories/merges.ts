import type { Merge } from '@shared/model/merge'
import type { TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<Merge>('merges')
const maxOfOne = 100

export const merges = {
  ...base,
  /** Standing merges in which this person or account is on either side, newest first. */
  standingOf: async (documents: TransactionDocuments, id: string): Promise<Merge[]> => {
    const asKeeper = await base.find(documents, { where: { keeperId: id, undoneAt: null }, order: { mergedAt: 'desc' }, limit: maxOfOne })
    const asLoser = await base.find(documents, { where: { loserId: id, undoneAt: null }, order: { mergedAt: 'desc' }, limit: maxOfOne })
    return [...asKeeper, ...asLoser]
  }
}
