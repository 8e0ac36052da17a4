import type { CellError } from '@shared/domain/imports/cell-reader'
import { templateHeaders } from '@shared/domain/imports/guess-mapping'
import { type AccountDraft, readAccountRow } from '@shared/domain/imports/read-account-row'
import { accountSchema, accountTraitsSchema } from '@shared/model/account'
import { type ColumnMapping, type ImportField, importFields } from '@shared/model/import'
import fc from 'fast-check'
import { holds } from '../../../support/property'

type Row = Partial<Record<ImportField, string>>

const mapping: ColumnMapping = Object.fromEntries(importFields.map((field, index) => [field, index]))

const read = (row: Row) =>
  readAccountRow(
    importFields.map((field) => ({ legalName: '平安银行股份有限公司', ...row })[field] ?? ''),
    mapping
  )

const draftOf = (row: Row): AccountDraft => {
  const result = read(row)
  if ('errors' in result) throw new Error(JSON.stringify(result.errors))
  return result.draft
}

const errorsOf = (row: Row): CellError[] => {
  const result = read(row)
  return 'errors' in result ? result.errors : []
}

describe('a row of an account file', () => {
  test('gives a draft with every field', () => {
    const draft = draftOf({
      shortName: '平安银行',
      stockCode: '000001.SZ',
      unifiedSocialCreditCode: '91350100m000100y43',
      website: 'www.bank.pingan.com',
      industry: ' 银行 ',
      region: '深圳',
      ownership: '其他',
      board: '主板',
      listedOn: '19910403',
      employeeCount: '4.2万人',
      annualRevenueCny: '1,646亿',
      technologies: 'SAP、、Oracle; Kafka,SAP｜Flink；'
    })
    expect(draft).toEqual({
      legalName: '平安银行股份有限公司',
      shortName: '平安银行',
      aliases: [],
      stockCode: '000001',
      unifiedSocialCreditCode: '91350100M000100Y43',
      website: 'www.bank.pingan.com',
      traits: {
        industry: '银行',
        region: '深圳',
        ownership: '其他',
        board: '主板',
        listedOn: '1991-04-03',
        employeeCount: 42_000,
        annualRevenueCny: 164_600_000_000,
        technologies: ['SAP', 'Oracle', 'Kafka', 'Flink']
      }
    })
  })

  test('leaves what is empty unknown, never 0', () => {
    const unknown = {
      industry: null,
      region: null,
      ownership: null,
      board: null,
      listedOn: null,
      employeeCount: null,
      annualRevenueCny: null,
      technologies: null
    }
    expect(draftOf({})).toMatchObject({ shortName: null, stockCode: null, unifiedSocialCreditCode: null, website: null, traits: unknown })
    expect(draftOf({ employeeCount: '0' }).traits.employeeCount).toBe(0)
  })

  test.each(['-', '--', '—', '无', '暂无', '未知', '不详', 'N/A', 'null', '#N/A', ' \t ', '——', '/', '\\', '不明', 'NA', 'none', 'NaN', 'nil'])(
    'reads %j as unknown',
    (cell) => {
      expect(draftOf({ employeeCount: cell, industry: cell, technologies: cell }).traits).toMatchObject({
        employeeCount: null,
        industry: null,
        technologies: null
      })
    }
  )

  test.each([
    ['北京㛃翔科技有限公司', '北京㛃翔科技有限公司'],
    ['上海𬭎芯半导体有限公司', '上海𬭎芯半导体有限公司'],
    ['甲乙\n\n科技　 有限公司\u00a0', '甲乙 科技 有限公司'],
    ['\ufeff平安银行', '平安银行'],
    ['3M China', '3M China'],
    ['华为', '华为']
  ])('keeps the name %j as %j', (legalName, kept) => {
    expect(draftOf({ legalName }).legalName).toBe(kept)
  })

  test.each([
    ['SH600000', '600000'],
    ['600000.SH', '600000'],
    ['sz000001', '000001'],
    ['830799.BJ', '830799'],
    ['00700.HK', '00700'],
    ['０００００１', '000001'],
    ['BABA', 'BABA'],
    ['ASH600000', 'ASH600000'],
    ['SH6000001', 'SH6000001']
  ])('reads the stock code %s as %s', (stockCode, code) => {
    expect(draftOf({ stockCode }).stockCode).toBe(code)
  })

  test.each([
    'https://www.pingan.com',
    'http://a-b.cn/path?q=1',
    'pingan.com:8080',
    'pingan.com/关于',
    '中国银行.中国',
    'WWW.BOC.CN',
    'x.com',
    `a.com/${'x'.repeat(194)}`
  ])('takes the web address %s', (website) => {
    expect(draftOf({ website }).website).toBe(website)
  })

  test.each([
    ['legalName', '', '公司全称', '缺少公司全称，请补上'],
    ['legalName', '无', '公司全称', '缺少公司全称，请补上'],
    ['legalName', '12345', '公司全称', '请填写公司的工商全称'],
    ['legalName', '甲', '公司全称', '请填写公司的工商全称'],
    ['legalName', '甲'.repeat(121), '公司全称', '最多 120 个字，现在是 121 个，请缩短'],
    ['shortName', '甲'.repeat(61), '简称', '最多 60 个字，现在是 61 个，请缩短'],
    ['stockCode', '平安', '股票代码', '股票代码请只写数字和字母，例如 000001'],
    ['stockCode', 'A.SHX', '股票代码', '股票代码请只写数字和字母，例如 000001'],
    ['stockCode', '12345678901', '股票代码', '股票代码请只写数字和字母，例如 000001'],
    ['unifiedSocialCreditCode', '123', '统一社会信用代码', '统一社会信用代码是 18 位数字和大写字母（没有 I、O、S、V、Z），请核对'],
    ['website', '没有网站', '网址', '请填写网址，例如 www.example.com'],
    ['website', '(www.a.com', '网址', '请填写网址，例如 www.example.com'],
    ['website', 'www.a.com 电话', '网址', '请填写网址，例如 www.example.com'],
    ['website', 'javascript:alert(1)', '网址', '请填写网址，例如 www.example.com'],
    ['website', `a.com/${'x'.repeat(195)}`, '网址', '请填写网址，例如 www.example.com'],
    ['industry', '甲'.repeat(41), '行业', '最多 40 个字，现在是 41 个，请缩短'],
    ['region', '甲'.repeat(41), '地区', '最多 40 个字，现在是 41 个，请缩短'],
    ['ownership', '甲'.repeat(41), '企业性质', '最多 40 个字，现在是 41 个，请缩短'],
    ['board', '甲'.repeat(41), '上市板块', '最多 40 个字，现在是 41 个，请缩短'],
    ['listedOn', '2010-02-30', '上市日期', '没有 2010-02-30 这一天，请检查日期'],
    ['employeeCount', '1001万', '员工人数', '数字太大，最多 10000000，请检查单位'],
    ['annualRevenueCny', '很多', '年营收', '请填写一个数字，可以带 万 或 亿，例如 1200、1.2万、3.5亿'],
    ['annualRevenueCny', '9999999999999999', '年营收', '数字太大，最多 9007199254740991，请检查单位'],
    ['technologies', Array.from({ length: 51 }, (_, index) => `技术${index}`).join('、'), '在用技术', '最多 50 项技术，现在是 51 项，请删减'],
    ['technologies', `SAP、${'甲'.repeat(41)}`, '在用技术', '每项技术最多 40 个字，请用 、 或 ; 分开']
  ] as const)('with %s %s is refused: %s, %s', (field, cell, column, message) => {
    expect(errorsOf({ [field]: cell })).toEqual([{ column, value: cell === '无' ? '' : cell, message }])
  })

  test.each([
    ['legalName', 120],
    ['shortName', 60],
    ['industry', 40]
  ] as const)('a %s of %i signs is allowed', (field, length) => {
    expect(errorsOf({ [field]: '甲'.repeat(length) })).toEqual([])
  })

  test('50 technologies of 40 signs are allowed', () => {
    const technologies = Array.from({ length: 50 }, (_, index) => String(index).padStart(40, '技')).join(';')
    expect(draftOf({ technologies }).traits.technologies).toHaveLength(50)
  })

  test('names every wrong cell, the missing name among them', () => {
    expect(errorsOf({ legalName: '', listedOn: '昨天', employeeCount: '很多' }).map(({ column }) => column)).toEqual(['公司全称', '上市日期', '员工人数'])
  })

  test('columns that are not mapped, and a row that is too short, are unknown', () => {
    expect(readAccountRow(['平安银行', '银行'], { legalName: 0, region: 9 })).toMatchObject({
      draft: { legalName: '平安银行', traits: { industry: null, region: null } }
    })
    expect(readAccountRow([], { legalName: 0 })).toEqual({ errors: [{ column: '公司全称', value: '', message: '缺少公司全称，请补上' }] })
  })

  test('a unit in the header holds for the column', () => {
    const headers = templateHeaders.map((header) => (header === '年营收' ? '年营收（万元）' : header))
    const cells = importFields.map((field) => ({ legalName: '平安银行', annualRevenueCny: '1200', employeeCount: '30' })[field as string] ?? '')
    expect(readAccountRow(cells, mapping, { headers })).toMatchObject({ draft: { traits: { annualRevenueCny: 12_000_000, employeeCount: 30 } } })
  })

  test('whatever stands in the cells, a draft is a valid account and an error says what to do', () => {
    const cellArbitrary = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('平安', '1.2万', '2010/1/29', 'a.com', '91350100M000100Y43', 'SAP、', '无', '0', '=1+1', '@x', '\n')
    )
    holds([fc.array(cellArbitrary, { minLength: importFields.length, maxLength: importFields.length })], (cells) => {
      const result = readAccountRow(cells, mapping)
      if ('errors' in result) {
        expect(result.errors.length).toBeGreaterThan(0)
        for (const { message } of result.errors) expect(message).toMatch(/请/)
        return
      }
      expect(accountSchema.pick({ legalName: true, shortName: true, aliases: true, stockCode: true, website: true }).parse(result.draft)).toMatchObject({
        legalName: result.draft.legalName
      })
      expect(accountTraitsSchema.parse(result.draft.traits)).toEqual(result.draft.traits)
    })
  })
})
