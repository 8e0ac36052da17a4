import { linksBack } from '@shared/domain/identity/move-links'
import type { Merge } from '@shared/model/merge'
import type { TargetListMember } from '@shared/model/target-list'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents, TransactionDocuments } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { listMembers } from '../../repositories/list-members'
import { type AccountKeys, mergedAccounts } from '../../repositories/merged-accounts'
import { merges } from '../../repositories/merges'
import { people } from '../../repositories/people'
import { moveBusinessBack } from './move-business'
import { movePeople } from './move-people'
import { namedRecord } from './named-record'

/** As merge-accounts.ts wrote it. */
interface Moved {
  added: Omit<AccountKeys, 'fitKeys'>
  loser: Omit<AccountKeys, 'aliases'>
  lists: { taken: TargetListMember[]; left: TargetListMember[] }
}

/** The loser and everything that was merged into it before. */
const originsOf = async (documents: Documents, loserId: string): Promise<string[]> => {
  const origins = [loserId]
  for (let index = 0; index < origins.length; index++) {
    const own = origins[index] ?? ''
    const below = (await merges.standingOf(documents, own)).filter(({ kind, keeperId }) => kind === 'account' && keeperId === own)
    origins.push(...below.map((merge) => merge.loserId).filter((id) => !origins.includes(id)))
  }
  return origins
}

const joined = (before: readonly string[], since: readonly string[]): string[] => [...new Set([...before, ...since])]

const without = (keys: readonly string[], removed: readonly string[]): string[] => keys.filter((key) => !removed.includes(key))

const takeNamesBack = async (transaction: TransactionDocuments, { keeperId, loserId }: Merge, { added, loser }: Moved): Promise<void> => {
  const keeper = await mergedAccounts.hold(transaction, keeperId)
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
    const moved = merge.moved as unknown as Moved
    const fresh = await merges.byId(transaction, merge.id)
    if (fresh?.undoneAt) return fresh
    await takeNamesBack(transaction, merge, moved)
    await takeListsBack(transaction, merge, moved)
    const undone = { undoneBy, undoneAt: now }
    await merges.update(transaction, merge.id, undone)
    return { ...merge, ...undone }
  })

export const undoAccountMerge = defineAction('accountMerges.undo', async ({ mergeId }, { documents, caller, now }) => {
  const merge = await merges.byId(documents, mergeId)
  if (merge?.kind !== 'account') throw new AppError('NOT_FOUND', '没有找到这次合并，请刷新后重试')
  const origins = await originsOf(documents, merge.loserId)
  const undone = await finish(documents, merge, { undoneBy: caller.name ?? '同事', now })
  // Merged anew since: then its people are where they belong. Otherwise an interrupted undoing goes on here.
  const isFree = (await mergedAccounts.byId(documents, merge.loserId))?.mergedIntoId === null
  if (isFree) {
    await movePeople(
      documents,
      (limit) => people.fromOrigins(documents, origins, { accountId: merge.keeperId, limit }),
      (person) => linksBack(person, { loserId: merge.loserId, origins })
    )
    await moveBusinessBack(documents, { keeperId: merge.keeperId, loserId: merge.loserId, origins })
  }

  return namedRecord(documents, undone)
})
