import { sortKeyFrom, sortKeyOf } from '@shared/domain/engagement/sort-key'
import { asHeat } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const numberArbitrary = fc.double({ noNaN: true })

describe('sort key', () => {
  test('text order is the order of heat, for any two numbers', () => {
    holds([numberArbitrary, numberArbitrary], (a, b) => {
      const [keyA, keyB] = [sortKeyFrom(asHeat(a)), sortKeyFrom(asHeat(b))]
      expect(keyA < keyB).toBe(a < b)
      expect(keyA === keyB).toBe(a === b)
    })
  })

  test.each([
    [-1, 0],
    [-2, -1],
    [-0.5, 0.5],
    [0, Number.MIN_VALUE],
    [-Number.MIN_VALUE, 0],
    [1, 1 + Number.EPSILON],
    [-1 - Number.EPSILON, -1],
    [Number.NEGATIVE_INFINITY, -Number.MAX_VALUE],
    [Number.MAX_VALUE, Number.POSITIVE_INFINITY],
    [9, 10]
  ])('%d comes before %d', (a, b) => {
    expect(sortKeyFrom(asHeat(a)) < sortKeyFrom(asHeat(b))).toBe(true)
  })

  test('0 and −0 are one number', () => {
    expect(sortKeyFrom(asHeat(-0))).toBe(sortKeyFrom(asHeat(0)))
  })

  test('an account without heat comes after every other when read in descending order', () => {
    holds([numberArbitrary], (heat) => {
      expect(sortKeyOf(null, 'acc_zzzzzz') < sortKeyOf(asHeat(heat), 'acc_000000')).toBe(true)
    })
    expect(sortKeyOf(null, 'acc_zzzzzz') < sortKeyFrom(asHeat(Number.NEGATIVE_INFINITY))).toBe(true)
  })

  test('the range from a heat holds exactly the accounts at least that hot', () => {
    holds([numberArbitrary, numberArbitrary], (heat, from) => {
      expect(sortKeyOf(asHeat(heat), 'acc_000001') >= sortKeyFrom(asHeat(from))).toBe(heat >= from)
    })
  })

  test('equal heats are told apart by the id', () => {
    expect(sortKeyOf(asHeat(5), 'acc_000001') < sortKeyOf(asHeat(5), 'acc_000002')).toBe(true)
    expect(sortKeyOf(null, 'acc_000001') < sortKeyOf(null, 'acc_000002')).toBe(true)
  })

  test('keys have one length, so that ids never decide between heats', () => {
    expect(sortKeyOf(asHeat(-455.9), 'acc_000001')).toMatch(/^1[0-9a-f]{16}:acc_000001$/)
    expect(sortKeyOf(asHeat(1e-300), 'acc_000001')).toMatch(/^1[0-9a-f]{16}:acc_000001$/)
  })
})
