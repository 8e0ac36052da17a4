import type { Platform } from '../platform/platform'

/** Long enough for the call to be on its way before the platform may freeze this instance; a visitor does not wait for more. */
const waitMs = 50

const ask = async ({ callFunction, log }: Platform): Promise<void> => {
  try {
    await callFunction('jobs', { work: 'deliverAlerts' })
  } catch (error) {
    // The timer delivers what waits within a minute.
    log.warn({ err: error }, 'delivery could not be asked for')
  }
}

/** Asks function jobs to send the messages of a new alert, without waiting for them. */
export const nudgeDelivery = async (platform: Platform): Promise<void> => {
  await Promise.race([ask(platform), new Promise((resolve) => setTimeout(resolve, waitMs))])
}
