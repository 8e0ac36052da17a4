import type { ActionOutput } from '@shared/contracts/registry'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed } from '../support/story'

type Preview = ActionOutput<'imports.dryRun'>

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(5, 300)))
})
afterAll(() => open.stop())

const header = '商机编号,负责人,产品,客户名称,商机阶段,开始日期,关闭日期,金额'
const rowOf = (number: string, stage = '进行中', company = companyRow(300).legalName): string =>
  `${number},林晓岚,专业版,${company},${stage},2026-01-05,${stage === '进行中' ? '' : '2026-03-01'},46万`
const csvOf = (...rows: string[]): string => [header, ...rows].join('\n')

const start = async (csv: string): Promise<{ importId: string; preview: Preview }> => {
  const bytes = new TextEncoder().encode(csv)
  const { importId, upload } = await open.marketer.ask('imports.start', { kind: 'deals', fileName: '商机.csv', sizeBytes: bytes.length })
  await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: bytes })
  return { importId, preview: await open.marketer.ask('imports.dryRun', { importId }) }
}
const commit = async (csv: string) => {
  const { importId, preview } = await start(csv)
  const { jobId } = await open.marketer.ask('imports.commit', { importId, mapping: preview.mapping })
  return { importId, summary: (await open.finishJob(jobId)).summary }
}
const dealsOf = async (shortName: string) => {
  const { id } = await accountNamed(open, shortName)
  return (await open.sales.ask('deals.ofAccount', { accountId: id })).items
}

/** What the account keeps for its touches. */
const dealStateOf = async (shortName: string) => {
  const { id } = await accountNamed(open, shortName)
  return (await open.documents.byId<{ dealState?: string | null }>('accounts', id))?.dealState
}

describe('a file of deals', () => {
  test('is previewed row by row, without writing anything', async () => {
    const { preview } = await start(
      csvOf(rowOf('A1'), rowOf('A2', '赢单'), rowOf('A2', '赢单'), rowOf('A3', '不知道'), rowOf('A4', '输单', '没有这家公司股份有限公司'))
    )

    expect(preview).toMatchObject({ newCount: 2, changedCount: 0, duplicateCount: 1, errorCount: 2 })
    expect(preview.errors.map(({ rowNumber, column }) => ({ rowNumber, column }))).toEqual([
      { rowNumber: 5, column: '商机阶段' },
      { rowNumber: 6, column: '客户名称' }
    ])
    expect(await dealsOf('测试300号')).toEqual([])
  })

  test('is written once by the CRM’s numbers; again it only changes what reads differently', async () => {
    const first = await commit(csvOf(rowOf('B1'), rowOf('B2')))
    const again = await commit(csvOf(rowOf('B1'), rowOf('B2', '赢单'), rowOf('B3')))

    expect(first.summary).toEqual({ created: 2, updated: 0, duplicates: 0, errors: 0 })
    expect(again.summary).toEqual({ created: 1, updated: 1, duplicates: 1, errors: 0 })
    expect((await dealsOf('测试300号')).map(({ externalId, status, amountCny }) => ({ externalId, status, amountCny }))).toEqual(
      expect.arrayContaining([
        { externalId: 'B1', status: 'open', amountCny: 460_000 },
        { externalId: 'B2', status: 'won', amountCny: 460_000 },
        { externalId: 'B3', status: 'open', amountCny: 460_000 }
      ])
    )
  })

  test('finds a company by its short name as well', async () => {
    await commit(csvOf(rowOf('C1', '赢单', '测试301号')))

    expect(await dealsOf('测试301号')).toMatchObject([{ externalId: 'C1', status: 'won', closedOn: '2026-03-01', source: 'import' }])
  })

  test('can be undone: what it made goes, what it changed stays', async () => {
    const company = companyRow(302).legalName
    await commit(csvOf(rowOf('D1', '进行中', company)))
    const second = await commit(csvOf(rowOf('D1', '输单', company), rowOf('D2', '赢单', company), rowOf('D3', '赢单', company)))
    expect(await dealStateOf('测试302号')).toBe('won')
    const { jobId } = await open.marketer.ask('imports.undo', { importId: second.importId })
    const repeated = await open.marketer.ask('imports.undo', { importId: second.importId })

    expect(repeated).toEqual({ jobId })
    expect((await open.finishJob(jobId)).summary).toEqual({ removed: 2 })
    expect(await dealsOf('测试302号')).toMatchObject([{ externalId: 'D1', status: 'lost' }])
    expect(await dealStateOf('测试302号')).toBeNull()
    expect((await open.marketer.ask('imports.list', {})).items[0]).toMatchObject({ kind: 'deals', status: 'undone' })
  })

  test('that is not committed cannot be undone', async () => {
    const { importId } = await start(csvOf(rowOf('E1')))
    expect(errorOf(await open.marketer.call('imports.undo', { importId }))).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('还没有完成') })
  })

  test('without the company’s column is refused with the columns it has', async () => {
    const bytes = new TextEncoder().encode('联系人,商机阶段\n张三,赢单\n')
    const { importId, upload } = await open.marketer.ask('imports.start', { kind: 'deals', fileName: '商机.csv', sizeBytes: bytes.length })
    await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: bytes })

    expect(errorOf(await open.marketer.call('imports.dryRun', { importId }))).toMatchObject({
      code: 'BAD_FILE',
      message: expect.stringMatching(/客户名称.*联系人/)
    })
  })
})
