import type { IdealCustomerProfile } from '@shared/model/icp'
import { AppError } from '../../platform/app-error'
import type { TransactionDocuments } from '../../platform/documents'
import { icps } from '../../repositories/icps'

export const findIcp = async (documents: TransactionDocuments, icpId: string): Promise<IdealCustomerProfile> => {
  const icp = await icps.byId(documents, icpId)
  if (!icp) throw new AppError('NOT_FOUND', '这个客户画像不存在，请回到画像列表重新选择')
  return icp
}

export const staleRevision = (): AppError => new AppError('CONFLICT', '别人刚刚修改了这个画像，请刷新后在最新内容上再改')
