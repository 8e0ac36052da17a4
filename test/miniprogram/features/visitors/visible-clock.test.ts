import { startClock, stopClock, stoppedClock, visibleMsOf } from '@/features/visitors/visible-clock'

test('only the time between shown and hidden counts', () => {
  let clock = startClock(stoppedClock, 1_000)
  clock = stopClock(clock, 4_000)
  clock = startClock(clock, 90_000)
  expect(visibleMsOf(clock, 92_500)).toBe(5_500)
})

test('a page that is hidden gains no time', () => {
  const clock = stopClock(startClock(stoppedClock, 0), 700)
  expect(visibleMsOf(clock, 1_000_000)).toBe(700)
})

test('being shown twice in a row does not lose the time since the first', () => {
  const clock = startClock(startClock(stoppedClock, 0), 3_000)
  expect(visibleMsOf(clock, 5_000)).toBe(5_000)
})

test('a device clock set back takes no time away', () => {
  const clock = startClock({ countedMs: 2_000, shownAtMs: null }, 10_000)
  expect(visibleMsOf(clock, 4_000)).toBe(2_000)
  expect(stopClock(clock, 4_000)).toEqual({ countedMs: 2_000, shownAtMs: null })
})
