import type { BoothAccount } from '@shared/contracts/booth'
import { defineAction } from '../../platform/define-action'
import { accounts, type ScoredAccount } from '../../repositories/accounts'
import { listMembers } from '../../repositories/list-members'
import { requireBoothStaff } from '../booth-staff'
import { findEvent } from '../find-event'

const itemOf = ({ id, legalName, shortName, pinyinInitials }: ScoredAccount): BoothAccount => ({
  id,
  legalName,
  shortName,
  pinyinInitials,
  hint: 'target',
  ownerName: null
})

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
  const found = await accounts.byIds(documents, accountIds)
  const isListDone = page.length < limit
  const nextListId = targetListIds[targetListIds.indexOf(listId) + 1]
  const following = isListDone ? nextListId && `${nextListId}:0` : `${listId}:${page.at(-1)?.rank}`

  return { items: accountIds.flatMap((id) => found.get(id) ?? []).map(itemOf), nextCursor: following ?? null }
})
