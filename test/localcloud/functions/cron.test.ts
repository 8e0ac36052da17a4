import { isCronDue, parseCron } from '../../../localcloud/functions/cron'

/** The moment of a wall clock in China. */
const china = (text: string): number => Date.parse(`${text}+08:00`)

const due = (cron: string, moment: string): boolean => isCronDue(parseCron(cron), china(moment))

describe('a timer of seven fields', () => {
  test.each([
    ['0 */1 * * * * *', '2026-03-02T10:07:00', true],
    ['0 */1 * * * * *', '2026-03-02T10:07:01', false],
    ['*/5 * * * * * *', '2026-03-02T10:07:15', true],
    ['*/5 * * * * * *', '2026-03-02T10:07:16', false],
    ['0 30 9 * * * *', '2026-03-02T09:30:00', true],
    ['0 30 9 * * * *', '2026-03-02T17:30:00', false],
    ['0 0 9-11 * * * *', '2026-03-02T10:00:00', true],
    ['0 0 9-11 * * * *', '2026-03-02T12:00:00', false],
    ['0 0 2 1,15 * * *', '2026-03-15T02:00:00', true],
    ['0 0 2 1,15 * * *', '2026-03-14T02:00:00', false],
    ['0 0 0 * FEB * *', '2026-02-11T00:00:00', true],
    ['0 0 0 * * * 2027', '2026-02-11T00:00:00', false]
  ])('%s at %s is due: %s', (cron, moment, expected) => {
    expect(due(cron, moment)).toBe(expected)
  })

  test('is read in the time of China: midnight there is four in the afternoon in UTC', () => {
    expect(isCronDue(parseCron('0 0 0 * * * *'), Date.parse('2026-03-01T16:00:00Z'))).toBe(true)
  })

  test('with a day and a weekday fires on either', () => {
    const cron = '0 0 8 1 * MON *'
    expect(due(cron, '2026-03-02T08:00:00')).toBe(true)
    expect(due(cron, '2026-03-01T08:00:00')).toBe(true)
    expect(due(cron, '2026-03-03T08:00:00')).toBe(false)
  })

  test('with a weekday alone fires on that weekday only', () => {
    expect(due('0 0 8 * * 1 *', '2026-03-02T08:00:00')).toBe(true)
    expect(due('0 0 8 * * 1 *', '2026-03-03T08:00:00')).toBe(false)
  })

  test.each([
    ['* * * * *', 'seven fields'],
    ['61 * * * * * *', 'second'],
    ['* * 24 * * * *', 'hour'],
    ['* * * 0 * * *', 'day'],
    ['* */0 * * * * *', 'step']
  ])('%s is refused with a sentence that names the fault', (cron, word) => {
    expect(() => parseCron(cron)).toThrow(word)
  })
})
