const chinaOffsetMs = 8 * 60 * 60 * 1000

/** A moment as read in China: 03-01 18:20:30. */
export const chinaTime = (iso: string): string => new Date(Date.parse(iso) + chinaOffsetMs).toISOString().slice(5, 19).replace('T', ' ')

export const count = (value: number): string => value.toLocaleString('en')

/** The beginning of a text, with … where it was cut. */
export const shortened = (text: string, maxLength: number): string => (text.length <= maxLength ? text : `${text.slice(0, maxLength)}…`)

export const milliseconds = (value: number | null): string => (value === null ? '—' : `${count(value)} ms`)
