import type { ExclusionRule } from '@shared/model/exclusion-rule'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<ExclusionRule>('exclusionRules')

export const exclusionRules = {
  ...base,
  list: (documents: Documents): Promise<ExclusionRule[]> => base.find(documents, { where: {}, order: { createdAt: 'desc' }, limit: 200 }),
  ofAccount: (documents: TransactionDocuments, accountId: string): Promise<ExclusionRule | null> => base.byId(documents, `account:${accountId}`),
  /** Those of these accounts that a rule is about. */
  accountsAmong: async (documents: Documents, accountIds: readonly string[]): Promise<Set<string>> => {
    const rules = await base.byIds(
      documents,
      accountIds.map((id) => `account:${id}`)
    )
    return new Set(accountIds.filter((id) => rules.has(`account:${id}`)))
  },
  ofDomain: (documents: TransactionDocuments, domain: string): Promise<ExclusionRule | null> => base.byId(documents, `domain:${domain}`),
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('exclusionRules', id)
}
