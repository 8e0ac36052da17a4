import type { RangeCriterion, SetCriterion } from '@shared/domain/fit/judge'

export const inCriterion = (overrides: Partial<SetCriterion> = {}): SetCriterion => ({
  id: 'industry',
  kind: 'must',
  weight: 1,
  attribute: 'industry',
  operator: 'in',
  expected: ['软件服务'],
  ...overrides
})

export const betweenCriterion = (overrides: Partial<RangeCriterion> = {}): RangeCriterion => ({
  id: 'years',
  kind: 'should',
  weight: 1,
  attribute: 'yearsListed',
  operator: 'between',
  expected: { min: 10, max: null },
  ...overrides
})
