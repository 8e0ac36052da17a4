import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createContent, daysAgo, publishIcp, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let icpId: string
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(260)))
  icpId = await publishIcp(open)
})
afterAll(() => open.stop())

const listAll = async (input: Parameters<typeof open.sales.ask<'accounts.list'>>[1]) => {
  const pages = []
  let cursor: string | undefined
  do {
    const page = await open.sales.ask('accounts.list', { ...input, ...(cursor ? { cursor } : {}) })
    pages.push(page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return pages
}

describe('the list', () => {
  test('gives every account once, page by page', async () => {
    const pages = await listAll({ limit: 50 })
    const ids = pages.flat().map(({ id }) => id)

    expect(pages.map((page) => page.length)).toEqual([50, 50, 50, 50, 50, 10])
    expect(new Set(ids).size).toBe(260)
  })

  test('with a band gives the accounts of that band only, as many as the profile counts', async () => {
    const { liveVersion } = await open.marketer.ask('icps.get', { icpId })
    for (const band of ['A', 'B', 'C'] as const) {
      const items = (await listAll({ band, limit: 100 })).flat()
      expect(items).toHaveLength(liveVersion?.bandCounts[band] ?? -1)
      expect(items.every(({ fitBand }) => fitBand === band)).toBe(true)
    }
  })

  test('names the profile its bands belong to', async () => {
    expect((await open.sales.ask('accounts.list', { limit: 1 })).icp).toMatchObject({ id: icpId, versionNumber: 1 })
  })

  test('of an unknown profile says to choose another', async () => {
    expect(errorOf(await open.sales.call('accounts.list', { icpId: 'icp_unknown0000' })).code).toBe('NOT_FOUND')
  })

  test('of a profile that is not live has no bands', async () => {
    const { id: productId } = await open.marketer.ask('products.create', { name: '未发布产品' })
    const draft = await open.marketer.ask('icps.create', { name: '草稿', productId })

    expect(await open.sales.ask('accounts.list', { icpId: draft.id, limit: 1 })).toMatchObject({ icp: null, items: [{ fitBand: null, grade: null }] })
    expect((await open.sales.ask('accounts.list', { icpId: draft.id, band: 'A' })).items).toEqual([])
  })

  test.each([
    ['part of the name', '测试12号', '测试12号'],
    ['the legal name', companyRow(33).legalName, '测试33号'],
    ['full-width digits', '测试２５９号', '测试259号'],
    ['pinyin initials', 'cs77h', '测试77号']
  ])('finds an account by %s', async (_name, query, shortName) => {
    const { items } = await open.sales.ask('accounts.list', { query })

    expect(items.map((item) => item.shortName)).toContain(shortName)
  })

  test('finds nothing for a name nobody has', async () => {
    expect(await open.sales.ask('accounts.list', { query: '不存在的公司名' })).toMatchObject({ items: [], nextCursor: null })
  })

  test('pages through a search', async () => {
    const pages = await listAll({ query: '测试1', limit: 20 })
    const items = pages.flat()

    expect(items).toHaveLength(111)
    expect(new Set(items.map(({ id }) => id)).size).toBe(111)
  })
})

describe('an account that people engage with', () => {
  const name = companyRow(0).legalName
  let accountId: string
  beforeAll(async () => {
    const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
    const article = await createContent(open)
    for (let index = 0; index < 4; index++) {
      const visitor = await colleagueAt(open, name)
      const touches = [0, 3, 6, 9].map((days) => touchOf(pricing.id, { kind: 'high_value_view', occurredAt: daysAgo(days) }))
      await recordAll(visitor, [...touches, touchOf(article.id), touchOf(article.id, { kind: 'content_view_deep', occurredAt: daysAgo(index) })])
    }
    const once = await colleagueAt(open, companyRow(60).legalName)
    await recordAll(once, [touchOf(article.id)])
    accountId = (await accountNamed(open, name)).id
  })

  test('stands first, above one that was touched once', async () => {
    const { items } = await open.sales.ask('accounts.list', { limit: 3 })

    expect(items.slice(0, 2).map(({ legalName }) => legalName)).toEqual([name, companyRow(60).legalName])
    expect(items[0]).toMatchObject({ grade: 'A1', isHot: true, engagement: { level: 1, peopleCount: 4 } })
    expect(items[2]?.engagement).toMatchObject({ score: null, level: 3, peopleCount: 0, lastTouchAt: null })
  })

  test('has parts per person and touch that add up to the score shown', async () => {
    const { engagement, people } = await open.sales.ask('accounts.get', { accountId })
    const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

    expect(people).toHaveLength(4)
    expect(sum(people.map(({ scorePoints }) => scorePoints))).toBe(engagement.score)
    for (const person of people) expect(sum(person.touches.map(({ scorePoints }) => scorePoints))).toBe(person.scorePoints)
  })

  test('says of each touch by which rule it counted and what is left of it', async () => {
    const { people } = await open.sales.ask('accounts.get', { accountId })
    const views = people.flatMap(({ touches }) => touches.filter(({ kind }) => kind === 'high_value_view'))

    expect(views).toHaveLength(16)
    expect(views.every(({ rule }) => rule?.period.unit === 'run' && rule.subject === 'same' && rule.maxCount === 1)).toBe(true)
    expect([...new Set(views.map(({ leftRatio }) => leftRatio.toFixed(3)))].sort()).toEqual(['0.871', '0.912', '0.955', '1.000'])
  })

  test('shows the same score and grade in its detail as in the list', async () => {
    const item = await accountNamed(open, name)
    const detail = await open.sales.ask('accounts.get', { accountId })

    expect(detail.engagement).toEqual(item.engagement)
    expect({ grade: detail.grade, isHot: detail.isHot }).toEqual({ grade: item.grade, isHot: item.isHot })
    expect(detail.leavesLevelOneOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('has its fit to each live profile with reasons', async () => {
    const { fits } = await open.sales.ask('accounts.get', { accountId })

    expect(fits).toMatchObject([{ score: 100, band: 'A', icp: { id: icpId } }])
    expect(fits[0]?.reasons).toHaveLength(4)
  })

  test('is counted in the summary', async () => {
    expect(await open.sales.ask('accounts.summary', {})).toEqual({ totalCount: 260, levelOneCount: 1, levelTwoCount: 0, hotCount: 1 })
  })

  test('is alone at level 1, and every account is at exactly one level', async () => {
    const levels = await Promise.all(([1, 2, 3] as const).map(async (level) => (await listAll({ level, limit: 100 })).flat()))

    expect(levels.map((items) => items.length)).toEqual([1, 0, 259])
    for (const [index, items] of levels.entries()) expect(items.every(({ engagement }) => engagement.level === index + 1)).toBe(true)
  })

  test('keeps what only the server needs', async () => {
    const text = JSON.stringify(await open.sales.ask('accounts.get', { accountId }))

    for (const secret of ['openid', 'sortKey', 'searchKeys', 'heatByPerson', 'lastTouchByPerson', 'importId']) expect(text).not.toContain(secret)
  })
})

test('an unknown account says to go back to the list', async () => {
  expect(errorOf(await open.sales.call('accounts.get', { accountId: 'acc_unknown0000' }))).toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining('列表')
  })
})
