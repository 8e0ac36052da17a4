import { shownBound, storedBound } from '@/features/icp/range-units'

test('revenue is stored in yuan and shown in units of ten thousand', () => {
  expect(storedBound('annualRevenueCny', 5_000)).toBe(50_000_000)
  expect(shownBound('annualRevenueCny', 50_000_000)).toBe(5_000)
})

test('an amount typed with decimals becomes whole yuan', () => {
  expect(storedBound('annualRevenueCny', 0.00016)).toBe(2)
})

test('an open side stays open', () => {
  expect(storedBound('employeeCount', null)).toBeNull()
  expect(shownBound('yearsListed', null)).toBeNull()
})
