import type { Platform } from '../../platform/platform'
import { pushNonces } from '../../repositories/push-nonces'
import { pushes } from '../../repositories/pushes'

/** WeChat delivers again within seconds, and a signature is fresh for ten minutes; a week leaves room for anybody to look. */
const keptMs = 7 * 86_400_000
const batchSize = 500

/** Deletes pushes folded a week ago and signatures that are stale by themselves, some at each tick. */
export const forgetOldPushes = async ({ documents, clock }: Platform): Promise<void> => {
  const now = clock.now()
  const before = new Date(Date.parse(now) - keptMs).toISOString()
  await pushNonces.removeExpired(documents, { now, limit: batchSize })
  for (const status of ['folded', 'failed'] as const) await pushes.removeBefore(documents, status, { before, limit: batchSize })
}
