import type { Push } from '@shared/model/push'
import type { Platform } from '../../platform/platform'
import { pushes } from '../../repositories/pushes'
import { runners } from '../../repositories/runners'
import { noteProblem } from '../note-problem'
import { foldPush } from './fold-push'

const pageSize = 50
/** More would mostly wait for each other. */
const maxRunners = 2
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

/** Two at one page begin at its two ends, so that they meet once and not at every push. */
const inOrderOf = (place: string, page: Push[]): Push[] => (place.endsWith(':0') ? page : page.toReversed())

/** Folds page after page until nothing is left to take; returns whether that was before the time was over. */
const foldWaiting = async (platform: Platform, place: string, endsAtMs: number): Promise<boolean> => {
  for (;;) {
    let takenCount = 0
    for (const push of inOrderOf(place, await pushes.waiting(platform.documents, pageSize))) {
      if (performance.now() >= endsAtMs) return false
      if (await foldOne(platform, push)) takenCount += 1
    }
    if (takenCount === 0) return true
  }
}

/**
 * Lets what waits have its effect, the longest waiting first, for about that long. Only a few do so at once, else they would take
 * the same pushes from each other: whoever finds no place leaves it to them, and they look once more after giving up theirs.
 */
export const foldPushes = async (platform: Platform, budgetMs: number): Promise<void> => {
  const { documents, clock, ids } = platform
  const endsAtMs = performance.now() + budgetMs
  const holder = ids.code(16)
  for (;;) {
    const now = clock.now()
    const leaseUntil = new Date(Date.parse(now) + budgetMs + leaseMs).toISOString()
    const place = await runners.take(documents, { work: 'foldPushes', places: maxRunners, holder, now, leaseUntil })
    if (place === null) return
    const isDone = await foldWaiting(platform, place, endsAtMs).finally(() => runners.leave(documents, place, holder))
    if (!isDone || (await pushes.free(documents, clock.now())) === null) return
  }
}
