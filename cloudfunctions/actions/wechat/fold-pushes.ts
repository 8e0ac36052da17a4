import type { Push } from '@shared/model/push'
import type { Platform } from '../../platform/platform'
import { pushes } from '../../repositories/pushes'
import { noteProblem } from '../note-problem'
import { foldPush } from './fold-push'

const pageSize = 50
/** Longer than one push takes; a runner that dies keeps a push this long. */
const leaseMs = 30_000
const maxTries = 8

const giveUp = async ({ documents, clock }: Platform, { id, appId }: Push): Promise<void> => {
  await pushes.update(documents, id, { status: 'failed', outcome: 'gave-up', raw: null, personId: null, leaseUntil: null })
  await noteProblem(documents, { reason: 'push-not-folded', example: appId, now: clock.now() })
}

const foldOne = async (platform: Platform, push: Push): Promise<boolean> => {
  const { documents, clock, log } = platform
  const now = clock.now()
  const leaseUntil = new Date(Date.parse(now) + leaseMs).toISOString()
  const isOurs = await pushes.acquire(documents, push.id, { now, leaseUntil })
  if (!isOurs) return false
  try {
    await foldPush(platform, push)
  } catch (error) {
    log.warn({ pushId: push.id, err: error, tryCount: push.tryCount + 1 }, 'a push could not be folded')
    if (push.tryCount + 1 >= maxTries) await giveUp(platform, push)
  }
  return true
}

/** Lets what waits have its effect, the longest waiting first, for about that long; several may run at once. */
export const foldPushes = async (platform: Platform, budgetMs: number): Promise<void> => {
  const endsAtMs = performance.now() + budgetMs
  let takenCount = 0
  do {
    takenCount = 0
    for (const push of await pushes.waiting(platform.documents, pageSize)) {
      if (performance.now() >= endsAtMs) return
      if (await foldOne(platform, push)) takenCount += 1
    }
  } while (takenCount > 0)
}
