import { describeRepetition } from '@shared/domain/engagement/describe-repetition'
import type { ScoringRule } from '@shared/model/scoring-model'
import fc from 'fast-check'
import { holds } from '../../../support/property'

type Repetition = Pick<ScoringRule, 'period' | 'subject' | 'maxCount' | 'counts'>

const day = { unit: 'day' as const }
const week = { unit: 'run' as const, days: 7 }
const ever = { unit: 'ever' as const }

const repetitionArbitrary: fc.Arbitrary<Repetition> = fc.record({
  period: fc.oneof(
    fc.constant(day),
    fc.integer({ min: 2, max: 3650 }).map((days) => ({ unit: 'run' as const, days })),
    fc.constant(ever)
  ),
  subject: fc.constantFrom('same' as const, 'any' as const),
  maxCount: fc.integer({ min: 1, max: 100 }),
  counts: fc.constantFrom('first' as const, 'highest' as const)
})

describe('how often a rule counts, in words', () => {
  test.each<[Repetition, string, string]>([
    [{ period: day, subject: 'any', maxCount: 1 }, '一天只计 1 次', 'counts once a day'],
    [{ period: day, subject: 'any', maxCount: 5 }, '每次都计，一天最多 5 次', 'every time, at most 5 a day'],
    [{ period: week, subject: 'any', maxCount: 1 }, '每 7 天只计 1 次', 'counts once in 7 days'],
    [{ period: week, subject: 'any', maxCount: 3 }, '每次都计，每 7 天最多 3 次', 'every time, at most 3 in 7 days'],
    [{ period: ever, subject: 'any', maxCount: 1 }, '一共只计 1 次', 'counts once in all'],
    [{ period: ever, subject: 'any', maxCount: 2 }, '每次都计，一共最多 2 次', 'every time, at most 2 in all'],
    [{ period: day, subject: 'same', maxCount: 1 }, '同一内容一天最多计 1 次', 'the same content counts once a day'],
    [{ period: day, subject: 'same', maxCount: 3 }, '同一内容一天最多计 3 次', 'the same content counts 3 times a day'],
    [{ period: week, subject: 'same', maxCount: 1 }, '同一内容每 7 天最多计 1 次', 'the same content counts once in 7 days'],
    [{ period: week, subject: 'same', maxCount: 2 }, '同一内容每 7 天最多计 2 次', 'the same content counts 2 times in 7 days'],
    [{ period: ever, subject: 'same', maxCount: 1 }, '同一内容只计 1 次', 'the same content counts once in all'],
    [{ period: ever, subject: 'same', maxCount: 1, counts: 'first' }, '同一内容只计 1 次', 'the same content counts once in all'],
    [{ period: ever, subject: 'same', maxCount: 1, counts: 'highest' }, '同一内容只计 1 次，取最高的', 'the same content counts once in all, the highest'],
    [{ period: ever, subject: 'same', maxCount: 4 }, '同一内容只计 4 次', 'the same content counts 4 times in all']
  ])('%j is “%s” and “%s”', (rule, chinese, english) => {
    expect([describeRepetition(rule, 'zh'), describeRepetition(rule, 'en')]).toEqual([chinese, english])
  })

  test('rules that count differently are never told the same', () => {
    holds([repetitionArbitrary, repetitionArbitrary], (left, right) => {
      const isSame = JSON.stringify(left) === JSON.stringify(right)
      for (const language of ['zh', 'en'] as const) expect(describeRepetition(left, language) === describeRepetition(right, language)).toBe(isSame)
    })
  })
})
