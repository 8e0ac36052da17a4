const msPerMinute = 60_000
/** People come before it begins. */
const earlyMs = 60 * msPerMinute
const mostSpans = 16
const widths = [5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880, 10_080].map((minutes) => minutes * msPerMinute)

export interface Span {
  fromAt: string
  /** Exclusive. */
  untilAt: string
}

/** Returns an event so far in at most 16 equal spans on round clock times, from an hour before it began until now or its end; none before that. */
export const flowSpans = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: string): Span[] => {
  const fromMs = Date.parse(startsAt) - earlyMs
  const untilMs = Math.min(Date.parse(now), Date.parse(endsAt))
  if (untilMs <= fromMs) return []
  const widthMs = widths.find((width) => Math.ceil(untilMs / width) - Math.floor(fromMs / width) <= mostSpans) ?? Math.ceil((untilMs - fromMs) / mostSpans)
  const firstMs = Math.floor(fromMs / widthMs) * widthMs
  return Array.from({ length: Math.ceil((untilMs - firstMs) / widthMs) }, (_, n) => ({
    fromAt: new Date(firstMs + n * widthMs).toISOString(),
    untilAt: new Date(firstMs + (n + 1) * widthMs).toISOString()
  }))
}
