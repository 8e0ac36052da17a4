import type { Merge } from '@shared/model/merge'
import type { TargetListMember } from '@shared/model/target-list'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import type { Documents, TransactionDocuments } from '../../platform/documents'
import { listMembers } from '../../repositories/list-members'
import { type MergeableAccount, mergedAccounts } from '../../repositories/merged-accounts'
import { merges } from '../../repositories/merges'
import { joinInvitations } from './join-invitations'
import { namedRecord } from './named-record'
import { settleBusiness } from './settle-business'
import { settlePeople } from './settle-people'

interface Pair {
  keeperId: string
  loserId: string
}

const holdFree = async (transaction: TransactionDocuments, id: string): Promise<MergeableAccount> => {
  const account = await mergedAccounts.hold(transaction, id)
  if (!account) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  if (account.mergedIntoId !== null) throw new AppError('CONFLICT', '其中一家已经并入别的客户，请先打开并入的那家')
  return account
}

const added = (keeper: readonly string[], loser: readonly string[]): string[] => loser.filter((key) => !keeper.includes(key))

/** The keeper is found by the loser's names from now on, the loser by nothing. */
const joinNames = async (transaction: TransactionDocuments, keeper: MergeableAccount, loser: MergeableAccount): Promise<Record<string, unknown>> => {
  const names = added(
    [keeper.legalName, keeper.shortName ?? '', ...keeper.aliases],
    [loser.legalName, ...(loser.shortName === null ? [] : [loser.shortName]), ...loser.aliases]
  )
  const addedKeys = { aliases: names, nameKeys: added(keeper.nameKeys, loser.nameKeys), searchKeys: added(keeper.searchKeys, loser.searchKeys) }
  await mergedAccounts.saveKeys(transaction, keeper.id, {
    aliases: [...keeper.aliases, ...addedKeys.aliases],
    nameKeys: [...keeper.nameKeys, ...addedKeys.nameKeys],
    searchKeys: [...keeper.searchKeys, ...addedKeys.searchKeys]
  })
  await mergedAccounts.hide(transaction, loser.id, keeper.id)
  return { added: addedKeys, loser: { nameKeys: loser.nameKeys, searchKeys: loser.searchKeys, fitKeys: loser.fitKeys } }
}

/** As stored it brings its document's id along, which the keeper's is not. */
const withoutId = (member: TargetListMember & { _id?: string }): TargetListMember => {
  const { _id: _own, ...rest } = member
  return rest
}

/** A list keeps its place for the company: the keeper takes the loser's, unless it has its own. */
const joinLists = async (transaction: TransactionDocuments, { keeperId, loserId }: Pair): Promise<{ taken: TargetListMember[]; left: TargetListMember[] }> => {
  const own = new Set((await listMembers.ofAccount(transaction, keeperId)).map(({ listId }) => listId))
  const left = (await listMembers.ofAccount(transaction, loserId)).map(withoutId)
  const taken = left.filter(({ listId }) => !own.has(listId))
  for (const member of left) await listMembers.remove(transaction, member)
  await listMembers.insert(
    transaction,
    taken.map((member) => ({ ...member, accountId: keeperId }))
  )
  return { taken, left }
}

const start = (documents: Documents, pair: Pair & { reason: string }, { caller, ids, now }: ActionContext): Promise<Merge> =>
  documents.transaction(async (transaction) => {
    // Always in one order: two merges of the same accounts meet at the first.
    const held = new Map<string, MergeableAccount>()
    for (const id of [pair.keeperId, pair.loserId].sort()) held.set(id, await holdFree(transaction, id))
    const [keeper, loser] = [held.get(pair.keeperId), held.get(pair.loserId)]
    if (!keeper || !loser || keeper === loser) throw new AppError('CONFLICT', '请选择另一家客户来合并')
    const names = await joinNames(transaction, keeper, loser)
    const lists = await joinLists(transaction, pair)
    const invited = await joinInvitations(transaction, pair)
    const record: Merge = {
      id: ids.id('merge'),
      kind: 'account',
      keeperId: pair.keeperId,
      loserId: pair.loserId,
      mergedBy: caller.name ?? '同事',
      mergedAt: now,
      reason: pair.reason,
      undoneBy: null,
      undoneAt: null,
      moved: { ...names, lists, invited }
    }
    await merges.insert(transaction, record)
    return record
  })

const standing = async (documents: Documents, { keeperId, loserId }: Pair): Promise<Merge | undefined> =>
  (await merges.standingOf(documents, loserId)).find((merge) => merge.keeperId === keeperId && merge.loserId === loserId)

/** People moving away have given the loser its place in the lists back. */
const hideAgain = (documents: Documents, { keeperId, loserId }: Pair): Promise<void> =>
  documents.transaction(async (transaction) => {
    const loser = await mergedAccounts.hold(transaction, loserId)
    if (loser?.mergedIntoId === keeperId) await mergedAccounts.hide(transaction, loserId, keeperId)
  })

export const mergeAccounts = defineAction('accountMerges.merge', async ({ keeperId, loserId, reason }, context) => {
  const { documents } = context
  const pair = { keeperId, loserId }
  const merge = (await standing(documents, pair)) ?? (await start(documents, { ...pair, reason }, context))
  await settlePeople(documents, loserId)
  await settleBusiness(documents, pair)
  await hideAgain(documents, pair)

  return namedRecord(documents, merge)
})
