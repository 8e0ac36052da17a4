import { parseCount } from '@shared/domain/imports/parse-number'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const countOf = (line: string, header = '') => parseCount(line, header, Number.MAX_SAFE_INTEGER)

describe('numbers as people write them', () => {
  test.each([
    ['0', 0],
    ['1200', 1200],
    ['1,200', 1200],
    ['1,234,567', 1_234_567],
    ['１，２００', 1200],
    ['1200.00', 1200],
    ['3千', 3000],
    ['1.2万', 12_000],
    ['1.1万', 11_000],
    ['1.2 万 元', 12_000],
    ['3百万', 3_000_000],
    ['2千万', 20_000_000],
    ['3.5亿', 350_000_000],
    ['3.5 亿元', 350_000_000],
    ['0.29亿', 29_000_000],
    ['1.5万亿', 1_500_000_000_000],
    ['500人', 500],
    ['500名', 500],
    ['￥1,000', 1000],
    ['人民币300万元', 3_000_000],
    ['300万人民币', 3_000_000],
    ['5000RMB', 5000],
    ['300万元人民币', 3_000_000]
  ])('%s is %i', (line, value) => {
    expect(countOf(line)).toEqual({ value })
  })

  test.each(['约1000', '1000-5000', '500人以上', '-5', '1,20', '12,00', 'abc', '一千', '1.2.3', '万', '1e5', '1 2 a'])(
    '%s is no number, with an example of one',
    (line) => {
      expect(countOf(line)).toEqual({ problem: expect.stringContaining('例如 1200、1.2万、3.5亿') })
    }
  )

  test('a part of a person is a problem', () => {
    expect(countOf('12.5')).toEqual({ problem: '请填写整数，不要小数' })
    expect(countOf('1.23456万')).toEqual({ problem: '请填写整数，不要小数' })
  })

  test.each([
    ['1200', '年营收(万元)', 12_000_000],
    ['1200', '年营收（亿元）', 120_000_000_000],
    ['12', '员工人数(千人)', 12_000],
    ['3亿', '年营收(万元)', 300_000_000],
    ['1200', '年营收（元）', 1200],
    ['1200', '千载难逢', 1200]
  ])('%s under the header %s is %i', (line, header, value) => {
    expect(countOf(line, header)).toEqual({ value })
  })

  test('the greatest allowed is allowed, one more is not', () => {
    expect(parseCount('1000万', '', 10_000_000)).toEqual({ value: 10_000_000 })
    expect(parseCount('10000001', '', 10_000_000)).toEqual({ problem: '数字太大，最多 10000000，请检查单位' })
  })

  test('a whole number of 万 with four decimals is read exactly', () => {
    holds([fc.integer({ min: 0, max: 99_999_999 })], (value) => {
      expect(countOf(`${(value / 10_000).toFixed(4)}万`)).toEqual({ value })
      expect(countOf(String(value).replace(/\B(?=(\d{3})+$)/g, ','))).toEqual({ value })
    })
  })
})
