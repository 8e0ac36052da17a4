export type EventState = 'upcoming' | 'live' | 'ended'

/** Returns where a live event stands at that moment; it ends with its last instant. */
export const eventStateOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }, nowIso: string): EventState => {
  const nowMs = Date.parse(nowIso)
  if (nowMs < Date.parse(startsAt)) return 'upcoming'
  return nowMs < Date.parse(endsAt) ? 'live' : 'ended'
}
