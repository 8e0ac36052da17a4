import { AppError } from '../platform/app-error'
import { type Documents, DuplicateKeyError, type TransactionDocuments } from '../platform/documents'
import { hashOf } from '../platform/ids'
import { tries } from '../repositories/tries'

export interface TryLimit {
  /** What is tried, e.g. a booth's code. */
  kind: string
  /** Who tries: an openid, which is not stored. */
  who: string
  maxCount: number
  windowMs: number
  now: string
}

const countIn = async (transaction: TransactionDocuments, id: string, { windowMs, now }: TryLimit): Promise<number> => {
  const before = await tries.hold(transaction, id)
  const fresh = { id, count: 1, endsAt: new Date(Date.parse(now) + windowMs).toISOString() }
  if (!before) await tries.insert(transaction, fresh)
  else await tries.update(transaction, before.endsAt < now ? fresh : { ...before, count: before.count + 1 })
  return !before || before.endsAt < now ? 1 : before.count + 1
}

/** Counts one more try and throws BUSY when there were too many within the window: codes cannot be guessed by trying. */
export const limitTries = async (documents: Documents, limit: TryLimit): Promise<void> => {
  const id = hashOf(limit.kind, limit.who)
  const countOnce = () => documents.transaction((transaction) => countIn(transaction, id, limit))
  const count = await countOnce().catch((error: unknown) => {
    // Two first tries at once: the other one has made the count.
    if (error instanceof DuplicateKeyError) return countOnce()
    throw error
  })
  if (count > limit.maxCount) throw new AppError('BUSY', '尝试的次数太多了，请一分钟后再试')
}
