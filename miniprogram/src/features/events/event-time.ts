const shanghaiOffsetMs = 8 * 3_600_000

export interface EventTime {
  /** YYYY-MM-DD in Beijing. */
  date: string
  /** 0 = Sunday. */
  weekday: number
  /** HH:mm in Beijing. */
  start: string
  end: string
}

const timeOf = (iso: string): string => new Date(Date.parse(iso) + shanghaiOffsetMs).toISOString().slice(11, 16)

/** Returns when an event is, as a clock and a calendar in Beijing say it, whatever zone the device is in. */
export const eventTimeOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): EventTime => {
  const start = new Date(Date.parse(startsAt) + shanghaiOffsetMs)
  return { date: start.toISOString().slice(0, 10), weekday: start.getUTCDay(), start: timeOf(startsAt), end: timeOf(endsAt) }
}
