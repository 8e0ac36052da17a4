/** Timers of the mini-program; once they are stopped none runs and none can be set. */
export const makeTimers = () => {
  const timeouts = new Set<NodeJS.Timeout>()
  const intervals = new Set<NodeJS.Timeout>()
  let isStopped = false
  return {
    globals: {
      setTimeout: (callback: () => void, delayMs?: number) => {
        if (isStopped) return undefined
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
        if (isStopped) return undefined
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
      isStopped = true
      for (const timer of timeouts) clearTimeout(timer)
      for (const timer of intervals) clearInterval(timer)
    }
  }
}
