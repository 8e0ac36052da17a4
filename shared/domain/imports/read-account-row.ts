import { amountCnyOf } from '@shared/domain/deals/amount-cny'
import { settings } from '@shared/domain/settings/catalogue'
import type { Account } from '@shared/model/account'
import { type AmountUnit, amountUnitMeaning } from '@shared/model/amount-units'
import type { ColumnMapping, ImportField } from '@shared/model/import'
import { type CellError, cellReader } from './cell-reader'
import { importColumns } from './fields'
import { industryNameOf } from './industry-names'
import { parseAmount } from './parse-amount'
import { type Parsed, parseText } from './parse-cell'
import { parseCreditCode } from './parse-credit-code'
import { parseDate } from './parse-date'
import { parseCount } from './parse-number'

export type AccountDraft = Pick<Account, 'legalName' | 'shortName' | 'aliases' | 'unifiedSocialCreditCode' | 'stockCode' | 'website' | 'traits'>
export type ReadRow = { draft: AccountDraft } | { errors: CellError[] }

const STOCK_CODE = /^[0-9A-Z]{1,10}$/
const EXCHANGE_MARK = /^(?:SH|SZ|BJ)(?=\d{6}$)|\.(?:SH|SZ|BJ|SS|XSHG|XSHE|HK)$/
const WEBSITE =
  /^(?:https?:\/\/)?(?:[0-9a-z\u4e00-\u9fff](?:[0-9a-z\u4e00-\u9fff-]*[0-9a-z\u4e00-\u9fff])?\.)+[a-z\u4e00-\u9fff]{2,24}(?::\d{1,5})?(?:\/\S*)?$/i
const TECHNOLOGY_SEPARATOR = /[、;；,，|｜]/

const text = (maxLength: number) => (line: string) => parseText(line, maxLength)

const parseLegalName = (line: string): Parsed<string> => {
  if (line.length < 2 || !/[A-Za-z\u3400-\u9fff\ud800-\udfff]/.test(line)) return { problem: '请填写公司的工商全称' }
  return parseText(line, 120)
}

const parseStockCode = (line: string): Parsed<string> => {
  const code = line.normalize('NFKC').toUpperCase().replace(EXCHANGE_MARK, '')
  return STOCK_CODE.test(code) ? { value: code } : { problem: '股票代码请只写数字和字母，例如 000001' }
}

const parseWebsite = (line: string): Parsed<string> =>
  WEBSITE.test(line) && line.length <= 200 ? { value: line } : { problem: '请填写网址，例如 www.example.com' }

const parseTechnologies = (line: string): Parsed<string[]> => {
  const names = Array.from(new Set(line.split(TECHNOLOGY_SEPARATOR).map((name) => name.trim()))).filter((name) => name !== '')
  const maxCount = settings.imports.maxTechnologyCount.value
  if (names.length > maxCount) return { problem: `最多 ${maxCount} 项技术，现在是 ${names.length} 项，请删减` }
  if (names.some((name) => name.length > 40)) return { problem: '每项技术最多 40 个字，请用 、 或 ; 分开' }

  return { value: names }
}

type Read = ReturnType<typeof cellReader<ImportField>>['read']

const parseIndustry = (line: string): Parsed<string> => parseText(industryNameOf(line), 40)

/** In whole yuan, whatever the file counts in. */
const parseRevenue =
  (unit: AmountUnit) =>
  (line: string, header: string): Parsed<number> => {
    const parsed = parseAmount(line, header, unit)
    return 'value' in parsed ? { value: amountCnyOf(parsed.value, amountUnitMeaning[unit].currency) ?? 0 } : parsed
  }

const readTraits = (read: Read, unit: AmountUnit): AccountDraft['traits'] => ({
  industry: read('industry', parseIndustry),
  region: read('region', text(40)),
  ownership: read('ownership', text(40)),
  board: read('board', text(40)),
  listedOn: read('listedOn', parseDate),
  employeeCount: read('employeeCount', (line, header) => parseCount(line, header, settings.imports.maxEmployeeCount.value)),
  annualRevenueCny: read('annualRevenueCny', parseRevenue(unit)),
  technologies: read('technologies', parseTechnologies)
})

/**
 * Returns the account a row describes, or every reason why it cannot be one. An empty cell is unknown (null), never 0.
 * `headers` is the file's first row: a unit in it, as in 年营收(万元), holds for the numbers below; `amountUnit` for amounts that say none.
 */
export const readAccountRow = (
  cells: readonly string[],
  mapping: ColumnMapping,
  { headers = [], amountUnit = 'cny' }: { headers?: readonly string[]; amountUnit?: AmountUnit } = {}
): ReadRow => {
  const { read, fail, errors } = cellReader({ cells, mapping, headers, labelOf: (field: ImportField) => importColumns[field].header })
  const legalName = read('legalName', parseLegalName)
  if (legalName === null && errors.length === 0) fail('legalName', '', '缺少公司全称，请补上')

  const rest = {
    shortName: read('shortName', text(60)),
    aliases: [],
    unifiedSocialCreditCode: read('unifiedSocialCreditCode', parseCreditCode),
    stockCode: read('stockCode', parseStockCode),
    website: read('website', parseWebsite),
    traits: readTraits(read, amountUnit)
  }
  return legalName === null || errors.length > 0 ? { errors } : { draft: { legalName, ...rest } }
}
