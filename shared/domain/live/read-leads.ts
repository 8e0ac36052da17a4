import { columnsOf } from '@shared/domain/attendance/find-tables'
import { mappedTable } from '@shared/domain/attendance/layouts'
import { mailOf, phoneOf } from '@shared/domain/identity/contact-point'
import { lineOf } from '@shared/domain/imports/parse-cell'

/** What a viewer left in the form of a Channels live. */
export interface LiveLead {
  liveStartsAt: string
  name: string | null
  companyName: string | null
  jobTitle: string | null
  phone: string | null
  mail: string | null
  /** Titles and values as they stand in the form, for telling one lead from another. */
  values: [title: string, value: string][]
}

type Fields = Record<string, unknown>

/** WeChat wraps parts of this answer as JSON within text. */
const unwrapped = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (value: unknown): unknown[] => {
  const list = unwrapped(value)
  return Array.isArray(list) ? list : []
}

const valuesIn = (leadsData: unknown): LiveLead['values'] =>
  listIn(leadsData)
    .map(unwrapped)
    .filter(isFields)
    .map(({ title, value }) => [String(title ?? ''), String(value ?? '')])

const maxLengths = { name: 40, companyName: 120, jobTitle: 40 } as const

const leadOf = ({ live_start_time, leads_data }: Fields): LiveLead | null => {
  const startMs = Number(live_start_time) * 1000
  const values = valuesIn(leads_data)
  if (!Number.isFinite(startMs) || startMs <= 0 || values.length === 0) return null
  const columns = columnsOf(
    values.map(([title]) => title),
    mappedTable
  )
  const said = (field: keyof typeof columns): string => values[columns[field] ?? -1]?.[1] ?? ''
  const line = (field: keyof typeof maxLengths): string | null => lineOf(said(field))?.slice(0, maxLengths[field]) ?? null
  return {
    liveStartsAt: new Date(startMs).toISOString(),
    name: line('name'),
    companyName: line('companyName'),
    jobTitle: line('jobTitle'),
    phone: phoneOf(said('phone')),
    mail: mailOf(said('mail')),
    values
  }
}

/** Returns the leads in an answer of get_leads_info_by_…; an entry that says neither when nor what is left out. */
export const readLeads = ({ user_data }: Fields): LiveLead[] =>
  listIn(user_data)
    .map(unwrapped)
    .filter(isFields)
    .flatMap((entry) => leadOf(entry) ?? [])

/** Returns the entries of an answer’s list, such as item or record_data. */
export const entriesIn = (list: unknown): Fields[] => listIn(list).map(unwrapped).filter(isFields)

const earlyMs = 3 * 3_600_000

/** Returns whether a live that began then is the event’s: from three hours before it was to begin until it was to end. */
export const isLiveOf = (liveStartsAt: string, { startsAt, endsAt }: { startsAt: string; endsAt: string }): boolean =>
  Date.parse(liveStartsAt) >= Date.parse(startsAt) - earlyMs && liveStartsAt <= endsAt
