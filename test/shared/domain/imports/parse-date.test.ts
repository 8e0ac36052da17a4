import { parseDate } from '@shared/domain/imports/parse-date'
import { dateOfDay } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

describe('dates as people write them', () => {
  test.each([
    '20100129',
    '2010-01-29',
    '2010-1-29',
    '2010/1/29',
    '2010/01/29',
    '2010.1.29',
    '2010年1月29日',
    '2010年01月29',
    '２０１０/１/２９',
    '2010/1/29 0:00',
    '2010-01-29 00:00:00'
  ])('%s is 2010-01-29', (line) => {
    expect(parseDate(line)).toEqual({ value: '2010-01-29' })
  })

  test.each(['2010', '2010-01', '29.01.2010', '1/29/2010', '201001290', '2010-1-29 8:30', '去年', '40207', '于2010-01-29', '2010-01-29前'])(
    '%s is no date, with an example of one',
    (line) => {
      expect(parseDate(line)).toEqual({ problem: '日期请写成 2010-01-29、2010/1/29 或 20100129' })
    }
  )

  test.each([
    ['20100230', '2010-02-30'],
    ['2011-02-29', '2011-02-29'],
    ['2010/13/1', '2010-13-01'],
    ['2010/0/10', '2010-00-10'],
    ['2010-04-31', '2010-04-31'],
    ['2010-01-00', '2010-01-00']
  ])('%s does not exist', (line, date) => {
    expect(parseDate(line)).toEqual({ problem: `没有 ${date} 这一天，请检查日期` })
  })

  test('every day there is can be read in each form', () => {
    holds([fc.integer({ min: -25_000, max: 47_000 })], (day) => {
      const date = dateOfDay(asDayNumber(day))
      for (const line of [date, date.replace(/-/g, ''), date.replace(/-0?/g, '/')]) expect(parseDate(line)).toEqual({ value: date })
    })
  })
})
