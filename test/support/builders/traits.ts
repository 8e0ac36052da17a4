import type { AccountTraits } from '@shared/model/account'

/** Traits of a listed software company of which headcount, revenue and technologies are unknown, as in the real file. */
export const traits = (overrides: Partial<AccountTraits> = {}): AccountTraits => ({
  industry: '软件服务',
  region: '深圳',
  ownership: '民营企业',
  board: '创业板',
  listedOn: '2010-01-29',
  employeeCount: null,
  annualRevenueCny: null,
  technologies: null,
  ...overrides
})
