import { proposeTier } from '@shared/domain/target-lists/propose-tier'

const boundariesOf = (size: number): [number, number] => {
  const tiers = Array.from({ length: size }, (_, index) => proposeTier(index + 1, size))
  return [tiers.lastIndexOf('one-to-one') + 1, tiers.lastIndexOf('one-to-few') + 1]
}

describe('proposed tier', () => {
  test.each([
    [1, 1, 0],
    [2, 1, 2],
    [10, 1, 4],
    [30, 3, 12],
    [31, 4, 14],
    [200, 20, 80],
    [500, 20, 170]
  ])('in a list of %i one-to-one ends at rank %i and one-to-few at %i', (size, one, few) => {
    expect(boundariesOf(size)).toEqual([one, few])
  })

  test('the rest is one-to-many', () => {
    expect(proposeTier(5, 10)).toBe('one-to-many')
    expect(proposeTier(500, 500)).toBe('one-to-many')
  })
})
