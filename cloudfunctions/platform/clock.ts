export interface Clock {
  /** The present instant, ISO 8601 with Z and milliseconds. */
  now(): string
}

export const systemClock: Clock = { now: () => new Date().toISOString() }
