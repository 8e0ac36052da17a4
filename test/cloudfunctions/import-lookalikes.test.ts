import { findManyCompanies } from '../../cloudfunctions/actions/find-many-companies'
import { accountIdOf } from '../../cloudfunctions/actions/new-account'
import type { Documents } from '../../cloudfunctions/platform/documents'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, publishIcp } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(
    [
      '公司全称,简称,统一社会信用代码,股票代码,网址,行业,地区',
      '深圳市蓝鲸软件股份有限公司,蓝鲸软件,914403001922038216,300901,www.bluewhale-soft.cn,软件服务,深圳',
      '杭州青禾生物科技有限公司,青禾生物,,,www.qinghe-bio.cn,,浙江',
      '成都巨石重工集团有限公司,,,,,,四川',
      '上海云帆物流有限公司,,,,,,上海'
    ].join('\n')
  )
})
afterAll(() => open.stop())

const checked = async (csv: string) => {
  const importId = await open.upload({ csv })
  return { importId, dryRun: await open.marketer.ask('imports.dryRun', { importId }) }
}
const committed = async (csv: string, choices?: Parameters<typeof commitInput>[2]) => {
  const { importId, dryRun } = await checked(csv)
  const { jobId } = await open.marketer.ask('imports.commit', commitInput(importId, dryRun.mapping, choices))
  return (await open.finishJob(jobId)).summary
}
const commitInput = (
  importId: string,
  mapping: { legalName?: number },
  choices?: {
    probable: 'merge' | 'skip' | 'create'
    unsure: 'merge' | 'skip' | 'create' | null
    rows: { rowNumber: number; choice: 'merge' | 'skip' | 'create'; accountId?: string }[]
  }
) => ({ importId, mapping, ...(choices === undefined ? {} : { choices }) })

const idOf = async (legalName: string): Promise<string> => {
  const { items } = await open.sales.ask('accounts.list', { query: legalName })
  return items.find((item) => item.legalName === legalName)?.id ?? 'none'
}

describe('a dry run', () => {
  test('names the row that is registered under an account’s code as there already', async () => {
    const { dryRun } = await checked('公司全称,统一社会信用代码\n深圳蓝鲸信息技术有限公司,914403001922038216\n')

    expect(dryRun).toMatchObject({ newCount: 0, duplicateCount: 1, probableCount: 0, duplicates: [{ rowNumber: 2, reason: 'same-code' }] })
  })

  test.each([
    ['a branch', '公司全称\n深圳市蓝鲸软件股份有限公司上海分公司\n', '深圳市蓝鲸软件股份有限公司', 'branch'],
    ['another legal form and region', '公司全称\n青禾生物科技有限公司\n', '杭州青禾生物科技有限公司', null],
    ['brackets and full width', '公司全称\n上海云帆物流有限公司（总部）\n', '上海云帆物流有限公司', null],
    ['traditional signs', '公司全称\n成都巨石重工集團有限公司\n', '成都巨石重工集团有限公司', null],
    ['the same stock code', '公司全称,股票代码\n鲸蓝数字科技股份有限公司,300901\n', '深圳市蓝鲸软件股份有限公司', null],
    ['a known short name', '公司全称\n蓝鲸软件\n', '深圳市蓝鲸软件股份有限公司', null]
  ])('takes %s for the account, with evidence', async (_what, csv, legalName, branch) => {
    const { dryRun } = await checked(csv)

    expect(dryRun).toMatchObject({ newCount: 0, probableCount: 1, unsureCount: 0 })
    expect(dryRun.lookalikes).toMatchObject([{ rowNumber: 2, kind: 'probable', branch, candidates: [{ legalName }] }])
    expect(dryRun.lookalikes[0]?.candidates[0]?.evidence.length).toBeGreaterThan(0)
  })

  test.each([
    ['a subsidiary', '公司全称\n深圳市蓝鲸软件股份有限公司广州子公司\n', '深圳市蓝鲸软件股份有限公司', 'subsidiary'],
    ['a shared website', '公司全称,网址\n宁波维沃纳诊断有限公司,www.qinghe-bio.cn\n', '杭州青禾生物科技有限公司', null],
    [
      'a branch with a code of its own',
      '公司全称,统一社会信用代码\n深圳市蓝鲸软件股份有限公司北京分公司,91330100799655058B\n',
      '深圳市蓝鲸软件股份有限公司',
      'branch'
    ]
  ])('leaves %s to be looked at', async (_what, csv, legalName, branch) => {
    const { dryRun } = await checked(csv)

    expect(dryRun.lookalikes).toMatchObject([{ kind: 'unsure', branch, candidates: [{ legalName }] }])
  })

  test.each([
    ['nothing alike', '公司全称\n苏州未央精密仪器有限公司\n'],
    ['the same name under another stock code', '公司全称,股票代码\n深圳市蓝鲸软件有限公司,300999\n'],
    ['the same name under another code', '公司全称,统一社会信用代码\n深圳市蓝鲸软件有限公司,91330100799655058B\n']
  ])('takes %s for new', async (_what, csv) => {
    expect((await checked(csv)).dryRun).toMatchObject({ newCount: 1, probableCount: 0, unsureCount: 0, lookalikes: [] })
  })

  test('reads by batches of keys, not row by row', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => ({ name: `蓝鲸${String.fromCharCode(0x4e00 + index)}业软件有限公司`, mailOrWebsite: null }))
    let readCount = 0
    const counting: Documents = {
      ...open.documents,
      find: (collection, search) => {
        readCount++
        return open.documents.find(collection, search)
      }
    }
    const found = await findManyCompanies(counting, rows, { now: new Date().toISOString(), isFresh: true })

    expect(found).toHaveLength(1200)
    expect(found.every(({ ranked }) => ranked.length > 0)).toBe(true)
    expect(readCount).toBeLessThan(20)
  })
})

