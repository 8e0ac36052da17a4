/** The local cloud's clock. Tests move it, so that a month passes in a moment. */
export interface Clock {
  nowMs(): number
  offsetMs(): number
  setOffsetMs(offsetMs: number): void
}

export const createClock = (): Clock => {
  let offset = 0
  return {
    nowMs: () => Date.now() + offset,
    offsetMs: () => offset,
    setOffsetMs: (offsetMs) => {
      offset = offsetMs
    }
  }
}
