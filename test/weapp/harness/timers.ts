type Start = (callback: () => void, delayMs?: number) => NodeJS.Timeout

/** One kind of timer, of which all can be ended at once. */
const makeKind = (start: Start, mayStart: () => boolean) => {
  const running = new Set<NodeJS.Timeout>()
  return {
    running,
    set: (callback: () => void, delayMs?: number) => {
      if (!mayStart()) return undefined
      const timer = start(callback, delayMs)
      running.add(timer)
      return timer
    },
    clear: (timer: NodeJS.Timeout) => {
      running.delete(timer)
      clearTimeout(timer)
    },
    stop: () => {
      for (const timer of running) clearTimeout(timer)
    }
  }
}

/** Timers of the mini-program; once they are stopped none runs and none can be set. */
export const makeTimers = () => {
  let isStopped = false
  const mayStart = () => !isStopped
  const timeouts = makeKind(setTimeout, mayStart)
  const intervals = makeKind(setInterval, mayStart)
  return {
    globals: { setTimeout: timeouts.set, clearTimeout: timeouts.clear, setInterval: intervals.set, clearInterval: intervals.clear },
    runningIntervals: () => intervals.running.size,
    stop: () => {
      isStopped = true
      timeouts.stop()
      intervals.stop()
    }
  }
}
