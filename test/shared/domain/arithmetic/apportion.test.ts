import { apportion } from '@shared/domain/arithmetic/apportion'
import fc from 'fast-check'
import { holds } from '../../../support/property'

describe('apportion', () => {
  test.each([
    [10, [0.5, 0.5], [5, 5]],
    [10, [0.74, 0.26], [7, 3]],
    [10, [0.333, 0.333, 0.334], [3, 3, 4]],
    [1, [0.5, 0.5], [1, 0]],
    [5, [0.2, 0.75, 0.05], [1, 4, 0]],
    [7, [1 / 3, 1 / 3, 1 / 3], [3, 2, 2]],
    [0, [0.5, 0.5], [0, 0]],
    [9, [1.5, -0.5], [14, -5]],
    [3, [1, 0, 0], [3, 0, 0]],
    [0, [], []]
  ])('%i by %j gives %j', (total, shares, parts) => {
    expect(apportion(total, shares)).toEqual(parts)
  })

  test('the parts add up and each is within one of its exact share', () => {
    holds([fc.integer({ min: 0, max: 100 }), fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })], (total, weights) => {
      const sum = weights.reduce((a, b) => a + b, 0)
      const parts = apportion(
        total,
        weights.map((weight) => weight / sum)
      )

      expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
      for (const [index, part] of parts.entries()) expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1 + 1e-9)
    })
  })
})
