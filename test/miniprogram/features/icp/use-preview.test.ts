import { encodeProjection } from '@shared/domain/icp/projection'
import type { FitCriterion } from '@shared/model/fit'
import { act, renderHook } from '@testing-library/react'
import { usePreview } from '@/features/icp/use-preview'
import { inCriterion } from '../../../support/builders/criterion'
import { traits } from '../../../support/builders/traits'

const regions = ['深圳', '北京', '上海']
const data = {
  projection: encodeProjection(
    Array.from({ length: 4_227 }, (_, index) => ({
      id: `acc_${100_000 + index}`,
      name: `公司${index}`,
      traits: traits({ region: regions[index % 3] ?? null })
    }))
  ),
  totalCount: 4_227,
  isSample: false,
  asOf: '2026-03-02'
}
const inRegion = (...expected: string[]): FitCriterion[] => [inCriterion({ attribute: 'region', expected })]
const follow = (start: FitCriterion[]) => renderHook(({ criteria }) => usePreview(criteria, data), { initialProps: { criteria: start } })

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

test('the count follows a change within half a second', () => {
  const { result, rerender } = follow(inRegion('深圳'))
  expect(result.current.preview.matchedCount).toBe(1_409)
  rerender({ criteria: inRegion('深圳', '北京') })
  expect(result.current).toMatchObject({ isCounting: true, preview: { matchedCount: 1_409 } })
  act(() => void jest.advanceTimersByTime(500))
  expect(result.current).toMatchObject({ isCounting: false, preview: { matchedCount: 2_818 } })
})

test('while somebody drags, nothing is counted in between', () => {
  const { result, rerender } = follow(inRegion('深圳'))
  const before = result.current.preview
  for (const expected of [['北京'], ['上海'], ['深圳', '上海']]) {
    rerender({ criteria: inRegion(...expected) })
    act(() => void jest.advanceTimersByTime(100))
    expect(result.current.preview).toBe(before)
  }
  act(() => void jest.advanceTimersByTime(500))
  expect(result.current.preview.matchedCount).toBe(2_818)
})

test('an unfinished criterion does not empty the preview', () => {
  const { result, rerender } = follow(inRegion('深圳'))
  rerender({ criteria: [...inRegion('深圳'), inCriterion({ id: 'new', expected: [] })] })
  act(() => void jest.advanceTimersByTime(500))
  expect(result.current.preview.matchedCount).toBe(1_409)
  expect(result.current.criteria).toHaveLength(1)
})

test('counting 4,227 accounts is quicker than a person notices', () => {
  jest.useRealTimers()
  const { rerender } = follow(inRegion('深圳'))
  const startedMs = performance.now()
  rerender({ criteria: inRegion('北京') })
  expect(performance.now() - startedMs).toBeLessThan(350)
})
