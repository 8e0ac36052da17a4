import { matchesSearch, type SearchableNames, searchKeyOf, searchKeysOf } from '@shared/domain/company-name/search-keys'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const pingAn: SearchableNames = { legalName: '平安银行股份有限公司', shortName: '平安银行', stockCode: '000001', pinyinInitials: 'payh' }
const zhenYe: SearchableNames = { legalName: '深圳市振业(集团)股份有限公司', shortName: '深振业Ａ', stockCode: '000006', pinyinInitials: 'szya' }
const tcl: SearchableNames = { legalName: 'TCL集团股份有限公司', shortName: 'TCL科技', stockCode: '000100', pinyinInitials: 'tclkj' }
const unlisted: SearchableNames = { legalName: '宁波GQY视讯股份有限公司', shortName: null, stockCode: null, pinyinInitials: null }
const everybody = [pingAn, zhenYe, tcl, unlisted]

const isFound = (account: SearchableNames, query: string): boolean => {
  const search = searchKeyOf(query)
  return search !== null && searchKeysOf(account).includes(search.key) && matchesSearch(account, search.text)
}

describe('search', () => {
  test.each([
    [pingAn, '平安'],
    [pingAn, '平'],
    [pingAn, '安银'],
    [pingAn, '平安银行股份有限公司'],
    [pingAn, '平安 银行'],
    [pingAn, 'payh'],
    [pingAn, 'PA'],
    [pingAn, '000001'],
    [pingAn, '0000'],
    [zhenYe, '振业'],
    [zhenYe, '深圳市振业'],
    [zhenYe, '深圳振业'],
    [zhenYe, '振业（集团）'],
    [zhenYe, '业集团'],
    [zhenYe, '深振业Ａ'],
    [zhenYe, '深振业'],
    [tcl, 'tcl'],
    [tcl, 'TCL科技'],
    [tcl, 'tclk'],
    [tcl, 'T'],
    [unlisted, 'gqy'],
    [unlisted, '宁波GQY'],
    [unlisted, 'y视讯']
  ])('%j is found by %s', (account, query) => {
    expect(isFound(account, query)).toBe(true)
  })

  test.each([
    [pingAn, '招商'],
    [pingAn, '行平'],
    [pingAn, '0001'],
    [pingAn, 'yh'],
    [zhenYe, '平安'],
    [unlisted, '000001']
  ])('%j is not found by %s', (account, query) => {
    expect(isFound(account, query)).toBe(false)
  })

  test.each([
    [pingAn, '平安保险', false],
    [pingAn, '01', false],
    [pingAn, 'ay', false],
    [unlisted, 'null', false],
    [pingAn, '安银行', true],
    [pingAn, '00', true]
  ])('%j is what %s asks for: %s', (account, text, isMatch) => {
    expect(matchesSearch(account, text)).toBe(isMatch)
  })

  test('a search that says nothing has no key', () => {
    expect(searchKeyOf(' *（） ')).toBeNull()
  })

  test.each([
    ['深圳科技创新', '圳科'],
    ['中国平安', '国平'],
    ['深圳', '深圳'],
    ['科技股份有限公司', '科技'],
    ['股份', '股份'],
    ['平安银行股份有限公司', '平安'],
    ['abcdefghijk', 'abcdefgh'],
    ['平', '平']
  ])('%s is looked up by its rarest-looking pair %s', (query, key) => {
    expect(searchKeyOf(query)?.key).toBe(key)
  })

  test('every part of a legal name of two signs or more finds the account', () => {
    holds([fc.constantFrom(...everybody), fc.nat(), fc.integer({ min: 2, max: 9 })], (account, start, length) => {
      const part = account.legalName.replace(/股?份?有限公司$/, '').replace(/[()]/g, '')
      const from = start % (part.length - 1)
      const query = part.slice(from, from + length)
      if (/^[0-9A-Za-z]+$/.test(query)) return

      expect(isFound(account, query)).toBe(true)
    })
  })

  test('a long Latin word is found by its first eight letters', () => {
    const account = { ...unlisted, legalName: 'Abcdefghijk Ltd' }
    expect(searchKeysOf(account)).toContain('abcdefgh')
    expect(searchKeysOf(account)).not.toContain('abcdefghi')
    expect(isFound(account, 'abcdefghijk')).toBe(true)
  })

  test('keys are few and each stands once', () => {
    for (const account of everybody) {
      const keys = searchKeysOf(account)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.length).toBeLessThan(60)
      expect(keys).not.toContain('')
    }
    expect(searchKeysOf(pingAn)).not.toContain('有限')
    expect(searchKeysOf(pingAn)).toEqual(expect.arrayContaining(['平', '安', '平安', '安银', '银行', '0', '000001', 'p', 'payh']))
  })
})
