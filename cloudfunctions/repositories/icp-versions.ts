import type { IcpVersion } from '@shared/model/icp'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<IcpVersion>('icpVersions')

export const icpVersions = {
  ...base,
  newestOf: async (documents: TransactionDocuments, icpId: string, limit: number): Promise<IcpVersion[]> =>
    base.find(documents, { where: { icpId }, order: { number: 'desc' }, limit }),
  /** The one kept for the revert. */
  previousOf: async (documents: TransactionDocuments, icpId: string): Promise<IcpVersion | null> =>
    (await base.find(documents, { where: { icpId, status: 'previous' }, order: { number: 'desc' }, limit: 1 }))[0] ?? null,
  /** One of each profile at most. */
  listPrevious: (documents: Documents): Promise<IcpVersion[]> => base.find(documents, { where: { status: 'previous' }, limit: 200 }),
  /** The versions for which every account must have a fit: those shown, those kept for the revert and those on their way. */
  listScored: (documents: Documents): Promise<IcpVersion[]> =>
    base.find(documents, { where: { status: { $in: ['live', 'building', 'previous'] } }, order: { status: 'asc' }, limit: 200 })
}
