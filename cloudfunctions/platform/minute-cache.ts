export interface MinuteCache<Value> {
  /** The value kept for the key, or what `load` finds now; what is not found is asked for again each time. */
  get(key: string, options: { now: string; load: () => Promise<Value | null> }): Promise<Value | null>
}

const keptMs = 60_000
const maxEntries = 500

/** Keeps values for a minute in this instance of the function: a change elsewhere is seen a minute later at most. */
export const minuteCache = <Value>(): MinuteCache<Value> => {
  const entries = new Map<string, { value: Value; untilMs: number }>()
  return {
    get: async (key, { now, load }) => {
      const nowMs = Date.parse(now)
      const kept = entries.get(key)
      if (kept && kept.untilMs > nowMs) return kept.value
      const value = await load()
      if (entries.size >= maxEntries) entries.clear()
      if (value !== null) entries.set(key, { value, untilMs: nowMs + keptMs })
      return value
    }
  }
}
