import type { Merge } from '@shared/model/merge'
import type { TargetListMember } from '@shared/model/target-list'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents, TransactionDocuments } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { listMembers } from '../../repositories/list-members'
import { type AccountKeys, type MergeableAccount, mergedAccounts } from '../../repositories/merged-accounts'
import { merges } from '../../repositories/merges'
import { advanceApart, type JoinedInvitations, takeInvitationsBack } from './join-invitations'
import { accountName, namedRecord } from './named-record'
import { settleBusiness } from './settle-business'
import { settlePeople } from './settle-people'

/** As merge-accounts.ts wrote it. */
interface Moved {
  added: Omit<AccountKeys, 'fitKeys'>
  loser: Omit<AccountKeys, 'aliases'>
  lists: { taken: TargetListMember[]; left: TargetListMember[] }
  /** Missing in merges from before invitations moved. */
  invited?: JoinedInvitations
}

const movedOf = ({ moved }: Merge): Moved & { invited: JoinedInvitations } => ({ invited: { left: [], shared: [] }, ...(moved as unknown as Moved) })

const joined = (before: readonly string[], since: readonly string[]): string[] => [...new Set([...before, ...since])]

const without = (keys: readonly string[], removed: readonly string[]): string[] => keys.filter((key) => !removed.includes(key))

/** What a merged account's names are is kept with its own merge: until that is undone they cannot be told apart. */
const holdStanding = async (transaction: TransactionDocuments, keeperId: string): Promise<MergeableAccount | null> => {
  const keeper = await mergedAccounts.hold(transaction, keeperId)
  if (keeper === null || keeper.mergedIntoId === null) return keeper
  const [name, intoName] = [keeper.shortName ?? keeper.legalName, await accountName(transaction, keeper.mergedIntoId)]
  throw new AppError('CONFLICT', `「${name}」后来并入了「${intoName}」，请先撤销那次合并`)
}

const takeNamesBack = async (transaction: TransactionDocuments, { keeperId, loserId }: Merge, { added, loser }: Moved): Promise<void> => {
  const keeper = await holdStanding(transaction, keeperId)
  if (keeper) {
    await mergedAccounts.saveKeys(transaction, keeperId, {
      aliases: without(keeper.aliases, added.aliases),
      nameKeys: without(keeper.nameKeys, added.nameKeys),
      searchKeys: without(keeper.searchKeys, added.searchKeys)
    })
  }
  const own = await accounts.hold(transaction, loserId)
  if (!own) return
  // What has come to it meanwhile, such as the fit to a version published since, stays.
  const keys = {
    nameKeys: joined(loser.nameKeys, own.nameKeys),
    searchKeys: joined(loser.searchKeys, own.searchKeys),
    fitKeys: joined(loser.fitKeys, own.fitKeys)
  }
  await mergedAccounts.show(transaction, loserId, { keys, slots: own.slots })
}

const takeListsBack = async (transaction: TransactionDocuments, { keeperId }: Merge, { lists }: Moved): Promise<void> => {
  for (const member of lists.taken) await listMembers.remove(transaction, { ...member, accountId: keeperId })
  await listMembers.insert(transaction, lists.left)
}

const finish = (documents: Documents, merge: Merge, { undoneBy, now }: { undoneBy: string; now: string }): Promise<Merge> =>
  documents.transaction(async (transaction) => {
    const moved = movedOf(merge)
    const fresh = await merges.byId(transaction, merge.id)
    if (fresh?.undoneAt) return fresh
    await takeNamesBack(transaction, merge, moved)
    await takeListsBack(transaction, merge, moved)
    await takeInvitationsBack(transaction, merge, moved.invited)
    const undone = { undoneBy, undoneAt: now }
    await merges.update(transaction, merge.id, undone)
    return { ...merge, ...undone }
  })

export const undoAccountMerge = defineAction('accountMerges.undo', async ({ mergeId }, { documents, caller, now }) => {
  const merge = await merges.byId(documents, mergeId)
  if (merge?.kind !== 'account') throw new AppError('NOT_FOUND', '没有找到这次合并，请刷新后重试')
  const undone = await finish(documents, merge, { undoneBy: caller.name ?? '同事', now })
  // An interrupted undoing goes on here.
  await settlePeople(documents, merge.loserId)
  await settleBusiness(documents, merge)
  await advanceApart(documents, merge, movedOf(merge).invited)

  return namedRecord(documents, undone)
})
