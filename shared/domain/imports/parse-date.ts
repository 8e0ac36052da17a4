import type { Parsed } from './parse-cell'

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const SEPARATED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 0{1,2}:00(?::00)?)?$/

/** Returns a date as YYYY-MM-DD from 20100129, 2010-01-29, 2010/1/29, 2010.1.29 or 2010年1月29日; a day that does not exist is a problem. */
export const parseDate = (line: string): Parsed<string> => {
  const text = line.normalize('NFKC')
  const match = COMPACT.exec(text) ?? SEPARATED.exec(text)
  if (match === null) return { problem: '日期请写成 2010-01-29、2010/1/29 或 20100129' }

  const [, year = '', month = '', day = ''] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${date}T00:00:00Z`)
  // Engines differ on 2010-02-30: some refuse it, some roll over into March.
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.getUTCDate() === Number(day)

  return isReal ? { value: date } : { problem: `没有 ${date} 这一天，请检查日期` }
}
