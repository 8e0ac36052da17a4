const maxAgeMs = 400 * 86_400_000

/** Returns WeChat's CreateTime (seconds since 1970, as text) as an instant, never later than `receivedAt`; null for a missing time and one too old to count (400 days). */
export const occurredAtOf = (createTime: string, receivedAt: string): string | null => {
  if (!/^\d{1,12}$/.test(createTime)) return null
  const receivedMs = Date.parse(receivedAt)
  const occurredMs = Math.min(receivedMs, Number(createTime) * 1000)
  return receivedMs - occurredMs > maxAgeMs ? null : new Date(occurredMs).toISOString()
}
