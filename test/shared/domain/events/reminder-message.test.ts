import { reminderMessage } from '@shared/domain/events/reminder-message'

const event = { title: '装备大会', startsAt: '2026-03-05T12:00:00.000Z', place: '上海国家会展中心', calledOff: null }
const calledOff = { at: '2026-03-01T02:00:00.000Z', reason: '场馆临时停电' }
const valuesOf = (overrides: Partial<Parameters<typeof reminderMessage>[0]>) =>
  Object.values(reminderMessage({ ...event, ...overrides })).map(({ value }) => value)

describe('the message before an event', () => {
  test('says what, when in Beijing time, and where', () => {
    expect(valuesOf({})).toEqual(['装备大会', '2026-03-05 20:00', '上海国家会展中心'])
    expect(valuesOf({ place: null })[2]).toBe('线上，点开即可进入')
  })

  test('of one that was called off says so and why', () => {
    expect(valuesOf({ calledOff })).toEqual(['已取消：装备大会', '2026-03-05 20:00', '原因：场馆临时停电'])
  })

  test('never says more than WeChat takes', () => {
    const long = '长'.repeat(80)
    for (const value of [...valuesOf({ title: long, place: long }), ...valuesOf({ title: long, calledOff: { ...calledOff, reason: long } })])
      expect(value.length).toBeLessThanOrEqual(20)
  })
})
