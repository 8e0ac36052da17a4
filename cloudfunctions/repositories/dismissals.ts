import type { Dismissal } from '@shared/model/dismissal'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { chunksOf, modelRepository } from './model-repository'

const base = modelRepository<Dismissal>('dismissals')
const pageSize = 1000
const idsPerQuery = 500

const pageOf = (documents: TransactionDocuments, ids: readonly string[], afterId: string): Promise<Dismissal[]> =>
  base.find(documents, { where: { pairIds: { $in: ids }, undoneAt: null, _id: { $gt: afterId } }, order: { _id: 'asc' }, limit: pageSize })

export const dismissals = {
  byId: base.byId,
  insert: base.insert,
  update: base.update,
  /** Those that stand and name one of these people or accounts. */
  standingOf: async (documents: TransactionDocuments, ids: readonly string[]): Promise<Dismissal[]> => {
    const found: Dismissal[] = []
    for (const chunk of chunksOf(ids, idsPerQuery)) {
      let page = await pageOf(documents, chunk, '')
      found.push(...page)
      while (page.length === pageSize) {
        page = await pageOf(documents, chunk, page.at(-1)?.id ?? '')
        found.push(...page)
      }
    }
    return found
  },
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('dismissals', { pairIds: personId })
}
