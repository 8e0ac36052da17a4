import { rankAccounts, resolveCompanyName } from '@shared/domain/company-name/resolve-company-name'
import { settings } from '@shared/domain/settings/catalogue'
import fc from 'fast-check'
import { indexOf, madeNames } from '../../../support/builders/name-list'
import { holds } from '../../../support/property'

const known = [
  '邵阳维克液压股份有限公司',
  '深圳市朗科科技股份有限公司',
  '中国国际海运集装箱(集团)股份有限公司',
  '东来涂料技术(上海)股份有限公司',
  '宁波GQY视讯股份有限公司',
  '大西洋飲料股份有限公司',
  '盛弘醫藥股份有限公司',
  '安徽皖通科技股份有限公司',
  '珠海格力电器股份有限公司',
  '格力地产股份有限公司',
  '神州数码集团股份有限公司',
  '神州数码信息服务股份有限公司',
  '平安银行股份有限公司',
  '重庆钢铁股份有限公司',
  '安阳钢铁股份有限公司',
  '广东省高速公路发展股份有限公司',
  '苏州昀冢电子科技股份有限公司',
  'Acme Trading Co., Ltd.'
]
const index = indexOf([...known, ...madeNames(3000)])
const linkFrom = settings.companyName.linkConfidenceRatio.value
const linked = (typed: string): string | null => {
  const answer = resolveCompanyName(typed, index)
  return answer !== null && answer.confidence >= linkFrom ? answer.accountId.replace('acc_', '') : null
}

describe('a typed name is linked by itself', () => {
  test.each([
    ['the legal name', '邵阳维克液压股份有限公司', '邵阳维克液压股份有限公司'],
    ['other width and blanks', '　邵阳 维克液压股份有限公司 ', '邵阳维克液压股份有限公司'],
    ['a dot between', '深圳·朗科科技股份有限公司', '深圳市朗科科技股份有限公司'],
    ['full-width Latin', '宁波ＧＱＹ视讯', '宁波GQY视讯股份有限公司'],
    ['traditional signs for simplified', '深圳市朗科科技股份有限公司', '深圳市朗科科技股份有限公司'],
    ['simplified signs for traditional', '大西洋饮料股份有限公司', '大西洋飲料股份有限公司'],
    ['no legal form', '邵阳维克液压', '邵阳维克液压股份有限公司'],
    ['no place', '朗科科技股份有限公司', '深圳市朗科科技股份有限公司'],
    ['the place in front instead of in brackets', '上海东来涂料技术股份有限公司', '东来涂料技术(上海)股份有限公司'],
    ['neither place nor form', '格力电器', '珠海格力电器股份有限公司'],
    ['a 简称 that leaves the trade out', '邵阳维克', '邵阳维克液压股份有限公司'],
    ['a homophone', '安徽碗通科技股份有限公司', '安徽皖通科技股份有限公司'],
    ['a homophone in a telling core', '苏州云冢电子科技股份有限公司', '苏州昀冢电子科技股份有限公司'],
    ['a sign left out', '深圳市朗科技股份有限公司', '深圳市朗科科技股份有限公司'],
    ['a sign twice', '苏州昀冢冢电子科技股份有限公司', '苏州昀冢电子科技股份有限公司'],
    ['two signs swapped', '苏州昀冢子电科技股份有限公司', '苏州昀冢电子科技股份有限公司'],
    ['a slip in the legal form', '深圳市朗科科技股分有限公司', '深圳市朗科科技股份有限公司'],
    ['a branch', '平安银行股份有限公司深圳分公司', '平安银行股份有限公司'],
    ['a department after a slash', '邵阳维克液压股份有限公司/采购部', '邵阳维克液压股份有限公司'],
    ['a department without legal form', '格力电器采购部', '珠海格力电器股份有限公司'],
    ['a place after the form', '平安银行股份有限公司（北京）', '平安银行股份有限公司'],
    ['a share mark', '*ST格力电器', '珠海格力电器股份有限公司'],
    ['English without form', 'acme trading', 'Acme Trading Co., Ltd.']
  ])('%s: %s', (_, typed, name) => {
    expect(linked(typed)).toBe(name)
  })
})

