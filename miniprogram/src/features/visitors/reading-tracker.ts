import { nextReadingDueInMs, type ReadingKind, readingKindsOf } from './reading'
import { startClock, stopClock, stoppedClock, visibleMsOf } from './visible-clock'

interface ReadingTrackerOptions {
  isHighValue: boolean
  nowMs: () => number
  /** Called once for each kind the reading reaches. */
  onReached: (kind: ReadingKind, atMs: number) => void
}

export interface ReadingTracker {
  show: () => void
  hide: () => void
  scrollTo: (scrolledRatio: number) => void
}

/** Follows one reading of one content: time counts only while shown, and each kind of view is told once. */
export const createReadingTracker = ({ isHighValue, nowMs, onReached }: ReadingTrackerOptions): ReadingTracker => {
  let clock = stoppedClock
  let scrolledRatio = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const told = new Set<ReadingKind>()

  const look = () => {
    clearTimeout(timer)
    const now = nowMs()
    const visibleMs = visibleMsOf(clock, now)
    for (const kind of readingKindsOf({ visibleMs, scrolledRatio, isHighValue })) {
      if (told.has(kind)) continue
      told.add(kind)
      onReached(kind, now)
    }
    const dueInMs = nextReadingDueInMs(visibleMs)
    if (clock.shownAtMs !== null && dueInMs !== null) timer = setTimeout(look, dueInMs)
  }

  return {
    show: () => {
      clock = startClock(clock, nowMs())
      look()
    },
    hide: () => {
      clock = stopClock(clock, nowMs())
      clearTimeout(timer)
    },
    scrollTo: (ratio) => {
      if (clock.shownAtMs === null || ratio <= scrolledRatio) return
      scrolledRatio = ratio
      look()
    }
  }
}
