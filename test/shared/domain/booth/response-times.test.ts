import { responseTimes } from '@shared/domain/booth/response-times'

const at = (minutes: number): string => new Date(Date.UTC(2026, 2, 5, 2, minutes)).toISOString()
const handed = (createdMinute: number, answeredMinute: number | null) => ({
  createdAt: at(createdMinute),
  answeredAt: answeredMinute === null ? null : at(answeredMinute)
})

describe('response times', () => {
  test('are the median of what was answered and the longest of what waits', () => {
    expect(responseTimes([handed(0, 10), handed(0, 30), handed(5, 7), handed(0, null), handed(20, null)], at(60))).toEqual({
      handedCount: 5,
      answeredCount: 3,
      medianMinutes: 10,
      longestWaitMinutes: 60
    })
  })

  test('of an even number are the middle of the two in the middle', () => {
    expect(responseTimes([handed(0, 10), handed(0, 20)], at(60)).medianMinutes).toBe(15)
  })

  test('are not known while nobody has answered or nothing was handed over', () => {
    expect(responseTimes([handed(0, null)], at(3))).toMatchObject({ medianMinutes: null, longestWaitMinutes: 3 })
    expect(responseTimes([], at(3))).toEqual({ handedCount: 0, answeredCount: 0, medianMinutes: null, longestWaitMinutes: null })
  })
})
