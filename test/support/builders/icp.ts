import type { IcpSummary } from '@shared/contracts/icps'

/** A profile that was never published, with one criterion. */
export const icpSummary = (overrides: Partial<IcpSummary> = {}): IcpSummary => ({
  id: 'icp_000001',
  name: '华南民营软件公司',
  productId: 'prd_000001',
  productName: '数据中台',
  criteria: [{ id: 'c1', kind: 'must', weight: 30, attribute: 'region', operator: 'in', expected: ['深圳'] }],
  revision: 1,
  liveVersionId: null,
  liveVersion: null,
  previousNumber: null,
  buildingVersionId: null,
  buildingJobId: null,
  createdAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T08:00:00.000Z',
  ...overrides
})
