import { setTimeout as sleep } from 'node:timers/promises'

const turnMs = 10
const quietTurnsWanted = 30
const mostTurns = 2000

/**
 * Waits until this process is idle. An engine that was closed here leaves thousands of native results behind, which are
 * let go of in later turns: seconds in which a process just started would seem to be slow.
 */
export const settle = async (): Promise<void> => {
  globalThis.gc?.()
  for (let [turn, quietTurns] = [0, 0]; turn < mostTurns && quietTurns < quietTurnsWanted; turn += 1) {
    const startedMs = performance.now()
    await sleep(turnMs)
    quietTurns = performance.now() - startedMs < 3 * turnMs ? quietTurns + 1 : 0
  }
}
