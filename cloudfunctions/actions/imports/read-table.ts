import { guessMapping } from '@shared/domain/imports/guess-mapping'
import Papa from 'papaparse'
import { AppError } from '../../platform/app-error'
import { decodeFile } from '../decode-file'
import { neutralizeFormula } from '../neutralize-formula'
import { maxRows } from './limits'

export interface TableRow {
  /** As a spreadsheet counts: the header is row 1. */
  rowNumber: number
  cells: string[]
}

export interface Table {
  encoding: 'utf-8' | 'gb18030'
  headers: string[]
  rows: TableRow[]
}

const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

const parseCells = (text: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';', '|'] })
  const quoteError = errors.find(({ type }) => type === 'Quotes')
  if (quoteError) throw new AppError('BAD_FILE', `第 ${(quoteError.row ?? 0) + 1} 行的引号没有成对，请修正后重新上传`)
  return data
}

/** One column alone is a table only when it is the company name's. */
const checkHeaders = (headers: readonly string[]): void => {
  const isTable = headers.length > 1 || guessMapping(headers).legalName !== undefined
  if (!isTable) throw new AppError('BAD_FILE', '没有找到分隔的列，这不像 CSV 文件；请用逗号分隔各列，第一行写列名')
}

/** Returns the table in a CSV file: its first row that is not empty names the columns. Throws BAD_FILE or TOO_LARGE with what to do. */
export const readTable = (bytes: Uint8Array): Table => {
  const { encoding, text } = decodeFile(bytes)
  const numbered = parseCells(text)
    .map((cells, index) => ({ rowNumber: index + 1, cells }))
    .filter(({ cells }) => !isEmptyRow(cells))
  const [header, ...rows] = numbered
  if (!header) throw new AppError('BAD_FILE', '文件里没有内容，请检查后重新选择')
  const headers = header.cells.map((cell) => cell.trim())
  checkHeaders(headers)
  if (rows.length === 0) throw new AppError('BAD_FILE', '文件只有列名，没有数据行，请补上数据后重新上传')
  if (rows.length > maxRows) throw new AppError('TOO_LARGE', `文件有 ${rows.length} 行，一次最多导入 ${maxRows} 行，请拆成几个文件`)

  return { encoding, headers, rows: rows.map(({ rowNumber, cells }) => ({ rowNumber, cells: cells.map(neutralizeFormula) })) }
}
