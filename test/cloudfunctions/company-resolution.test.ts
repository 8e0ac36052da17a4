import { madeNames } from '../support/builders/name-list'
import { type OpenCloud, openCloud } from '../support/cloud'
import { fireTimer, moveClock } from '../support/controls'
import { errorOf } from '../support/errors'
import { agree } from '../support/story'

const header = '公司全称,简称,统一社会信用代码,股票代码,网址'
const known = [
  '深圳市康泰生物医药股份有限公司,康泰生物,,300601,https://www.kangtai-bio.com.cn',
  '广东康泰电子有限公司,,91440300MA5EQXL178,,https://www.kangtai-bio.com.cn/dianzi',
  '統一超商股份有限公司,統一超,,2912,https://www.7-11.com.tw',
  '上海博立精密机械集团有限公司,,,,https://boli-group.com',
  '青岛远达物流有限公司,,,,https://mail.qq.com'
]
const others = madeNames(400)
const csv = [header, ...known, ...others.map((name) => `${name},,,,`)].join('\n')

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(csv)
})
afterAll(() => open.stop())

const resolve = (name: string, mailOrWebsite: string | null = null) => open.sales.ask('companyNames.resolve', { name, mailOrWebsite })
const nameOf = async (accountId: string | null): Promise<string | null> =>
  accountId === null ? null : (await open.sales.ask('accounts.get', { accountId })).account.legalName
const linkedTo = async (name: string, mailOrWebsite: string | null = null) => nameOf((await resolve(name, mailOrWebsite)).accountId)

const sureSpellings: [string, string][] = [
  ['深圳市康泰生物医药股份有限公司', '深圳市康泰生物医药股份有限公司'],
  ['康泰生物', '深圳市康泰生物医药股份有限公司'],
  ['深圳市康泰生物醫藥股份有限公司', '深圳市康泰生物医药股份有限公司'],
  ['统一超商股份有限公司', '統一超商股份有限公司'],
  ['上海博立精密机械集团', '上海博立精密机械集团有限公司'],
  ['上海博立精密机械集团有限公司采购部', '上海博立精密机械集团有限公司'],
  ['３００６０１', '深圳市康泰生物医药股份有限公司'],
  ['2912.TW', '統一超商股份有限公司'],
  ['91440300ma5eqxl178', '广东康泰电子有限公司']
]

describe('before the names have been counted', () => {
  test.each(sureSpellings)('%s is %s', async (typed, legalName) => {
    expect(await linkedTo(typed)).toBe(legalName)
  })

  test('nobody is linked by a name that is in no list', async () => {
    expect(await resolve('成都蜀都大厦置业有限公司')).toMatchObject({ kind: 'unknown', accountId: null })
  })
})