describe('a typed name is not linked by itself', () => {
  test.each([
    ['two sister companies alike', '神州数码'],
    ['a place many have in common left out', '钢铁股份有限公司'],
    ['a company that is not in the list', '宝武碳业科技股份有限公司'],
    ['the sister of another legal form', '深圳市朗科科技有限公司'],
    ['another trade under the same core', '朗科食品有限公司'],
    ['another place under the same name', '北京朗科科技股份有限公司'],
    ['a brand', '梦幻天堂']
  ])('%s: %s', (_, typed) => {
    expect(linked(typed)).toBeNull()
  })

  test('the sisters are offered to the reviewer', () => {
    const answer = resolveCompanyName('神州数码', index)
    const offered = [answer?.accountId, ...(answer?.others.map(({ accountId }) => accountId) ?? [])]
    expect(offered).toEqual(expect.arrayContaining(['acc_神州数码集团股份有限公司', 'acc_神州数码信息服务股份有限公司']))
    expect(answer?.evidence).toContain('others-alike')
  })
})

describe('a text that names no company', () => {
  const junk =
    '无 测试 保密 xxx n/a 123 北京 广东省 中国 金融 互联网 投资公司 科技有限公司 某科技公司 一家制造企业 XX科技有限公司 有限公司 哈哈 -- . 个体户 学生'
  test.each(['', ' ', ...junk.split(' ')])('"%s" gets no answer', (typed) => {
    expect(rankAccounts(typed, index)).toEqual([])
    expect(resolveCompanyName(typed, index)).toBeNull()
  })
})

describe('for any list', () => {
  const someName = fc.constantFrom(...known, ...madeNames(200))

  test('a registered name is always answered with its own account', () => {
    holds([someName], (name) => {
      expect(rankAccounts(name, index)[0]?.accountId).toBe(`acc_${name}`)
    })
  })

  test('blanks, width and case make no difference, but for a blank within an English word', () => {
    holds([someName, fc.nat(20)], (name, place) => {
      fc.pre(!/[a-z]$/i.test(name.slice(0, place)) || !/^[a-z]/i.test(name.slice(place)))
      const spaced = ` ${name.slice(0, place)} ${name.slice(place)}　`
      const wide = spaced.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).toUpperCase()
      expect(rankAccounts(spaced, index)[0]).toEqual(rankAccounts(name, index)[0])
      expect(rankAccounts(wide, index)[0]?.accountId).toBe(`acc_${name}`)
    })
  })

  test('probabilities are within 0..1 and leave room for nobody', () => {
    holds([someName, fc.nat(8), fc.integer({ min: 2, max: 12 })], (name, from, length) => {
      const ranked = rankAccounts(name.slice(from, from + length), index)
      const sum = ranked.reduce((total, { probability }) => total + probability, 0)
      expect(ranked.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true)
      expect(sum).toBeLessThanOrEqual(1 + 1e-9)
    })
  })

  test('the order of the list makes no difference', () => {
    const reversed = indexOf([...known, ...madeNames(3000)].reverse())
    for (const typed of ['神州数码', '格力', '邵阳液压', '恒通电子', '重庆钢铁集团']) expect(rankAccounts(typed, reversed)).toEqual(rankAccounts(typed, index))
  })

  test('an unrelated account more changes no exact answer', () => {
    const larger = indexOf([...known, ...madeNames(3000), '蜀葵窑火陶艺有限公司'])
    for (const name of known) expect(rankAccounts(name, larger)[0]?.accountId).toBe(`acc_${name}`)
  })
})

describe('a list of made-up companies, typed with noise', () => {
  const names = madeNames(3000)
  const list = indexOf(names.filter((_, place) => place % 4 !== 0))
  const drop = (name: string, place: number): string => name.slice(0, place) + name.slice(place + 1)
  const share = (part: number, whole: number): number => part / whole

  test('nine of ten are found by a name without its legal form, and one in a hundred absent ones is linked at most', () => {
    const counts = { present: 0, right: 0, absent: 0, falsely: 0 }
    names.forEach((name, place) => {
      const best = rankAccounts(name.replace(/(?:股份|有限责任|有限)+公司$/, ''), list)[0]
      const isAbsent = place % 4 === 0
      counts[isAbsent ? 'absent' : 'present']++
      if (!isAbsent && best?.accountId === `acc_${name}`) counts.right++
      if (isAbsent && (best?.probability ?? 0) >= linkFrom) counts.falsely++
    })
    expect(share(counts.right, counts.present)).toBeGreaterThan(0.9)
    expect(share(counts.falsely, counts.absent)).toBeLessThan(0.01)
  })

  test('with a sign missing from the full name, what is linked is right 99 times in 100', () => {
    let [links, right] = [0, 0]
    names.forEach((name, place) => {
      if (place % 4 === 0) return
      const best = rankAccounts(drop(name, place % 7), list)[0]
      if ((best?.probability ?? 0) < linkFrom) return
      links++
      if (best?.accountId === `acc_${name}`) right++
    })
    expect(links).toBeGreaterThan(500)
    expect(share(right, links)).toBeGreaterThan(0.99)
  })
})
