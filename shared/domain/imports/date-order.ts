import type { Parsed } from './parse-cell'
import { parseDate } from './parse-date'

/** Which comes first in dates such as 3/11/2017. */
export type DateOrder = 'month-first' | 'day-first' | 'unclear'

const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const MONTHS = 12

/** Returns what the dates of a whole column say about their order: one day above 12 tells all of them; contradictions stay unclear. */
export const dateOrderOf = (cells: readonly string[]): DateOrder => {
  let hasMonthFirst = false
  let hasDayFirst = false
  for (const cell of cells) {
    const [, first = '0', second = '0'] = YEAR_LAST.exec(cell.trim()) ?? []
    hasDayFirst ||= Number(first) > MONTHS
    hasMonthFirst ||= Number(second) > MONTHS
  }
  if (hasMonthFirst === hasDayFirst) return 'unclear'
  return hasMonthFirst ? 'month-first' : 'day-first'
}

/** Returns a date as YYYY-MM-DD, also from one with the year last, in the order its column was found to have. */
export const parseOrderedDate = (line: string, order: DateOrder): Parsed<string> => {
  const match = YEAR_LAST.exec(line.normalize('NFKC'))
  if (match === null) return parseDate(line)
  if (order === 'unclear') return { problem: '看不出月和日的先后，请写成 2017-03-11' }

  const [, first = '', second = '', year = ''] = match
  return parseDate(order === 'month-first' ? `${year}-${first}-${second}` : `${year}-${second}-${first}`)
}
