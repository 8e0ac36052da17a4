import { foldCompanyName } from '@shared/domain/company-name/fold'
import type { AttendanceEntry } from './read-entry'
import { watchedMinutes } from './watched-minutes'

/** Everything a file tells of one person. */
export interface AttendedPerson {
  rowNumbers: number[]
  name: string | null
  companyName: string | null
  jobTitle: string | null
  phone: string | null
  mail: string | null
  /** The same in every file about this person: their number, else their address, else company and name, else the platform's id. */
  key: string
  firstAt: string | null
  lastAt: string | null
  /** Null when the file does not say that they watched. */
  minutes: number | null
  questionCount: number
  pollCount: number
  leadCount: number
  /** False when any row says no; null when the file does not say. */
  consent: boolean | null
}

type Named = Pick<AttendanceEntry, 'name' | 'companyName' | 'phone' | 'mail' | 'externalId'>

const strongKeys = ({ phone, mail, externalId }: Named): string[] => [
  ...(phone === null ? [] : [`phone:${phone}`]),
  ...(mail === null ? [] : [`mail:${mail}`]),
  ...(externalId === null ? [] : [`id:${externalId}`])
]

const nameKey = ({ name, companyName }: Named): string => `name:${foldCompanyName(companyName ?? '')}:${name ?? ''}`

/** Rows with a number, address or id in common are one person's, through however many rows. */
const groupByKeys = (entries: readonly AttendanceEntry[]): AttendanceEntry[][] => {
  const parents = entries.map((_entry, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  const firstWith = new Map<string, number>()
  for (const [index, entry] of entries.entries()) {
    for (const key of strongKeys(entry)) {
      const other = firstWith.get(key)
      if (other === undefined) firstWith.set(key, index)
      else parents[rootOf(index)] = rootOf(other)
    }
  }
  const groups = new Map<number, AttendanceEntry[]>()
  for (const [index, entry] of entries.entries()) {
    const group = groups.get(rootOf(index))
    if (group === undefined) groups.set(rootOf(index), [entry])
    else group.push(entry)
  }
  return [...groups.values()]
}

const isSaid = <Value>(value: Value | null): value is Value => value !== null

/** A row with a name only belongs to the one person of that name, or of that name and company; where two bear it, it is a third. */
const withNamedOnly = (groups: AttendanceEntry[][], named: readonly AttendanceEntry[]): AttendanceEntry[][] => {
  const ofName = new Map<string, AttendanceEntry[][]>()
  for (const group of groups) for (const name of new Set(group.map(({ name }) => name).filter(isSaid))) ofName.set(name, [...(ofName.get(name) ?? []), group])
  const alone = new Map<string, AttendanceEntry[]>()
  for (const entry of named) {
    const company = entry.companyName === null ? null : foldCompanyName(entry.companyName)
    const fits = (ofName.get(entry.name ?? '') ?? []).filter((group) => {
      const known = group.map(({ companyName }) => companyName).find(isSaid)
      return company === null || known === undefined || foldCompanyName(known) === company
    })
    const [only, other] = fits
    if (only !== undefined && other === undefined) only.push(entry)
    else alone.set(nameKey(entry), [...(alone.get(nameKey(entry)) ?? []), entry])
  }
  return [...groups, ...alone.values()]
}

/** Returns the key of AttendedPerson for somebody named so. */
export const personKeyOf = (person: Named): string => {
  const strong = strongKeys(person).find((key) => !key.startsWith('id:'))
  if (strong !== undefined) return strong
  return person.name === null || person.companyName === null ? (strongKeys(person)[0] ?? nameKey(person)) : nameKey(person)
}

const consentOf = (entries: readonly AttendanceEntry[]): boolean | null => {
  const said = entries.map(({ consent }) => consent).filter(isSaid)
  return said.length === 0 ? null : !said.includes(false)
}

const personOf = (entries: readonly AttendanceEntry[], endsAt: string): AttendedPerson => {
  const first = <Field extends keyof AttendanceEntry>(field: Field) => entries.map((entry) => entry[field]).find(isSaid) ?? null
  const sum = (field: 'questionCount' | 'pollCount'): number => entries.reduce((total, entry) => total + entry[field], 0)
  const named = {
    name: first('name') as string | null,
    companyName: first('companyName') as string | null,
    phone: first('phone') as string | null,
    mail: first('mail') as string | null,
    externalId: first('externalId') as string | null
  }
  const moments = entries.flatMap(({ joinedAt, leftAt }) => [joinedAt, leftAt].filter(isSaid)).sort()
  const { externalId: _unused, ...shown } = named
  return {
    ...shown,
    rowNumbers: entries.map(({ rowNumber }) => rowNumber).sort((left, right) => left - right),
    jobTitle: first('jobTitle') as string | null,
    key: personKeyOf(named),
    firstAt: moments[0] ?? null,
    lastAt: moments.at(-1) ?? null,
    minutes: watchedMinutes(
      entries.filter(({ part }) => part === 'visits'),
      endsAt
    ),
    questionCount: sum('questionCount'),
    pollCount: sum('pollCount'),
    leadCount: entries.filter(({ part }) => part === 'leads').length,
    consent: consentOf(entries)
  }
}

/** Returns the people of a file, each once, in the order of their first rows; the order of the rows changes nothing else. */
export const foldPeople = (entries: readonly AttendanceEntry[], endsAt: string): AttendedPerson[] => {
  const isStrong = (entry: AttendanceEntry): boolean => strongKeys(entry).length > 0
  const groups = withNamedOnly(
    groupByKeys(entries.filter(isStrong)),
    entries.filter((entry) => !isStrong(entry))
  )
  return groups.map((group) => personOf(group, endsAt)).sort((left, right) => (left.rowNumbers[0] ?? 0) - (right.rowNumbers[0] ?? 0))
}
