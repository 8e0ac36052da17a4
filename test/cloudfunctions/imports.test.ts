import iconv from 'iconv-lite'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { publishIcp } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
})
afterAll(() => open.stop())

const dryRun = async (csv: string | Uint8Array) => open.marketer.ask('imports.dryRun', { importId: await open.upload({ csv }) })
const refused = async (csv: string | Uint8Array) => errorOf(await open.marketer.call('imports.dryRun', { importId: await open.upload({ csv }) }))

describe('what is refused before the upload', () => {
  test('a file over 10 MB', async () => {
    const error = errorOf(await open.marketer.call('imports.start', { fileName: 'a.csv', sizeBytes: 10 * 1024 * 1024 + 1 }))

    expect(error).toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining('拆成') })
  })

  test.each(['客户.xlsx', '客户', 'a.csv.exe'])('the file name %s', async (fileName) => {
    expect(errorOf(await open.marketer.call('imports.start', { fileName, sizeBytes: 10 }))).toMatchObject({
      code: 'BAD_FILE',
      message: expect.stringContaining('CSV')
    })
  })
})

describe('a dry run', () => {
  test('before the upload says to wait for it', async () => {
    const { importId } = await open.marketer.ask('imports.start', { fileName: 'a.csv', sizeBytes: 10 })

    expect(errorOf(await open.marketer.call('imports.dryRun', { importId }))).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('上传') })
  })

  test('of an unknown import says to choose a file again', async () => {
    expect(errorOf(await open.marketer.call('imports.dryRun', { importId: 'imp_unknown0000' })).code).toBe('NOT_FOUND')
  })

  test('guesses the columns, shows examples and counts without writing anything', async () => {
    const before = await open.marketer.ask('accounts.summary', {})
    const result = await dryRun(companiesCsv(companyRows(5, 900)))

    expect(result).toMatchObject({ encoding: 'utf-8', rowCount: 5, newCount: 5, duplicateCount: 0, errorCount: 0, mapping: { legalName: 0, region: 2 } })
    expect(result.columns[2]).toEqual({ name: '地区', examples: ['北京', '上海', '深圳'] })
    expect(await open.marketer.ask('accounts.summary', {})).toEqual(before)
  })

  test('reads GBK as Excel writes it', async () => {
    const result = await dryRun(new Uint8Array(iconv.encode(companiesCsv(companyRows(3, 910)), 'gbk')))

    expect(result).toMatchObject({ encoding: 'gb18030', newCount: 3 })
    expect(result.columns[0]?.name).toBe('公司全称')
  })

  test('reads a byte order mark, tabs and Windows line ends', async () => {
    const text = `\ufeff${companiesCsv(companyRows(2, 920)).replaceAll(',', '\t').replaceAll('\n', '\r\n')}\r\n`

    expect(await dryRun(text)).toMatchObject({ newCount: 2, mapping: { legalName: 0 } })
  })

  test('names rows and columns of errors as a spreadsheet counts them', async () => {
    const rows = [companyRow(930), companyRow(931, { legalName: '' }), companyRow(932, { listedOn: '昨天' })]
    const { errors, errorCount, newCount } = await dryRun(companiesCsv(rows))

    expect({ errorCount, newCount }).toEqual({ errorCount: 2, newCount: 1 })
    expect(errors.map(({ rowNumber, column }) => ({ rowNumber, column }))).toEqual([
      { rowNumber: 3, column: '公司全称' },
      { rowNumber: 4, column: '上市日期' }
    ])
  })

  test('tells a row with more cells than columns', async () => {
    const { errors } = await dryRun(`公司全称,地区\n${companyRow(940).legalName},北京,海淀区\n`)

    expect(errors).toMatchObject([{ rowNumber: 2, value: '海淀区', message: expect.stringContaining('引号') }])
  })

  test('tells a company that stands in the file twice, however it is written', async () => {
    const { legalName } = companyRow(950)
    const { duplicates, newCount } = await dryRun(`公司全称,地区\n${legalName},北京\n ${legalName.replace('950', '９５０')} ,上海\n`)

    expect(newCount).toBe(1)
    expect(duplicates).toMatchObject([{ rowNumber: 3, reason: 'in-file' }])
  })

  test('takes the mapping it is told', async () => {
    const importId = await open.upload({ csv: `甲,乙\n北京,${companyRow(960).legalName}\n` })

    expect(await open.marketer.ask('imports.dryRun', { importId, mapping: { legalName: 1, region: 0 } })).toMatchObject({ newCount: 1, errorCount: 0 })
  })

  test('refuses a mapping that the file has no columns for', async () => {
    const importId = await open.upload({ csv: `公司全称,地区\n${companyRow(961).legalName},北京\n` })

    expect(errorOf(await open.marketer.call('imports.dryRun', { importId, mapping: { legalName: 7 } })).code).toBe('BAD_FILE')
  })

  test('takes a list of nothing but company names', async () => {
    expect(await dryRun(`公司全称\n${companyRow(962).legalName}\n${companyRow(963).legalName}\n`)).toMatchObject({ newCount: 2 })
  })
})

