import type { DealOutcome } from '@shared/model/deal-outcome'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { toModel, toStored } from './model-repository'

const pageSize = 1000

export const dealOutcomes = {
  /** Replaces what was found of these deals before. */
  write: async (documents: Documents, found: readonly DealOutcome[]): Promise<void> => {
    if (found.length === 0) return
    await documents.removeWhere('dealOutcomes', { _id: { $in: found.map(({ id }) => id) } })
    await documents.insert('dealOutcomes', found.map(toStored))
  },
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('dealOutcomes', id),
  /** In the order of ids, at most that many, read in pages. */
  all: async (documents: Documents, limit: number): Promise<DealOutcome[]> => {
    const found: DealOutcome[] = []
    for (;;) {
      const where = { _id: { $gt: found.at(-1)?.id ?? '' } }
      const page = await documents.find<{ _id: string }>('dealOutcomes', { where, order: { _id: 'asc' }, limit: pageSize })
      found.push(...page.map((stored) => toModel<DealOutcome>(stored)))
      if (page.length < pageSize || found.length >= limit) return found
    }
  }
}
