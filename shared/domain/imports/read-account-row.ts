import { settings } from '@shared/domain/settings/catalogue'
import type { Account } from '@shared/model/account'
import type { ColumnMapping, ImportField, RowError } from '@shared/model/import'
import { importColumns } from './fields'
import { lineOf, type Parsed, parseText } from './parse-cell'
import { parseCreditCode } from './parse-credit-code'
import { parseDate } from './parse-date'
import { parseCount } from './parse-number'

export type AccountDraft = Pick<Account, 'legalName' | 'shortName' | 'aliases' | 'unifiedSocialCreditCode' | 'stockCode' | 'website' | 'traits'>
/** `column` is the field's Chinese name; the caller adds the row number. */
export type CellError = Omit<RowError, 'rowNumber'>
interface RowInput {
  cells: readonly string[]
  mapping: ColumnMapping
  headers: readonly string[]
}

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

/** Reads cells of one row and gathers what is wrong with them. */
const cellReader = ({ cells, mapping, headers }: RowInput) => {
  const errors: CellError[] = []
  const fail = (field: ImportField, value: string, message: string): null => {
    errors.push({ column: importColumns[field].header, value, message })
    return null
  }
  const read = <Value>(field: ImportField, parse: (line: string, header: string) => Parsed<Value>): Value | null => {
    const column = mapping[field] ?? -1
    const cell = cells[column] ?? ''
    const line = lineOf(cell)
    if (line === null) return null

    const parsed = parse(line, headers[column] ?? '')
    return 'value' in parsed ? parsed.value : fail(field, cell, parsed.problem)
  }
  return { read, fail, errors }
}

type Read = ReturnType<typeof cellReader>['read']

const readTraits = (read: Read): AccountDraft['traits'] => ({
  industry: read('industry', text(40)),
  region: read('region', text(40)),
  ownership: read('ownership', text(40)),
  board: read('board', text(40)),
  listedOn: read('listedOn', parseDate),
  employeeCount: read('employeeCount', (line, header) => parseCount(line, header, settings.imports.maxEmployeeCount.value)),
  annualRevenueCny: read('annualRevenueCny', (line, header) => parseCount(line, header, Number.MAX_SAFE_INTEGER)),
  technologies: read('technologies', parseTechnologies)
})

/**
 * Returns the account a row describes, or every reason why it cannot be one. An empty cell is unknown (null), never 0.
 * `headers` is the file's first row: a unit in it, as in 年营收(万元), holds for the numbers below.
 */
export const readAccountRow = (cells: readonly string[], mapping: ColumnMapping, headers: readonly string[] = []): ReadRow => {
  const { read, fail, errors } = cellReader({ cells, mapping, headers })
  const legalName = read('legalName', parseLegalName)
  if (legalName === null && errors.length === 0) fail('legalName', '', '缺少公司全称，请补上')

  const rest = {
    shortName: read('shortName', text(60)),
    aliases: [],
    unifiedSocialCreditCode: read('unifiedSocialCreditCode', parseCreditCode),
    stockCode: read('stockCode', parseStockCode),
    website: read('website', parseWebsite),
    traits: readTraits(read)
  }
  return legalName === null || errors.length > 0 ? { errors } : { draft: { legalName, ...rest } }
}
