export type EventState = 'upcoming' | 'live' | 'ended' | 'called-off'

/** What tells where an event stands. */
export interface EventCourse {
  startsAt: string
  endsAt: string
  calledOff: object | null
}

/** Returns where an event stands at that moment; it ends with its last instant, and one that was called off stays so. */
export const eventStateOf = ({ startsAt, endsAt, calledOff }: EventCourse, nowIso: string): EventState => {
  const nowMs = Date.parse(nowIso)
  if (calledOff !== null) return 'called-off'
  if (nowMs < Date.parse(startsAt)) return 'upcoming'
  return nowMs < Date.parse(endsAt) ? 'live' : 'ended'
}
