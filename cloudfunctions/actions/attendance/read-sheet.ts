import type { SheetRow } from '@shared/domain/attendance/find-tables'
import type { AttendanceCheck } from '@shared/model/attendance-file'
import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/node'
import { AppError } from '../../platform/app-error'
import { decodeFile } from '../decode-file'
import { neutralizeFormula } from '../neutralize-formula'
import { unpackedBytes } from './workbook-size'

export interface Sheet {
  encoding: AttendanceCheck['encoding']
  rows: SheetRow[]
}

const maxRows = 20_000
/** A workbook of 10 MB may unpack to this; one that says more is no list of people. */
const maxUnpackedBytes = 100 * 1024 * 1024

const isWorkbook = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50

/** A cell as text; a date as the wall clock that the sheet shows. */
const textOf = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T', ' ')
  return cell === null || cell === undefined ? '' : String(cell)
}

const badWorkbook = new AppError('BAD_FILE', '这个 Excel 文件打不开，请在 Excel 里重新“另存为 .xlsx”后再上传')

const workbookRows = async (bytes: Buffer): Promise<SheetRow[]> => {
  const unpacked = unpackedBytes(bytes)
  if (unpacked === null) throw badWorkbook
  if (unpacked > maxUnpackedBytes) throw new AppError('TOO_LARGE', '这个 Excel 文件展开后太大，请只留下名单那一页再上传')
  const sheets = await readXlsxFile(bytes).catch(() => {
    throw badWorkbook
  })
  return sheets.flatMap(({ sheet, data }, index) =>
    data.map((cells, row) => ({ rowNumber: row + 1, cells: cells.map((cell) => neutralizeFormula(textOf(cell))), ...(index === 0 ? {} : { sheet }) }))
  )
}

const textRows = (text: string): SheetRow[] => {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';', '|'] })
  const quoteError = errors.find(({ type }) => type === 'Quotes')
  if (quoteError) throw new AppError('BAD_FILE', `第 ${(quoteError.row ?? 0) + 1} 行的引号没有成对，请修正后重新上传`)
  return data.map((cells, index) => ({ rowNumber: index + 1, cells: cells.map(neutralizeFormula) }))
}

/** Returns the rows of a CSV file (UTF-8 or GBK) or of all sheets of a workbook. Throws BAD_FILE or TOO_LARGE with what to do. */
export const readSheet = async (bytes: Buffer): Promise<Sheet> => {
  const read: Sheet = isWorkbook(bytes) ? { encoding: 'xlsx', rows: await workbookRows(bytes) } : sheetOfText(bytes)
  const filled = read.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length < 2) throw new AppError('BAD_FILE', '文件里没有名单，请从会议或直播平台重新导出')
  if (filled.length > maxRows) throw new AppError('TOO_LARGE', `文件有 ${filled.length} 行，一次最多导入 ${maxRows} 行，请拆成几个文件`)
  return read
}

const sheetOfText = (bytes: Buffer): Sheet => {
  const { encoding, text } = decodeFile(bytes)
  return { encoding, rows: textRows(text) }
}
