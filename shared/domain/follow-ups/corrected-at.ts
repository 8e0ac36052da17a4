/** Returns when a device noted something (ISO 8601 with Z), corrected by the offset its clock showed when sending, never later than `now`. */
export const correctedAt = (occurredAt: string, { clientNow, now }: { clientNow: string; now: string }): string => {
  const nowMs = Date.parse(now)
  return new Date(Math.min(nowMs, Date.parse(occurredAt) + nowMs - Date.parse(clientNow))).toISOString()
}
