/** A timer of CloudBase: seven fields "sec min hour day month week year", read in UTC+8. */
export interface Cron {
  text: string
  allows: readonly ((value: number) => boolean)[]
  isDayGiven: boolean
  isWeekdayGiven: boolean
}

interface FieldRange {
  name: string
  low: number
  high: number
  words?: readonly string[]
}

const fields: readonly FieldRange[] = [
  { name: 'second', low: 0, high: 59 },
  { name: 'minute', low: 0, high: 59 },
  { name: 'hour', low: 0, high: 23 },
  { name: 'day', low: 1, high: 31 },
  { name: 'month', low: 1, high: 12, words: ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] },
  { name: 'week', low: 0, high: 6, words: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] },
  { name: 'year', low: 1970, high: 2099 }
]

const numberIn = (text: string, { name, low, high, words = [] }: FieldRange): number => {
  const word = words.indexOf(text.toUpperCase())
  const value = word > -1 ? word : Number(text)
  if (text !== '' && Number.isInteger(value) && value >= low && value <= high) return value
  throw new Error(`The ${name} of a timer must be within ${low}–${high}, not "${text}".`)
}

const parsePart = (part: string, range: FieldRange): ((value: number) => boolean) => {
  const [span = '', stepText] = part.split('/')
  const step = stepText === undefined ? 1 : Number(stepText)
  if (!Number.isInteger(step) || step < 1) throw new Error(`The step of a timer's ${range.name} must be a whole number from 1, not "${stepText}".`)
  if (span === '*') return (value) => (value - range.low) % step === 0
  const [from = '', to] = span.split('-')
  const low = numberIn(from, range)
  const high = to === undefined && stepText === undefined ? low : numberIn(to ?? String(range.high), range)
  return (value) => value >= low && value <= high && (value - low) % step === 0
}

const parseField = (text: string, range: FieldRange): ((value: number) => boolean) => {
  const parts = text.split(',').map((part) => parsePart(part, range))
  return (value) => parts.some((allows) => allows(value))
}

/** Reads the seven fields; throws a sentence that names the field at fault. */
export const parseCron = (text: string): Cron => {
  const texts = text.trim().split(/\s+/)
  if (texts.length !== fields.length) throw new Error(`A timer has seven fields (sec min hour day month week year), not ${texts.length}: "${text}".`)
  const allows = fields.map((range, i) => parseField(texts[i] ?? '', range))
  return { text, allows, isDayGiven: texts[3] !== '*', isWeekdayGiven: texts[5] !== '*' }
}

const chinaOffsetMs = 8 * 60 * 60 * 1000

/** True when the timer fires in this second. Day and weekday both given means either, as in the cloud. */
export const isCronDue = ({ allows, isDayGiven, isWeekdayGiven }: Cron, epochMs: number): boolean => {
  const china = new Date(epochMs + chinaOffsetMs)
  const values = [
    china.getUTCSeconds(),
    china.getUTCMinutes(),
    china.getUTCHours(),
    china.getUTCDate(),
    china.getUTCMonth() + 1,
    china.getUTCDay(),
    china.getUTCFullYear()
  ]
  const hits = values.map((value, i) => allows[i]?.(value) === true)
  const [second, minute, hour, day, month, weekday, year] = hits
  const isDay = isDayGiven && isWeekdayGiven ? day || weekday : day && weekday
  return Boolean(second && minute && hour && month && year && isDay)
}
