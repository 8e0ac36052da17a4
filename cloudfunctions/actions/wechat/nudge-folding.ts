import type { Platform } from '../../platform/platform'

/** Long enough for the call to be on its way before the platform may freeze this instance. */
const waitMs = 50

let isUnderway = false
let isWantedAgain = false

const foldOnce = async ({ callFunction, log }: Platform): Promise<void> => {
  try {
    do {
      isWantedAgain = false
      await callFunction('jobs', { work: 'foldPushes' })
    } while (isWantedAgain)
  } catch (error) {
    // The timer folds what waits within a minute.
    log.warn({ err: error }, 'folding could not be asked for')
  } finally {
    isUnderway = false
  }
}

const sleep = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, waitMs))

/** Asks function jobs to fold what waits, without waiting for it: the SDK has no asynchronous call. One request at a time per instance; a push stored meanwhile asks once more. */
export const nudgeFolding = async (platform: Platform): Promise<void> => {
  isWantedAgain = true
  if (isUnderway) return
  isUnderway = true
  await Promise.race([foldOnce(platform), sleep()])
}
