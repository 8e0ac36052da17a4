import { identityOf } from '@shared/domain/identity/identity'
import { mergePeople, mergeRefusal, unmergePeople } from '@shared/domain/identity/merge-people'
import { keeperFirst } from '@shared/domain/identity/outranks'
import type { Merge } from '@shared/model/merge'
import { AppError } from '../platform/app-error'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { merges } from '../repositories/merges'
import { people, type StoredPerson } from '../repositories/people'
import { refoldIn } from './person-link'

const refusals: Record<NonNullable<ReturnType<typeof mergeRefusal>>, string> = {
  same: '这是同一个人，不需要合并',
  'already-merged': '其中一人已经并入别人，请先打开并入的那个人再合并',
  'exclusions-differ': '其中一人已被排除、另一人没有，请先恢复或排除，再合并',
  'too-many': '一个人名下最多合并 20 个身份，请先检查是否合并错了'
}

export interface MergeOrder {
  id: string
  personIds: readonly [string, string]
  mergedBy: string
  reason: string
  now: string
}

const holdPerson = async (transaction: TransactionDocuments, personId: string): Promise<StoredPerson> => {
  const person = await people.hold(transaction, personId)
  if (person && !person.isErasing) return person
  throw new AppError('NOT_FOUND', '这个人的记录已不存在，可能刚刚撤回了同意')
}

const holdAll = async (transaction: TransactionDocuments, personIds: readonly string[]): Promise<StoredPerson[]> => {
  const held: StoredPerson[] = []
  // Always in one order: two merges of the same people meet at the first.
  for (const personId of [...personIds].sort()) held.push(await holdPerson(transaction, personId))
  return held
}

const saveTies = async (transaction: TransactionDocuments, { id, identity }: StoredPerson): Promise<void> => {
  await people.update(transaction, id, { identity: identityOf({ identity }) })
}

const mergeIn = async (transaction: TransactionDocuments, { personIds, ...order }: MergeOrder): Promise<Merge> => {
  const [a, b] = await holdAll(transaction, personIds)
  if (!a || !b) throw new AppError('CONFLICT', refusals.same)
  const [keeper, loser] = keeperFirst(a, b)
  const refusal = mergeRefusal(keeper, loser)
  if (refusal !== null) throw new AppError('CONFLICT', refusals[refusal])
  const members = await holdAll(transaction, identityOf(loser).memberIds)
  const merged = mergePeople({ keeper, loser, members })
  for (const member of merged.members) await saveTies(transaction, member)
  await refoldIn(transaction, loser, merged.loser)
  await refoldIn(transaction, keeper, merged.keeper)
  const record: Merge = {
    id: order.id,
    kind: 'person',
    keeperId: keeper.id,
    loserId: loser.id,
    mergedBy: order.mergedBy,
    mergedAt: order.now,
    reason: order.reason,
    undoneBy: null,
    undoneAt: null,
    moved: null
  }
  await merges.insert(transaction, record)
  return record
}

/** Merges two people; who outranks the other keeps name and link. Throws CONFLICT when they cannot be, NOT_FOUND for somebody unknown. */
export const mergeTwo = (documents: Documents, order: MergeOrder): Promise<Merge> => documents.transaction((transaction) => mergeIn(transaction, order))

const leave = async (transaction: TransactionDocuments, loserId: string): Promise<void> => {
  const loser = await people.hold(transaction, loserId)
  const rootId = loser === null ? null : identityOf(loser).mergedIntoId
  const root = rootId === null ? null : await people.hold(transaction, rootId)
  if (!loser || !root) return
  const others = await holdAll(
    transaction,
    identityOf(root).memberIds.filter((id) => id !== loserId)
  )
  const before = [root, loser, ...others]
  const after = unmergePeople(before, loser)
  for (const [index, person] of before.entries()) {
    const left = after[index] ?? person
    const isCounting = identityOf(left).mergedIntoId === null
    await (isCounting ? refoldIn(transaction, person, left) : saveTies(transaction, left))
  }
}

/** Undoes a merge of people, whatever was merged before or since; all scores are as if it had never been. A merge undone already stays so. */
export const undoMerge = (documents: Documents, mergeId: string, { undoneBy, now }: { undoneBy: string; now: string }): Promise<Merge> =>
  documents.transaction(async (transaction) => {
    const merge = await merges.byId(transaction, mergeId)
    if (merge?.kind !== 'person') throw new AppError('NOT_FOUND', '没有找到这次合并，请刷新后重试')
    if (merge.undoneAt !== null) return merge
    await leave(transaction, merge.loserId)
    const undone = { undoneBy, undoneAt: now }
    await merges.update(transaction, mergeId, undone)
    return { ...merge, ...undone }
  })

/** Undoes every standing merge of a person: before they are forgotten, or when they turn out to be one of us. */
export const undoMergesOf = async (documents: Documents, personId: string, by: { undoneBy: string; now: string }): Promise<void> => {
  for (const { id, kind } of await merges.standingOf(documents, personId)) {
    if (kind === 'person') await undoMerge(documents, id, by)
  }
}
