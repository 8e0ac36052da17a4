import type { IcpVersion } from '@shared/model/icp'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { findListIcp } from '../list-icp'

/** Returns the live version whose fits a list is made from. */
export const findLiveVersion = async (documents: Documents, icpId: string): Promise<IcpVersion> => {
  const live = await findListIcp(documents, icpId)
  if (!live) throw new AppError('CONFLICT', '这个画像还没有发布，请先发布再建立名单')
  return live.version
}
