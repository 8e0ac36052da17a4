import { nextReadingDueInMs, readingKindsOf, scrolledRatioOf } from '@/features/visitors/reading'

const reading = (overrides: Partial<Parameters<typeof readingKindsOf>[0]>) => ({ visibleMs: 0, scrolledRatio: 0, isHighValue: false, ...overrides })

test.each([
  ['a glance is no view', reading({ visibleMs: 4_999 }), []],
  ['five seconds are a view', reading({ visibleMs: 5_000 }), ['content_view']],
  ['a minute is a deep view', reading({ visibleMs: 60_000 }), ['content_view', 'content_view_deep']],
  ['three quarters of the page are a deep view', reading({ visibleMs: 6_000, scrolledRatio: 0.75 }), ['content_view', 'content_view_deep']],
  ['a flick to the end within a second is no view', reading({ visibleMs: 1_000, scrolledRatio: 1 }), []],
  ['high-value content says more at once', reading({ visibleMs: 5_000, isHighValue: true }), ['content_view', 'high_value_view']]
])('%s', (_sentence, given, kinds) => {
  expect(readingKindsOf(given)).toEqual(kinds)
})

test.each([
  [0, 5_000],
  [4_999, 1],
  [5_000, 55_000],
  [60_000, null]
])('after %d ms the next kind is due in %p ms', (visibleMs, dueInMs) => {
  expect(nextReadingDueInMs(visibleMs)).toBe(dueInMs)
})

test('a text that fits into the window was not scrolled', () => {
  expect(scrolledRatioOf({ top: -3, height: 700, windowHeight: 800 })).toBe(0)
})

test('the ratio is what was brought into sight, down to the lower edge of the window', () => {
  expect(scrolledRatioOf({ top: 60, height: 2_000, windowHeight: 800 })).toBe(0.37)
  expect(scrolledRatioOf({ top: -700, height: 2_000, windowHeight: 800 })).toBe(0.75)
  expect(scrolledRatioOf({ top: -5_000, height: 2_000, windowHeight: 800 })).toBe(1)
  expect(scrolledRatioOf({ top: 900, height: 2_000, windowHeight: 800 })).toBe(0)
})
