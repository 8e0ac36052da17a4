import { companyDomainOf, isNobodysAddress } from '@shared/domain/company-name/company-domain'
import { creditCodeOf } from '@shared/domain/company-name/credit-code'
import { identifierKeyOf, identifierKeysOf } from '@shared/domain/company-name/identifier-keys'

describe('the domain of a company', () => {
  test.each([
    ['someone@huawei.com', 'huawei.com'],
    ['someone@mail.agv.com.tw', 'agv.com.tw'],
    ['https://www.agv.com.tw/about?x=1', 'agv.com.tw'],
    ['HTTP://WWW.Example.COM:8080', 'example.com'],
    ['corp.example.com.cn', 'example.com.cn'],
    ['someone@qq.com', null],
    ['someone@vip.163.com', null],
    ['someone@ms22.hinet.net', null],
    ['gmail.com', null],
    ['com.cn', null],
    ['华为', null],
    ['Acme Trading Co., Ltd.', null],
    ['not a domain', null],
    ['', null]
  ])('%s → %s', (text, domain) => {
    expect(companyDomainOf(text)).toBe(domain)
  })
})

describe('a unified social credit code', () => {
  test.each([
    ['91350100M000100Y43', '91350100M000100Y43'],
    [' 91350100m000100y43 ', '91350100M000100Y43'],
    ['91350100M000100Y44', null],
    ['91350100M000100Y4', null],
    ['91350100MO00100Y43', null],
    ['邵阳维克液压股份有限公司', null]
  ])('%s → %s', (text, code) => {
    expect(creditCodeOf(text)).toBe(code)
  })
})

describe('keys besides the names', () => {
  test('an account has one for each identifier it has', () => {
    expect(identifierKeysOf({ unifiedSocialCreditCode: '91350100M000100Y43', stockCode: '600519.SH', website: 'www.example.com.cn' })).toEqual([
      'code:91350100M000100Y43',
      'stock:600519',
      'domain:example.com.cn'
    ])
    expect(identifierKeysOf({ unifiedSocialCreditCode: null, stockCode: null, website: null })).toEqual([])
  })

  test.each([
    ['91350100M000100Y43', 'code:91350100M000100Y43'],
    ['600519', 'stock:600519'],
    ['someone@example.com.cn', 'domain:example.com.cn'],
    ['someone@qq.com', null],
    ['华为', null],
    ['123', null]
  ])('%s is looked up by %s', (typed, key) => {
    expect(identifierKeyOf(typed)).toBe(key)
  })
})

describe('an address that is no company’s', () => {
  test.each([
    'com.cn',
    'COM.CN',
    ' .cn ',
    'ｃｏｍ．ｃｎ',
    'com。cn',
    'gov.cn',
    'org.hk',
    'www.',
    'http://',
    'https://www.',
    '@com',
    'qq.com',
    'zhang@163.com',
    'www.gmail.com'
  ])('%s', (text) => expect(isNobodysAddress(text)).toBe(true))

  test.each(['example.com.cn', 'www.com.cn', 'wang@mail.konka.com', '阿里.com', '中国', 'cn', 'Co., Ltd.', 'IN-TECH', 'A.B.C', '上海.hk公司', '康佳@qq'])(
    'not %s',
    (text) => expect(isNobodysAddress(text)).toBe(false)
  )
})
