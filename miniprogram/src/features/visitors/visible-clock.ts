/** How long a page has been in front of a person: time passes only between shown and hidden. */
export interface VisibleClock {
  countedMs: number
  /** null while the page is hidden. */
  shownAtMs: number | null
}

export const stoppedClock: VisibleClock = { countedMs: 0, shownAtMs: null }

/** Returns the milliseconds the page was visible up to now; a clock set back counts as no time. */
export const visibleMsOf = (clock: VisibleClock, nowMs: number): number => {
  if (clock.shownAtMs === null) return clock.countedMs
  return clock.countedMs + Math.max(0, nowMs - clock.shownAtMs)
}

/** Returns the clock running from now; one that runs already is left as it is. */
export const startClock = (clock: VisibleClock, nowMs: number): VisibleClock => (clock.shownAtMs === null ? { ...clock, shownAtMs: nowMs } : clock)

/** Returns the clock stopped, with the time since it was shown added. */
export const stopClock = (clock: VisibleClock, nowMs: number): VisibleClock => ({ countedMs: visibleMsOf(clock, nowMs), shownAtMs: null })
