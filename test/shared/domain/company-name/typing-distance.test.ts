import { typingDistance } from '@shared/domain/company-name/typing-distance'
import fc from 'fast-check'
import { holds } from '../../../support/property'

describe('slips of typing', () => {
  test.each([
    ['维克液压', '维克液压', 0],
    ['维克液压', '维可液压', 0.5],
    ['维克液压', '维山液压', 1],
    ['维克液压', '维液压', 1],
    ['维克液压', '维克克液压', 1],
    ['维克液压', '克维液压', 1],
    ['维克液压', '', 4],
    ['', '', 0]
  ])('%s and %s lie %d apart', (first, second, distance) => {
    expect(typingDistance(first, second)).toBe(distance)
  })

  const text = fc.array(fc.constantFrom(...'维克可液压山'), { maxLength: 8 }).map((signs) => signs.join(''))

  test('are the same both ways, 0 only for the same text, and at most the longer length', () => {
    holds([text, text], (first, second) => {
      const distance = typingDistance(first, second)
      expect(typingDistance(second, first)).toBe(distance)
      expect(distance === 0).toBe(first === second)
      expect(distance).toBeLessThanOrEqual(Math.max(first.length, second.length))
    })
  })
})
