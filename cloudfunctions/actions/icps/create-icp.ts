import type { IdealCustomerProfile } from '@shared/model/icp'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { icps } from '../../repositories/icps'
import { products } from '../../repositories/products'
import { icpSummary } from './icp-summary'

export const createIcp = defineAction('icps.create', async ({ name, productId }, { documents, ids, now }) => {
  if (!(await products.byId(documents, productId))) throw new AppError('NOT_FOUND', '这个产品不存在，请重新选择产品')
  const icp: IdealCustomerProfile = {
    id: ids.id('icp'),
    name,
    productId,
    criteria: [],
    revision: 1,
    liveVersionId: null,
    buildingVersionId: null,
    createdAt: now,
    updatedAt: now
  }
  await icps.insert(documents, icp)

  return icpSummary(documents, icp)
})
