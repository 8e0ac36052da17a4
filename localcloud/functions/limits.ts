/** The cloud's limits on what goes in and comes out of a function. */
export const maxEventBytes = 6 * 1024 * 1024
export const maxLaterEventBytes = 128 * 1024
export const maxResultBytes = 6 * 1024 * 1024

/** Loading a function’s bundle may take this long before the instance is given up; a burst of cold starts on a busy machine needs it. */
export const maxLoadMs = 60_000
