import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { SheetRow } from '@shared/domain/attendance/find-tables'
import { encode } from 'iconv-lite'
import Papa from 'papaparse'
import writeExcelFile from 'write-excel-file/node'
import { packageRoot } from '../../localcloud/package-root'

/** The same webinar, as five places export it; the people are invented. */
export const sampleLayouts = ['tencent-meeting', 'xiaoetong', 'vhall', 'zoom', 'mapped'] as const
export type SampleLayout = (typeof sampleLayouts)[number] | 'channels-leads'

/** What the columns of mapped.csv are. */
export const sampleMapping = { name: 0, phone: 1, companyName: 2, jobTitle: 3, joinedAt: 4, leftAt: 5, questionCount: 6, pollCount: 7 }

export const sampleEvent = { startsAt: '2026-11-20T06:00:00.000Z', endsAt: '2026-11-20T07:30:00.000Z' }

export const sampleText = (layout: SampleLayout): string => readFileSync(path.join(packageRoot, `test/samples/attendance/${layout}.csv`), 'utf8')

const cellsOf = (text: string): string[][] => Papa.parse<string[]>(text).data

export const sampleRows = (layout: SampleLayout): SheetRow[] => cellsOf(sampleText(layout)).map((cells, index) => ({ rowNumber: index + 1, cells }))

export const sampleEncodings = ['utf-8', 'utf-8 with BOM', 'gbk', 'xlsx'] as const
export type SampleEncoding = (typeof sampleEncodings)[number]

const workbook = (text: string): Promise<Buffer> =>
  writeExcelFile(cellsOf(text).map((cells) => cells.map((value) => (value === '' ? null : { value, type: String })))).toBuffer()

/** Returns a text as the bytes of a file in that encoding. */
export const bytesOf = async (text: string, encoding: SampleEncoding): Promise<Buffer> => {
  if (encoding === 'xlsx') return workbook(text)
  if (encoding === 'gbk') return encode(text, 'gbk')
  return Buffer.from(encoding === 'utf-8' ? text : `\uFEFF${text}`)
}
