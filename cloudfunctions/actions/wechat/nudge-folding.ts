import type { Platform } from '../../platform/platform'

/** Long enough for the call to be on its way before the platform may freeze this instance. */
const waitMs = 50
/** Who is asked goes on until nothing waits: in a burst one question a second is enough. */
const pauseMs = 1000

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

let isUnderway = false
let isWantedAgain = false

const foldOnce = async ({ callFunction, log }: Platform): Promise<void> => {
  try {
    do {
      isWantedAgain = false
      await callFunction('jobs', { work: 'foldPushes' })
      if (isWantedAgain) await sleep(pauseMs)
    } while (isWantedAgain)
  } catch (error) {
    // The timer folds what waits within a minute.
    log.warn({ err: error }, 'folding could not be asked for')
  } finally {
    isUnderway = false
  }
}

/** Asks function jobs to fold what waits, without waiting for it: the SDK has no asynchronous call. One request at a time per instance; a push stored meanwhile asks once more. */
export const nudgeFolding = async (platform: Platform): Promise<void> => {
  isWantedAgain = true
  if (isUnderway) return
  isUnderway = true
  await Promise.race([foldOnce(platform), sleep(waitMs)])
}
