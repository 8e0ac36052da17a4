import type { AlertQuota, AlertSettings } from '@shared/model/alert'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel } from './model-repository'

const settingsBase = modelRepository<AlertSettings>('alertSettings')
const quotaBase = modelRepository<AlertQuota>('alertQuotas')

export const alertSettings = {
  get: (documents: TransactionDocuments): Promise<AlertSettings | null> => settingsBase.byId(documents, 'default'),
  insert: settingsBase.insert,
  update: (documents: Documents, changes: Partial<Omit<AlertSettings, 'id'>>): Promise<boolean> => settingsBase.update(documents, 'default', changes)
}

export const alertQuotas = {
  byId: quotaBase.byId,
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<AlertQuota | null> => {
    const held = await documents.hold<{ _id: string }>('alertQuotas', id)
    return held && toModel<AlertQuota>(held)
  },
  byIds: quotaBase.byIds,
  insert: quotaBase.insert,
  update: quotaBase.update,
  /** Members who have let us send at least one message. */
  withQuota: (documents: Documents, limit: number): Promise<AlertQuota[]> => quotaBase.find(documents, { where: { quota: { $gt: 0 } }, limit }),
  /** Takes one message off the quota; returns whether there was one. */
  spend: async (documents: Documents, memberId: string): Promise<boolean> =>
    (await documents.updateWhere('alertQuotas', { _id: memberId, quota: { $gt: 0 } }, { $inc: { quota: -1 } })) > 0,
  clear: (documents: Documents, memberId: string): Promise<boolean> => quotaBase.update(documents, memberId, { quota: 0 })
}
