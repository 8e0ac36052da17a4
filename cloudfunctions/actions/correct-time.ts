const msPerDay = 86_400_000
/** Past this age a touch weighs nothing (2^-8 of its points), and points per day must stay bounded. */
const maxAgeDays = 400

/** Returns the device's time corrected by the offset its clock showed when sending, never later than `now`; null for a touch too old to record. */
export const correctTime = (occurredAt: string, { clientNow, now }: { clientNow: string; now: string }): string | null => {
  const nowMs = Date.parse(now)
  const correctedMs = Math.min(nowMs, Date.parse(occurredAt) + nowMs - Date.parse(clientNow))
  return nowMs - correctedMs > maxAgeDays * msPerDay ? null : new Date(correctedMs).toISOString()
}
