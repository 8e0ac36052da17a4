import type { AccountListItem } from '@shared/contracts/accounts'
import { asScore } from '@shared/model/units'

/** An account as lists show it, with what a test cares about in its overrides. */
export const accountListItem = (overrides: Partial<AccountListItem> = {}): AccountListItem => ({
  id: 'acc_000001',
  legalName: '深圳市示例软件股份有限公司',
  shortName: '示例软件',
  industry: '软件服务',
  region: '深圳',
  fitScore: asScore(85),
  fitBand: 'A',
  engagement: { modelVersion: 'v1', score: asScore(40), level: 2, peopleCount: 2, lastTouchAt: '2026-03-01T08:00:00.000Z' },
  grade: 'A2',
  isHot: false,
  ...overrides
})
