import { parseDuration } from '@shared/domain/attendance/parse-duration'
import { parseMoment } from '@shared/domain/attendance/parse-moment'

test.each([
  ['2026-11-20 14:03:05', 'unclear', '2026-11-20T06:03:05.000Z'],
  ['2026/11/20 14:03', 'unclear', '2026-11-20T06:03:00.000Z'],
  ['2026年11月20日 14:03:05', 'unclear', '2026-11-20T06:03:05.000Z'],
  ['2026-11-20T14:03:05', 'unclear', '2026-11-20T06:03:05.000Z'],
  ['11/20/2026 02:03:05 PM', 'month-first', '2026-11-20T06:03:05.000Z'],
  ['11/20/2026 12:03:05 AM', 'month-first', '2026-11-19T16:03:05.000Z'],
  ['2026-11-20 12:00:00 PM', 'unclear', '2026-11-20T04:00:00.000Z'],
  ['2026-11-20 23:59:59', 'unclear', '2026-11-20T15:59:59.000Z']
] as const)('%s is read as Beijing time', (text, order, instant) => {
  expect(parseMoment(text, order)).toEqual({ value: instant })
})

test.each([
  ['昨天下午', '时间请写成'],
  ['2026-11-20', '时间请写成'],
  ['03/04/2026 14:00:00', '看不出月和日'],
  ['2026-02-30 14:00:00', '没有'],
  ['2026-11-20 25:00:00', '没有']
])('%s is no moment, and the sentence says what to write', (text, problem) => {
  expect(parseMoment(text, 'unclear')).toEqual({ problem: expect.stringContaining(problem) })
})

test.each([
  ['45', '观看时长', 45],
  ['2700', '观看时长(秒)', 45],
  ['1.5', '时长（小时）', 90],
  ['01:05:30', '参会时长', 65.5],
  ['65:30', '参会时长', 65.5],
  ['1小时5分30秒', '时长', 65.5],
  ['45分钟', '时长(秒)', 45],
  ['1h 5m', 'duration', 65]
])('%s under %s is %d minutes', (text, header, minutes) => {
  expect(parseDuration(text, header)).toEqual({ value: minutes })
})

test.each(['很久', '-5', ''])('“%s” is no duration', (text) => {
  expect(parseDuration(text, '时长')).toEqual({ problem: expect.stringContaining('分钟数') })
})
