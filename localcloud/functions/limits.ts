/** The cloud's limits on what goes in and comes out of a function. */
export const maxEventBytes = 6 * 1024 * 1024
export const maxLaterEventBytes = 128 * 1024
export const maxResultBytes = 6 * 1024 * 1024

/** Loading a function's bundle may take this long before the instance is given up. */
export const maxLoadMs = 20_000