describe('what is no account file', () => {
  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]), 'CSV'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20, 0, 6, 0]), '另存为'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6c, 0x51]), 'UTF-8'],
    ['an empty file', new Uint8Array([]), '空'],
    ['prose', '这是一段话\n没有任何列\n也没有分隔', 'CSV'],
    ['a header alone', '公司全称,地区\n', '数据行'],
    ['an open quote', '公司全称,地区\n"甲公司,北京\n乙公司,上海\n', '引号']
  ])('%s is refused with what to do', async (_name, bytes, hint) => {
    expect(await refused(bytes)).toMatchObject({ code: 'BAD_FILE', message: expect.stringContaining(hint) })
  })

  test('a table without a company name column is refused with the columns it has', async () => {
    expect(await refused('联系人,电话\n张三,138\n')).toMatchObject({ code: 'BAD_FILE', message: expect.stringMatching(/公司全称.*联系人、电话/) })
  })

  test('more than 20,000 rows are refused with what to do', async () => {
    const csv = `公司全称,地区\n${Array.from({ length: 20_001 }, (_, index) => `第${index}号公司,北京`).join('\n')}`

    expect(await refused(csv)).toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining('20000') })
  })

  test('10,000 rows are read', async () => {
    const csv = `公司全称,地区\n${Array.from({ length: 10_000 }, (_, index) => `第${index}号测试公司,北京`).join('\n')}`

    expect(await dryRun(csv)).toMatchObject({ rowCount: 10_000, newCount: 10_000, errorCount: 0 })
  })
})

describe('a commit', () => {
  test('before a dry run is refused', async () => {
    const importId = await open.upload({ csv: companiesCsv(companyRows(1, 970)) })

    expect(errorOf(await open.marketer.call('imports.commit', { importId, mapping: { legalName: 0 } })).code).toBe('CONFLICT')
  })

  test('writes the good rows once; again the same call answers with the same job, and the same file brings duplicates', async () => {
    const csv = companiesCsv([...companyRows(450, 1000), companyRow(1001), companyRow(1500, { listedOn: '不是日期' })])
    const importId = await open.upload({ csv })
    const { mapping } = await open.marketer.ask('imports.dryRun', { importId })
    const first = await open.marketer.ask('imports.commit', { importId, mapping })
    const again = await open.marketer.ask('imports.commit', { importId, mapping })
    const job = await open.finishJob(first.jobId)

    expect(again).toEqual(first)
    expect(job).toMatchObject({ status: 'done', doneCount: 452, totalCount: 452, summary: { created: 450, merged: 0, duplicates: 1, errors: 1 } })
    expect(await open.importCsv(csv)).toEqual({ created: 0, merged: 0, duplicates: 451, errors: 1 })
    expect((await open.marketer.ask('imports.list', {})).items[0]).toMatchObject({ status: 'committed' })
  })

  test('gives every new account its fit to the live profile', async () => {
    const icpId = await publishIcp(open)
    const before = (await open.marketer.ask('icps.get', { icpId })).liveVersion?.bandCounts
    await open.importCsv(companiesCsv(companyRows(40, 2040)))
    const after = (await open.marketer.ask('icps.get', { icpId })).liveVersion?.bandCounts
    const { items } = await open.sales.ask('accounts.list', { icpId, band: 'A', query: '测试2040号' })

    expect((after?.A ?? 0) + (after?.B ?? 0) + (after?.C ?? 0)).toBe((before?.A ?? 0) + (before?.B ?? 0) + (before?.C ?? 0) + 40)
    expect(items).toMatchObject([{ fitBand: 'A', fitScore: 100 }])
  })

  test('takes the sting out of formulas, full-width ones included, and leaves signed numbers alone', async () => {
    await open.importCsv('公司全称,简称,网址\n=HYPERLINK测试三千公司,＋cmd测试,\n@测试三千零一公司,-1+测试,www.example.com\n')
    const { items } = await open.sales.ask('accounts.list', { query: '测试三千' })

    expect(items.map(({ legalName, shortName }) => ({ legalName, shortName }))).toEqual(
      expect.arrayContaining([
        { legalName: 'HYPERLINK测试三千公司', shortName: 'cmd测试' },
        { legalName: '测试三千零一公司', shortName: '1+测试' }
      ])
    )
  })

  test('two imports of the same companies at once make each company once', async () => {
    const csv = companiesCsv(companyRows(300, 4000))
    const [one, other] = await Promise.all([open.importCsv(csv), open.importCsv(csv)])

    expect((one?.created ?? 0) + (other?.created ?? 0)).toBe(300)
    expect(await open.documents.count('accounts', { _id: { $gt: '' }, importId: { $gt: '' }, legalName: /测试4\d\d\d号/ })).toBe(300)
  })
})
