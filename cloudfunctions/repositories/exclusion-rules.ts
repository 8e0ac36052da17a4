import type { ExclusionRule } from '@shared/model/exclusion-rule'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<ExclusionRule>('exclusionRules')

export const exclusionRules = {
  ...base,
  list: (documents: Documents): Promise<ExclusionRule[]> => base.find(documents, { where: {}, order: { createdAt: 'desc' }, limit: 200 }),
  ofAccount: (documents: TransactionDocuments, accountId: string): Promise<ExclusionRule | null> => base.byId(documents, `account:${accountId}`),
  ofDomain: (documents: TransactionDocuments, domain: string): Promise<ExclusionRule | null> => base.byId(documents, `domain:${domain}`),
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('exclusionRules', id)
}
