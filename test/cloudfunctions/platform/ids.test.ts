import { isIdOf } from '@shared/model/ids'
import { hashOf, idFrom, randomIds } from '../../../cloudfunctions/platform/ids'

describe('ids', () => {
  test('from the same parts are the same, of the right form, and differ by kind and by part', () => {
    const id = idFrom('person', 'wx1', 'openid')

    expect(idFrom('person', 'wx1', 'openid')).toBe(id)
    expect(isIdOf('person', id)).toBe(true)
    expect(new Set([id, idFrom('member', 'wx1', 'openid'), idFrom('person', 'wx1o', 'penid'), idFrom('person', 'wx1')]).size).toBe(4)
  })

  test('of accounts are short, because lists and the preview carry thousands', () => {
    expect(idFrom('account', '平安银行')).toMatch(/^acc_[0-9A-Za-z]{12}$/)
  })

  test('do not show what they were made from', () => {
    expect(idFrom('person', 'wx1', 'oABCDEF')).not.toContain('oABCDEF')
    expect(hashOf('a')).toMatch(/^[0-9A-Za-z]{22}$/)
  })

  test('made at random sort by time and are of the right form', () => {
    const id = randomIds.id('icp')

    expect(isIdOf('icp', id)).toBe(true)
    expect(new Set(Array.from({ length: 1000 }, () => randomIds.code(10))).size).toBe(1000)
    expect(randomIds.code(10)).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
  })
})