describe('a commit', () => {
  test('waits until something is said of every unsure row, and says which', async () => {
    const { importId, dryRun } = await checked('公司全称\n深圳市蓝鲸软件股份有限公司广州子公司\n')
    const error = errorOf(await open.marketer.call('imports.commit', commitInput(importId, dryRun.mapping, { probable: 'merge', unsure: null, rows: [] })))

    expect(error).toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/1 行.*第 2 行/) })
  })

  test('merges a row: the account keeps what it knows, learns what it did not, and answers to the new name', async () => {
    const icpId = await publishIcp(open)
    const csv = '公司全称,简称,行业,地区\n青禾生物科技有限公司,青禾,软件服务,北京\n'
    const summary = await committed(csv, { probable: 'merge', unsure: null, rows: [] })
    const account = await open.sales.ask('accounts.get', { accountId: await idOf('杭州青禾生物科技有限公司') })
    const { accountId } = await open.marketer.ask('companyNames.resolve', { name: '青禾生物科技有限公司' })

    expect(summary).toEqual({ created: 0, merged: 1, duplicates: 0, errors: 0 })
    expect(account.account).toMatchObject({ shortName: '青禾生物', aliases: ['青禾生物科技有限公司'], traits: { industry: '软件服务', region: '浙江' } })
    expect(accountId).toBe(account.account.id)
    expect(await open.documents.count('accounts', { legalName: '青禾生物科技有限公司' })).toBe(0)
    // The industry is known now, the region rules it out.
    expect(await open.documents.find('fits', { where: { accountId: account.account.id }, limit: 5 })).toMatchObject([{ band: 'C' }])
    expect(icpId).toMatch(/^icp_/)
  })

  test('the same file again brings nothing: the merged name is a known one', async () => {
    const csv = '公司全称,简称,行业,地区\n青禾生物科技有限公司,青禾,软件服务,北京\n'
    const { dryRun } = await checked(csv)
    const before = await accountNamed(open, '青禾生物')
    await committed(csv, { probable: 'merge', unsure: null, rows: [] })

    expect(dryRun).toMatchObject({ newCount: 0, probableCount: 1 })
    expect(await accountNamed(open, '青禾生物')).toEqual(before)
  })

  test('does with each row what is said of it, else what is said of its kind', async () => {
    const csv = `公司全称\n上海云帆物流有限公司北京分公司\n上海云帆物流有限公司南京分公司\n成都巨石重工集团有限公司西安子公司\n成都巨石重工集团有限公司兰州子公司\n`
    const { dryRun } = await checked(csv)
    expect(dryRun).toMatchObject({ probableCount: 2, unsureCount: 2 })
    const giant = await idOf('成都巨石重工集团有限公司')
    const summary = await committed(csv, {
      probable: 'skip',
      unsure: 'create',
      rows: [
        { rowNumber: 2, choice: 'merge' },
        { rowNumber: 4, choice: 'merge', accountId: giant }
      ]
    })

    expect(summary).toEqual({ created: 1, merged: 2, duplicates: 1, errors: 0 })
    expect((await open.sales.ask('accounts.get', { accountId: giant })).account.aliases).toEqual(['成都巨石重工集团有限公司西安子公司'])
    expect(await idOf('成都巨石重工集团有限公司兰州子公司')).toBe(accountIdOf('成都巨石重工集团有限公司兰州子公司'))
    expect(await open.documents.count('accounts', { legalName: '上海云帆物流有限公司南京分公司' })).toBe(0)
  })

  test('a branch teaches the company its name and nothing of itself', async () => {
    await committed('公司全称,行业,员工人数\n上海云帆物流有限公司武汉分公司,仓储,12\n', { probable: 'merge', unsure: null, rows: [] })
    const { account } = await open.sales.ask('accounts.get', { accountId: await idOf('上海云帆物流有限公司') })

    expect(account.aliases).toContain('上海云帆物流有限公司武汉分公司')
    expect(account.traits).toMatchObject({ industry: null, employeeCount: null })
  })

  test('into an account that was merged since goes to the one it was merged into', async () => {
    await open.importCsv('公司全称\n长沙星橙餐饮管理有限公司\n湖南星橙控股集团有限公司\n')
    const [loserId, keeperId] = [await idOf('长沙星橙餐饮管理有限公司'), await idOf('湖南星橙控股集团有限公司')]
    const { importId, dryRun } = await checked('公司全称\n长沙星橙餐饮管理有限公司株洲分公司\n')
    await open.marketer.ask('accountMerges.merge', { keeperId, loserId, reason: '同一家' })
    const { jobId } = await open.marketer.ask('imports.commit', commitInput(importId, dryRun.mapping, { probable: 'merge', unsure: 'merge', rows: [] }))
    await open.finishJob(jobId)

    expect((await open.sales.ask('accounts.get', { accountId: keeperId })).account.aliases).toContain('长沙星橙餐饮管理有限公司株洲分公司')
  })

  test('without choices makes every row, as it did before', async () => {
    expect(await committed('公司全称\n上海云帆物流有限公司合肥分公司\n')).toEqual({ created: 1, merged: 0, duplicates: 0, errors: 0 })
  })
})
