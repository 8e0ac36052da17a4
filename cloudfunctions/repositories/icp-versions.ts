import type { IcpVersion } from '@shared/model/icp'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<IcpVersion>('icpVersions')

export const icpVersions = {
  ...base,
  newestOf: async (documents: TransactionDocuments, icpId: string, limit: number): Promise<IcpVersion[]> =>
    base.find(documents, { where: { icpId }, order: { number: 'desc' }, limit }),
  /** The versions for which every account must have a fit: those shown and those on their way. */
  listScored: (documents: Documents): Promise<IcpVersion[]> =>
    base.find(documents, { where: { status: { $in: ['live', 'building'] } }, order: { status: 'asc' }, limit: 200 })
}
