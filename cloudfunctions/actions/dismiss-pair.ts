import { pairOf } from '@shared/domain/identity/pair-of'
import type { Dismissal } from '@shared/model/dismissal'
import { AppError } from '../platform/app-error'
import type { Documents } from '../platform/documents'
import { idFrom } from '../platform/ids'
import { dismissals } from '../repositories/dismissals'

interface Said {
  kind: Dismissal['kind']
  ids: readonly [string, string]
  by: string
  now: string
}

/** Says that two are not one. Said already, it stays as it was first said; taken back before, it is said anew. */
export const dismissPair = (documents: Documents, { kind, ids, by, now }: Said): Promise<Dismissal> =>
  documents.transaction(async (transaction) => {
    const pairIds = pairOf(ids)
    const id = idFrom('dismissal', kind, ...pairIds)
    const before = await dismissals.byId(transaction, id)
    if (before?.undoneAt === null) return before
    const dismissal: Dismissal = { id, kind, pairIds, dismissedBy: by, dismissedAt: now, undoneBy: null, undoneAt: null }
    const { id: _id, ...changes } = dismissal
    if (before) await dismissals.update(transaction, id, changes)
    else await dismissals.insert(transaction, dismissal)
    return dismissal
  })

/** Takes it back: the two may be suggested again. Taken back already, it stays so. */
export const undoDismissal = (documents: Documents, { kind, ids, by, now }: Said): Promise<Dismissal> =>
  documents.transaction(async (transaction) => {
    const id = idFrom('dismissal', kind, ...pairOf(ids))
    const dismissal = await dismissals.byId(transaction, id)
    if (!dismissal) throw new AppError('NOT_FOUND', '没有找到这条记录，请刷新后重试')
    if (dismissal.undoneAt !== null) return dismissal
    const undone = { undoneBy: by, undoneAt: now }
    await dismissals.update(transaction, id, undone)
    return { ...dismissal, ...undone }
  })
