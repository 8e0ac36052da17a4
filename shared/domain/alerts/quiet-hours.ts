const msPerHour = 3_600_000
const msPerDay = 24 * msPerHour
/** Asia/Shanghai. */
const offsetMs = 8 * msPerHour

/** Whole hours of the day in Asia/Shanghai, from inclusive, to exclusive; over midnight when from is later than to; none when they are equal. */
export interface QuietHours {
  fromHour: number
  toHour: number
}

const isQuietHour = (hour: number, { fromHour, toHour }: QuietHours): boolean =>
  fromHour <= toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour

/** Returns the instant (ISO 8601 with Z) at which a message of this moment may go out: the moment itself, or the end of the quiet hours it falls into. */
export const afterQuietHours = (at: string, quiet: QuietHours): string => {
  const localMs = Date.parse(at) + offsetMs
  const msOfDay = ((localMs % msPerDay) + msPerDay) % msPerDay
  if (!isQuietHour(Math.floor(msOfDay / msPerHour), quiet)) return at

  const endMs = localMs - msOfDay + quiet.toHour * msPerHour
  return new Date((endMs > localMs ? endMs : endMs + msPerDay) - offsetMs).toISOString()
}
