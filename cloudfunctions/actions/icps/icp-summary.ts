import type { IcpSummary } from '@shared/contracts/icps'
import type { IcpVersion, IdealCustomerProfile, Product } from '@shared/model/icp'
import type { Documents } from '../../platform/documents'
import { icpVersions } from '../../repositories/icp-versions'
import { publishJobId } from '../../repositories/jobs'
import { products } from '../../repositories/products'

const summaryOf = (
  icp: IdealCustomerProfile,
  found: { products: Map<string, Product>; versions: Map<string, IcpVersion>; previous: readonly IcpVersion[] }
): IcpSummary => ({
  ...icp,
  productName: found.products.get(icp.productId)?.name ?? '',
  liveVersion: found.versions.get(icp.liveVersionId ?? '') ?? null,
  previousNumber: found.previous.find(({ icpId }) => icpId === icp.id)?.number ?? null,
  buildingJobId: icp.buildingVersionId === null ? null : publishJobId(icp.buildingVersionId)
})

/** Returns the profiles with product and live version, read in three queries whatever their number. */
export const icpSummaries = async (documents: Documents, icps: readonly IdealCustomerProfile[]): Promise<IcpSummary[]> => {
  const [foundProducts, versions, previous] = await Promise.all([
    products.byIds(
      documents,
      icps.map(({ productId }) => productId)
    ),
    icpVersions.byIds(
      documents,
      icps.flatMap(({ liveVersionId }) => liveVersionId ?? [])
    ),
    icpVersions.listPrevious(documents)
  ])
  return icps.map((icp) => summaryOf(icp, { products: foundProducts, versions, previous }))
}

export const icpSummary = async (documents: Documents, icp: IdealCustomerProfile): Promise<IcpSummary> => {
  const [summary] = await icpSummaries(documents, [icp])
  if (!summary) throw new Error('a profile has exactly one summary')
  return summary
}
