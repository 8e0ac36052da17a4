/** Timers of the mini-program, all of which end when it is closed. */
export const makeTimers = () => {
  const timeouts = new Set<NodeJS.Timeout>()
  const intervals = new Set<NodeJS.Timeout>()
  return {
    globals: {
      setTimeout: (callback: () => void, delayMs?: number) => {
        const timer = setTimeout(() => {
          timeouts.delete(timer)
          callback()
        }, delayMs)
        timeouts.add(timer)
        return timer
      },
      clearTimeout: (timer: NodeJS.Timeout) => {
        timeouts.delete(timer)
        clearTimeout(timer)
      },
      setInterval: (callback: () => void, delayMs?: number) => {
        const timer = setInterval(callback, delayMs)
        intervals.add(timer)
        return timer
      },
      clearInterval: (timer: NodeJS.Timeout) => {
        intervals.delete(timer)
        clearInterval(timer)
      }
    },
    runningIntervals: () => intervals.size,
    stop: () => {
      for (const timer of timeouts) clearTimeout(timer)
      for (const timer of intervals) clearInterval(timer)
    }
  }
}
