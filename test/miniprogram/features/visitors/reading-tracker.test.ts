import { createReadingTracker } from '@/features/visitors/reading-tracker'

const follow = (isHighValue = false) => {
  const reached: string[] = []
  const tracker = createReadingTracker({ isHighValue, nowMs: Date.now, onReached: (kind) => void reached.push(kind) })
  return { tracker, reached }
}

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-02T08:00:00.000Z') })
})
afterEach(() => {
  jest.useRealTimers()
})

test('a reading tells its view at five seconds and its depth at sixty, each once', () => {
  const { tracker, reached } = follow()
  tracker.show()
  jest.advanceTimersByTime(4_999)
  expect(reached).toEqual([])
  jest.advanceTimersByTime(1)
  expect(reached).toEqual(['content_view'])
  jest.advanceTimersByTime(55_000)
  expect(reached).toEqual(['content_view', 'content_view_deep'])
  jest.advanceTimersByTime(600_000)
  expect(reached).toHaveLength(2)
})

test('time behind another page or tab does not count', () => {
  const { tracker, reached } = follow()
  tracker.show()
  jest.advanceTimersByTime(3_000)
  tracker.hide()
  jest.advanceTimersByTime(3_600_000)
  expect(reached).toEqual([])
  tracker.show()
  jest.advanceTimersByTime(1_999)
  expect(reached).toEqual([])
  jest.advanceTimersByTime(1)
  expect(reached).toEqual(['content_view'])
})

test('a hidden page leaves no timer behind', () => {
  const { tracker } = follow()
  tracker.show()
  tracker.hide()
  expect(jest.getTimerCount()).toBe(0)
})

test('scrolling three quarters makes a view deep at once, but not before it is a view', () => {
  const { tracker, reached } = follow(true)
  tracker.show()
  tracker.scrollTo(0.9)
  expect(reached).toEqual([])
  jest.advanceTimersByTime(5_000)
  expect(reached).toEqual(['content_view', 'high_value_view', 'content_view_deep'])
})

test('a scroll while hidden is not a reading', () => {
  const { tracker, reached } = follow()
  tracker.show()
  tracker.hide()
  tracker.scrollTo(1)
  tracker.show()
  jest.advanceTimersByTime(5_000)
  expect(reached).toEqual(['content_view'])
})
