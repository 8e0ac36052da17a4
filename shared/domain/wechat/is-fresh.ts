const windowSeconds = 600

/** Returns whether WeChat's timestamp (whole seconds since 1970, as text) is at most ten minutes from `now`; text that is no such number is not fresh. */
export const isFreshTimestamp = (timestamp: string, now: string): boolean =>
  /^\d{1,12}$/.test(timestamp) && Math.abs(Date.parse(now) / 1000 - Number(timestamp)) <= windowSeconds
