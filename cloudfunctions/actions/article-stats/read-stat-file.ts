import { guessStatMapping, readStatRow, type StatMapping, type StatRow } from '@shared/domain/article-stats/read-stat-row'
import type { RowError } from '@shared/model/import'
import { requiredStatColumns } from '@shared/model/stat-file'
import Papa from 'papaparse'
import { AppError } from '../../platform/app-error'
import { decodeFile } from '../decode-file'
import { neutralizeFormula } from '../neutralize-formula'

const maxRows = 2000

export interface StatFile {
  encoding: 'utf-8' | 'gb18030'
  headers: string[]
  mapping: StatMapping
  rowCount: number
  rows: StatRow[]
  errors: RowError[]
}

const tableOf = (bytes: Uint8Array) => {
  const { encoding, text } = decodeFile(bytes)
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';'] })
  const numbered = data.map((cells, index) => ({ rowNumber: index + 1, cells: cells.map(neutralizeFormula) }))
  const [header, ...rows] = numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!header || rows.length === 0) throw new AppError('BAD_FILE', '文件里没有数据行，请从公众号后台“内容分析”重新导出')
  if (rows.length > maxRows) throw new AppError('TOO_LARGE', `文件有 ${rows.length} 行，一次最多 ${maxRows} 行，请缩短导出的时间范围`)
  return { encoding, headers: header.cells.map((cell) => cell.trim()), rows }
}

const checkMapping = (mapping: StatMapping, headers: readonly string[]): void => {
  const isOutside = Object.values(mapping).some((index) => index >= headers.length)
  if (isOutside) throw new AppError('BAD_FILE', '列的对应关系与文件不符，请重新选择每一列')
}

const missingOf = (mapping: StatMapping): boolean => requiredStatColumns.some((column) => mapping[column] === undefined)

/** Reads a statistics file of the official-account backend: what each row says, or what is wrong in which cell. Without a mapping the columns are guessed; while a required one is missing no row is read. */
export const readStatFile = (fileBase64: string, asked?: StatMapping): StatFile => {
  const { encoding, headers, rows } = tableOf(Buffer.from(fileBase64, 'base64'))
  const mapping = asked ?? guessStatMapping(headers)
  checkMapping(mapping, headers)
  const file: StatFile = { encoding, headers, mapping, rowCount: rows.length, rows: [], errors: [] }
  if (missingOf(mapping)) return file
  for (const { rowNumber, cells } of rows) {
    const read = readStatRow(cells, mapping, headers)
    if ('problems' in read) file.errors.push(...read.problems.map((problem) => ({ rowNumber, ...problem })))
    else file.rows.push(read)
  }
  return file
}
