import { binomialUpperTail } from '@shared/domain/surge/binomial'
import fc from 'fast-check'
import { binomialDistribution } from 'simple-statistics'
import { holds } from '../../../support/property'

const trialsArbitrary = fc.integer({ min: 1, max: 160 })

/** C(n, i)·a^i·(b−a)^(n−i) summed from k on, over b^n: whole numbers to the end, so nothing is rounded before the last division. */
const exactUpperTail = (k: number, n: number, [a, b]: readonly [number, number]): number => {
  let combinations = 1n
  let sum = 0n
  for (let i = 0; i <= n; i++) {
    if (i >= k) sum += combinations * BigInt(a) ** BigInt(i) * BigInt(b - a) ** BigInt(n - i)
    combinations = (combinations * BigInt(n - i)) / BigInt(i + 1)
  }
  const scale = 10n ** 40n
  return Number((sum * scale) / BigInt(b) ** BigInt(n)) / 1e40
}

describe('the chance of at least k of n', () => {
  test('is the sum over whole numbers, to eleven digits, for 7 of any exposure', () => {
    holds([trialsArbitrary, fc.nat(170), fc.integer({ min: 8, max: 63 })], (n, k, exposureDays) => {
      const exact = exactUpperTail(k, n, [7, exposureDays])
      expect(Math.abs(binomialUpperTail(k, n, 7 / exposureDays) - exact)).toBeLessThanOrEqual(1e-11 * exact + 1e-25)
    })
  })

  test('is the tail of the distribution that simple-statistics gives', () => {
    holds([fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.double({ min: 0.02, max: 0.98, noNaN: true })], (n, k, ratio) => {
      const tail = (binomialDistribution(n, ratio) ?? []).slice(k).reduce((sum, each) => sum + each, 0)
      // The library stops once 1 − 0.0001 of the distribution is told.
      expect(Math.abs(binomialUpperTail(k, n, ratio) - tail)).toBeLessThan(2e-4)
    })
  })

  test('stays right for counts at which single chances are too small for a number', () => {
    expect(binomialUpperTail(10, 20_000, 1 / 9)).toBe(1)
    expect(binomialUpperTail(19_990, 20_000, 1 / 9)).toBe(0)
    expect(binomialUpperTail(2222, 20_000, 1 / 9)).toBeCloseTo(0.505, 2)
  })

  test('falls as k grows and rises with the chance of each', () => {
    holds([trialsArbitrary, fc.nat(150), fc.double({ min: 0.05, max: 0.9, noNaN: true })], (n, k, ratio) => {
      expect(binomialUpperTail(k + 1, n, ratio)).toBeLessThanOrEqual(binomialUpperTail(k, n, ratio) + 1e-12)
      expect(binomialUpperTail(k, n, ratio + 0.05)).toBeGreaterThanOrEqual(binomialUpperTail(k, n, ratio) - 1e-12)
    })
  })

  test.each([
    [0, 5, 0.3, 1],
    [-1, 5, 0.3, 1],
    [6, 5, 0.3, 0],
    [3, 5, 1, 1],
    [3, 5, 0, 0],
    [1, 1, 0.25, 0.25],
    [2, 2, 0.5, 0.25],
    [1, 2, 0.5, 0.75]
  ])('%d of %d at %d is %d', (k, n, ratio, expected) => {
    expect(binomialUpperTail(k, n, ratio)).toBeCloseTo(expected, 14)
  })
})