describe('once the timer has counted the names', () => {
  beforeAll(async () => {
    await fireTimer(open.cloud, 'jobs', 'tick')
    // An instance keeps the sample it began with for a minute.
    await moveClock(open.cloud, 61_000)
  })

  test('the count is there, with nothing left of its parts', async () => {
    const [current] = await open.documents.find<{ currentSetId: string; nameCount: number }>('nameStatistics', { where: { _id: 'current' }, limit: 1 })
    const sets = await open.documents.find<{ setId: string }>('nameStatistics', { where: { setId: { $gt: '' } }, limit: 100, fields: ['setId'] })

    // Two of the made-up companies have a short name as well.
    expect(current?.nameCount).toBe(known.length + 2 + others.length)
    expect(new Set(sets.map(({ setId }) => setId))).toEqual(new Set([current?.currentSetId]))
  })

  test.each(sureSpellings)('%s is %s', async (typed, legalName) => {
    expect(await linkedTo(typed)).toBe(legalName)
  })

  test.each(others.slice(0, 12))('%s is itself', async (name) => {
    expect(await linkedTo(name)).toBe(name)
  })

  test.each([
    '无',
    '测试',
    '某互联网公司',
    '公司',
    '12345',
    'xxx',
    '有限公司',
    '北京',
    '科技',
    '***',
    '\u{1f600}\u{1f600}',
    'com.cn',
    '.cn',
    'https://www.',
    'qq.com',
    'wang@163.com'
  ])('%s names nobody', async (junk) => {
    expect(await resolve(junk)).toEqual({ kind: 'unknown', accountId: null, confidence: null, candidates: [] })
  })

  test('a mail domain is evidence for all who have it, and links nobody', async () => {
    const { kind, candidates } = await resolve('wang@kangtai-bio.com.cn')

    expect(kind).toBe('review')
    expect(candidates.map(({ legalName }) => legalName).sort()).toEqual(['广东康泰电子有限公司', '深圳市康泰生物医药股份有限公司'].sort())
    expect(candidates.every(({ evidence, confidence }) => evidence.includes('same-domain') && confidence < 0.5)).toBe(true)
  })

  test('a mail domain beside a name makes the account surer', async () => {
    const alone = await resolve('康泰')
    const [first] = alone.candidates
    const withMail = await resolve('博立机械', 'li@boli-group.com')
    const withoutMail = await resolve('博立机械')
    const sureness = ({ confidence, candidates }: typeof withMail) => confidence ?? candidates[0]?.confidence ?? 0

    expect(first?.confidence ?? 0).toBeLessThan(0.96)
    expect(sureness(withMail)).toBeGreaterThan(sureness(withoutMail))
  })

  test('a free mailbox says nothing, even when an account has it as its website', async () => {
    expect(await resolve('someone@qq.com')).toMatchObject({ kind: 'unknown', candidates: [] })
  })

  test('a domain that many companies share is no evidence', async () => {
    const shared = Array.from({ length: 7 }, (_, index) => `共域${index}号控股有限公司,,,,https://shared-host.com/${index}`)
    await open.importCsv([header, ...shared].join('\n'))

    expect(await resolve('zhao@shared-host.com')).toMatchObject({ kind: 'unknown', candidates: [] })
  })

  test('an account imported a moment ago is found, though the count does not know its name', async () => {
    await open.importCsv(`${header}\n漯河嫘祖丝绸股份有限公司,,,,\n`)

    expect(await linkedTo('漯河嫘祖丝绸股份有限公司采购部')).toBe('漯河嫘祖丝绸股份有限公司')
  })

  test('the count is taken again after a day, and once', async () => {
    await fireTimer(open.cloud, 'jobs', 'tick')
    await moveClock(open.cloud, 25 * 3_600_000)
    await fireTimer(open.cloud, 'jobs', 'tick')
    await fireTimer(open.cloud, 'jobs', 'tick')
    const daily = await open.documents.find<{ status: string }>('jobs', { where: { _id: { $gt: 'job_names-day', $lt: 'job_names-dayz' } }, limit: 10 })

    expect(daily.map(({ status }) => status)).toEqual(['done'])
  })
})

describe('what a visitor declares', () => {
  const declare = async (openid: string, companyName: string, mailOrWebsite: string | null = null) => {
    await agree(open.as(openid))
    return open.as(openid).ask('visitors.declare', { displayName: '李四', companyName, jobTitle: null, mailOrWebsite })
  }

  test('links by a spelling nobody wrote down before', async () => {
    expect(await declare('openid-spelling', '上海博立精密机械集团有限公司采购部')).toMatchObject({ linked: true })
  })

  test('keeps of a mail address nothing but what it says of the company', async () => {
    await declare('openid-mail', '博立', 'geheim@boli-group.com')
    const stored = await open.documents.find('people', { where: { _id: { $gt: '' } }, limit: 100 })
    const reviews = await open.documents.find('nameReviews', { where: { _id: { $gt: '' } }, limit: 100 })

    expect(JSON.stringify([stored, reviews])).not.toContain('geheim')
  })
})

test.each([
  ['nothing', ''],
  ['a line too long', '公'.repeat(121)],
  ['a line break', '平安\n科技']
])('%s as a name is refused', async (_, name) => {
  expect(errorOf(await open.sales.call('companyNames.resolve', { name })).code).toBe('INVALID_INPUT')
})
