import type { BoothAccount } from '@shared/contracts/booth'
import type { AccountStanding } from '@shared/model/watch'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accountWatch } from '../../repositories/account-watch'
import { accounts, type ScoredAccount } from '../../repositories/accounts'
import { listMembers } from '../../repositories/list-members'
import { members } from '../../repositories/members'
import { requireBoothStaff } from '../booth-staff'
import { findEvent } from '../find-event'

/** What staff are told of an account: who owns it, and whether it is to be left alone; not why. */
const itemOf = (
  { id, legalName, shortName, pinyinInitials }: ScoredAccount,
  { standing, ownerName }: { standing: AccountStanding | undefined; ownerName: string | null }
): BoothAccount => ({
  id,
  legalName,
  shortName,
  pinyinInitials,
  hint: standing?.negative || standing?.ring === 'avoid' ? 'negative' : 'target',
  ownerName
})

const itemsOf = async (documents: Documents, accountIds: readonly string[]): Promise<BoothAccount[]> => {
  const [found, standings] = await Promise.all([accounts.byIds(documents, accountIds), accountWatch.standings(documents, accountIds)])
  const owners = await members.byIds(
    documents,
    [...standings.values()].flatMap(({ ownerMemberId }) => ownerMemberId ?? [])
  )
  return accountIds.flatMap((id) => {
    const account = found.get(id)
    const standing = standings.get(id)
    const ownerName = owners.get(standing?.ownerMemberId ?? '')?.name ?? null
    return account ? [itemOf(account, { standing, ownerName })] : []
  })
}

/** A cursor names the list and the rank to go on after; lists are read one after the other, and an account on two of them comes twice. */
const positionOf = (cursor: string | undefined, listIds: readonly string[]): { listId: string | undefined; afterRank: number } => {
  const [listId = listIds[0], rank = '0'] = cursor?.split(':') ?? []
  return { listId: listIds.find((known) => known === listId), afterRank: Number(rank) || 0 }
}

export const boothAccounts = defineAction('booth.accounts', async ({ eventId, cursor, limit }, context) => {
  const { documents } = context
  await requireBoothStaff(eventId, context)
  const { targetListIds } = await findEvent(documents, eventId)
  const { listId, afterRank } = positionOf(cursor, targetListIds)
  if (listId === undefined) return { items: [], nextCursor: null }

  const page = await listMembers.page(documents, listId, { afterRank, limit })
  const accountIds = page.map(({ accountId }) => accountId)
  const isListDone = page.length < limit
  const nextListId = targetListIds[targetListIds.indexOf(listId) + 1]
  const following = isListDone ? nextListId && `${nextListId}:0` : `${listId}:${page.at(-1)?.rank}`

  return { items: await itemsOf(documents, accountIds), nextCursor: following ?? null }
})
