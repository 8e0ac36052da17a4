import { mailOf, phoneOf } from '@shared/domain/identity/contact-point'
import { type CellError, cellReader } from '@shared/domain/imports/cell-reader'
import type { DateOrder } from '@shared/domain/imports/date-order'
import { foldHeader } from '@shared/domain/imports/fold-header'
import { type Parsed, parseText } from '@shared/domain/imports/parse-cell'
import type { AttendanceField } from '@shared/model/attendance-words'
import type { FoundTable, SheetRow } from './find-tables'
import { hostRoles } from './layouts'
import { parseDuration } from './parse-duration'
import { parseMoment } from './parse-moment'

/** What one row tells of one person. */
export interface AttendanceEntry {
  rowNumber: number
  part: FoundTable['part']
  name: string | null
  companyName: string | null
  jobTitle: string | null
  /** With country code and no plus; a masked number is none. */
  phone: string | null
  mail: string | null
  /** The platform's own id of the person. */
  externalId: string | null
  joinedAt: string | null
  leftAt: string | null
  /** As the platform counted; null when it did not say. */
  minutes: number | null
  questionCount: number
  pollCount: number
  /** Whether the person agreed, where the file has a column for it. */
  consent: boolean | null
}

export const fieldNames: Readonly<Record<AttendanceField, string>> = {
  name: '姓名',
  companyName: '公司',
  jobTitle: '职位',
  phone: '手机号',
  mail: '邮箱',
  externalId: '平台用户 ID',
  joinedAt: '进入时间',
  leftAt: '离开时间',
  minutes: '时长',
  question: '提问内容',
  questionCount: '提问数',
  poll: '投票内容',
  pollCount: '投票数',
  role: '角色',
  consent: '是否同意'
}

const isMasked = (text: string): boolean => text.includes('*')

const phoneIn = (text: string): Parsed<string | null> => {
  const phone = isMasked(text) ? null : phoneOf(text)
  return phone === null && !isMasked(text) ? { problem: '这不是手机号，请改成 13800138000 这样，或留空' } : { value: phone }
}

const mailIn = (text: string): Parsed<string | null> => {
  const mail = isMasked(text) ? null : mailOf(text)
  return mail === null && !isMasked(text) ? { problem: '这不是邮箱地址，请改正或留空' } : { value: mail }
}

const countIn = (text: string): Parsed<number> => (/^\d{1,6}$/.test(text) ? { value: Number(text) } : { problem: '这里要写次数，例如 2' })

const agreeing = /^(是|同意|已同意|已授权|yes|y|true|1|√)$/i
const refusing = /^(否|不同意|未同意|未授权|no|n|false|0|×)$/i

const consentIn = (text: string): Parsed<boolean> => {
  if (agreeing.test(text)) return { value: true }
  return refusing.test(text) ? { value: false } : { problem: '请写“是”或“否”' }
}

interface Reading {
  part: FoundTable['part']
  headers: readonly string[]
  mapping: FoundTable['mapping']
  dateOrder: DateOrder
}

const isHostRole = (role: string | null): boolean => role !== null && hostRoles.includes(foldHeader(role))

export type ReadEntry = { kind: 'entry'; entry: AttendanceEntry } | { kind: 'host' } | { kind: 'error'; errors: CellError[] }

/** Returns what a row tells, that it is of a host, or what is wrong in which cell. */
export const readEntry = ({ rowNumber, cells }: SheetRow, { part, headers, mapping, dateOrder }: Reading): ReadEntry => {
  const reader = cellReader<AttendanceField>({ cells, mapping, headers, labelOf: (field) => fieldNames[field] })
  const text = (field: AttendanceField, maxLength: number): string | null => reader.read(field, (line) => parseText(line, maxLength))
  const moment = (field: 'joinedAt' | 'leftAt'): string | null => reader.read(field, (line) => parseMoment(line, dateOrder))
  if (isHostRole(text('role', 40))) return { kind: 'host' }

  const entry: AttendanceEntry = {
    rowNumber,
    part,
    name: text('name', 40),
    companyName: text('companyName', 120),
    jobTitle: text('jobTitle', 40),
    phone: reader.read('phone', phoneIn),
    mail: reader.read('mail', mailIn),
    externalId: text('externalId', 80),
    joinedAt: moment('joinedAt'),
    leftAt: moment('leftAt'),
    minutes: reader.read('minutes', parseDuration),
    questionCount: (reader.read('questionCount', countIn) ?? 0) + (text('question', 1000) === null ? 0 : 1),
    pollCount: (reader.read('pollCount', countIn) ?? 0) + (text('poll', 1000) === null ? 0 : 1),
    consent: reader.read('consent', consentIn)
  }
  if (entry.name === null && entry.phone === null && entry.mail === null) reader.fail('name', '', '没有姓名，也没有手机号和邮箱，认不出是谁')
  if (entry.joinedAt !== null && entry.leftAt !== null && entry.leftAt < entry.joinedAt) {
    reader.fail('leftAt', cells[mapping.leftAt ?? -1] ?? '', '离开时间早于进入时间，请检查这一行')
  }
  const isTimeless = part === 'visits' && entry.joinedAt === null && entry.minutes === null && reader.errors.length === 0
  if (isTimeless) reader.fail('joinedAt', '', '没有进入时间，也没有时长，不知道看了多久')
  return reader.errors.length === 0 ? { kind: 'entry', entry } : { kind: 'error', errors: reader.errors }
}
