import type { IcpVersion, IdealCustomerProfile } from '@shared/model/icp'
import { AppError } from '../platform/app-error'
import type { Documents } from '../platform/documents'
import { icpVersions } from '../repositories/icp-versions'
import { icps } from '../repositories/icps'

export interface LiveIcp {
  icp: IdealCustomerProfile
  version: IcpVersion
}

const withLiveVersion = async (documents: Documents, icp: IdealCustomerProfile | undefined): Promise<LiveIcp | null> => {
  if (!icp?.liveVersionId) return null
  const version = await icpVersions.byId(documents, icp.liveVersionId)
  return version && { icp, version }
}

/** Returns the profile whose bands a list shows: the one asked for, else the oldest live one, so that a new profile does not turn everybody's list over. */
export const findListIcp = async (documents: Documents, icpId: string | undefined): Promise<LiveIcp | null> => {
  if (icpId === undefined) {
    const all = await icps.list(documents)
    return withLiveVersion(
      documents,
      all.findLast(({ liveVersionId }) => liveVersionId !== null)
    )
  }
  const icp = await icps.byId(documents, icpId)
  if (!icp) throw new AppError('NOT_FOUND', '这个客户画像不存在，请回到画像列表重新选择')
  return withLiveVersion(documents, icp)
}

/** Returns the reference that a list carries. */
export const icpRefOf = ({ icp, version }: LiveIcp) => ({ id: icp.id, name: icp.name, versionNumber: version.number })
