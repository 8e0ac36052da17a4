const dayMs = 24 * 60 * 60 * 1000
const chinaOffsetMs = 8 * 60 * 60 * 1000

/** The date in China at a moment, YYYY-MM-DD. */
export const chinaDate = (epochMs: number): string => new Date(epochMs + chinaOffsetMs).toISOString().slice(0, 10)

export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toString() !== 'Invalid Date' && addDays(value, 0) === value

export const addDays = (date: string, dayCount: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + dayCount * dayMs).toISOString().slice(0, 10)

/** Every date from the first to the last, both included. */
export const datesBetween = (first: string, last: string): string[] => {
  const dates: string[] = []
  for (let date = first; date <= last; date = addDays(date, 1)) dates.push(date)
  return dates
}
