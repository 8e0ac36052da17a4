import { type DealRowOptions, readDealRow } from '@shared/domain/deals/read-deal-row'
import { type DateOrder, dateOrderOf, parseOrderedDate } from '@shared/domain/imports/date-order'
import { guessDealMapping } from '@shared/domain/imports/guess-mapping'
import { industryNameOf } from '@shared/domain/imports/industry-names'
import { parseAmount } from '@shared/domain/imports/parse-amount'
import { readAccountRow } from '@shared/domain/imports/read-account-row'
import fc from 'fast-check'
import { holds } from '../../../support/property'

/** The columns of a CRM export, as they come. */
const headers = ['opportunity_id', 'sales_agent', 'product', 'account', 'deal_stage', 'engage_date', 'close_date', 'close_value']
const options: DealRowOptions = { mapping: guessDealMapping(headers), headers, dateOrder: 'month-first', amountUnit: 'usd' }
const read = (cells: string[], overrides: Partial<DealRowOptions> = {}) => readDealRow(cells, { ...options, ...overrides })

describe('a row of a CRM export', () => {
  test('is read whole: its columns are guessed, its dates month first, its amount in dollars', () => {
    expect(read(['1C1I7A6R', 'Moses Frase', 'GTX Plus Basic', 'Cancity', 'Won', '10/20/2016', '3/1/2017', '1054'])).toEqual({
      draft: {
        accountName: 'Cancity',
        externalId: '1C1I7A6R',
        name: 'GTX Plus Basic',
        status: 'won',
        reason: null,
        amount: 1054,
        currency: 'USD',
        amountCny: 7483,
        openedOn: '2016-10-20',
        closedOn: '2017-03-01',
        renewalOn: null,
        product: 'GTX Plus Basic',
        ownerName: 'Moses Frase'
      }
    })
  })

  test.each([
    ['Engaging', 'open'],
    ['Prospecting', 'open'],
    ['赢单', 'won'],
    ['closed lost', 'lost']
  ])('in stage %s is %s', (stage, status) => {
    expect(read(['1', '', '', 'Cancity', stage, '', '', ''])).toMatchObject({ draft: { status, openedOn: null, amount: null } })
  })

  test('says everything that is wrong with it, and what to do', () => {
    const result = read(['1', '', '', '', 'Maybe', '30/2/2017', '', 'viel'])

    expect('errors' in result && result.errors.map(({ column }) => column)).toEqual(['商机阶段', '金额', '开始日期'])
    expect(read(['1', '', '', '', 'Won', '', '', ''])).toEqual({ errors: [{ column: '客户名称', value: '', message: '缺少客户名称，请补上' }] })
  })

  test('cannot close before it opens', () => {
    expect(read(['1', '', '', 'Cancity', 'Won', '3/1/2017', '10/20/2016', ''])).toMatchObject({ errors: [{ column: '关闭日期' }] })
  })
})

describe('dates with the year last', () => {
  test.each<[string[], DateOrder]>([
    [['3/1/2017', '10/20/2016'], 'month-first'],
    [['3/1/2017', '20.10.2016'], 'day-first'],
    [['3/1/2017', '1/3/2017'], 'unclear'],
    [['3/20/2017', '20/3/2017'], 'unclear'],
    [['2017-03-20'], 'unclear']
  ])('%j of a column are %s', (cells, order) => {
    expect(dateOrderOf(cells)).toBe(order)
  })

  test('are the same day in either order, and a problem while the order is unclear', () => {
    expect([parseOrderedDate('3/20/2017', 'month-first'), parseOrderedDate('20/3/2017', 'day-first')]).toEqual([
      { value: '2017-03-20' },
      { value: '2017-03-20' }
    ])
    expect(parseOrderedDate('3/4/2017', 'unclear')).toMatchObject({ problem: expect.stringContaining('先后') })
    expect(parseOrderedDate('2017年3月4日', 'unclear')).toEqual({ value: '2017-03-04' })
  })
})

describe('amounts', () => {
  test('count in the unit said for the file, unless the cell says its own', () => {
    expect(parseAmount('1,100.04', 'revenue', 'million-usd')).toEqual({ value: 1_100_040_000 })
    expect(parseAmount('1.2万', 'revenue', 'million-usd')).toEqual({ value: 12_000 })
    expect(parseAmount('12', '年营收（万元）', 'cny')).toEqual({ value: 120_000 })
  })

  test('grow with their unit, whatever they are', () => {
    holds([fc.integer({ min: 1, max: 9_000_000 })], (amount) => {
      const valueIn = (unit: 'usd' | 'million-usd'): number => {
        const parsed = parseAmount(String(amount), 'value', unit)
        return 'value' in parsed ? parsed.value : Number.NaN
      }
      expect(valueIn('million-usd')).toBe(valueIn('usd') * 1_000_000)
    })
  })

  test('of an account file in millions of dollars become whole yuan, its English sector a Chinese name', () => {
    const row = readAccountRow(['Acme Corporation', 'technolgy', '1100.04'], { legalName: 0, industry: 1, annualRevenueCny: 2 }, { amountUnit: 'million-usd' })

    expect(row).toMatchObject({ draft: { traits: { annualRevenueCny: 7_810_284_000, industry: '科技' } } })
    expect(industryNameOf('半导体')).toBe('半导体')
  })
})
