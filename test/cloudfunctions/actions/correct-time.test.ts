import { correctTime } from '../../../cloudfunctions/actions/correct-time'

const now = '2026-03-10T12:00:00.000Z'

test.each([
  ['a right clock leaves the time', '2026-03-10T11:00:00Z', now, '2026-03-10T11:00:00.000Z'],
  ['a clock an hour ahead is put back', '2026-03-10T12:30:00Z', '2026-03-10T13:00:00Z', '2026-03-10T11:30:00.000Z'],
  ['a clock an hour behind is put forward', '2026-03-10T10:30:00Z', '2026-03-10T11:00:00Z', '2026-03-10T11:30:00.000Z'],
  ['a touch of the future becomes one of now', '2026-03-11T00:00:00Z', now, now],
  ['a touch of 400 days ago is kept', '2025-02-03T12:00:00Z', now, '2025-02-03T12:00:00.000Z'],
  ['an older one is not', '2025-02-03T11:59:59Z', now, null]
])('%s', (_name, occurredAt, clientNow, expected) => {
  expect(correctTime(occurredAt, { clientNow, now })).toBe(expected)
})
