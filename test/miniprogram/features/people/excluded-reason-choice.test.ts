import { fullestReason } from '@/features/people/excluded-reason-choice'

const counts = (partner: number, crawler: number) => [
  { reason: 'staff' as const, touchCount: 0, personCount: 0 },
  { reason: 'partner' as const, touchCount: 0, personCount: partner },
  { reason: 'crawler' as const, touchCount: crawler, personCount: 0 }
]

test.each([
  ['the one with most touches and people', counts(2, 7), 'crawler'],
  ['people alone count as well', counts(3, 0), 'partner'],
  ['the first of those equal', counts(4, 4), 'partner'],
  ['the first of all when nothing is excluded', counts(0, 0), 'staff'],
  ['the first of all before the counts are known', [], 'staff']
])('opens on %s', (_, known, reason) => {
  expect(fullestReason(known)).toBe(reason)
})
