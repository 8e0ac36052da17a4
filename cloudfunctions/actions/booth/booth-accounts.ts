import type { BoothAccount } from '@shared/contracts/booth'
import { accountHint } from '@shared/domain/events/account-hint'
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
  hint: accountHint(standing ?? null, true) ?? 'target',
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

/** What the list is read from, one after the other: the event's lists, then whoever is to be left alone. An account in two of them comes twice. */
type Source = { name: string; page: (documents: Documents, after: string, limit: number) => Promise<{ accountId: string; position: string }[]> }

const listSource = (listId: string): Source => ({
  name: listId,
  page: async (documents, after, limit) =>
    (await listMembers.page(documents, listId, { afterRank: Number(after) || 0, limit })).map(({ accountId, rank }) => ({ accountId, position: String(rank) }))
})
const leftAlone: Source = {
  name: 'left-alone',
  page: async (documents, after, limit) => (await accountWatch.leftAlone(documents, { after, limit })).map(({ id, at }) => ({ accountId: id, position: at }))
}

/** A cursor names the source and where in it to go on. */
const positionOf = (cursor: string | undefined, sources: readonly Source[]): { index: number; after: string } => {
  const at = cursor?.indexOf('|') ?? -1
  const index = cursor === undefined ? 0 : sources.findIndex(({ name }) => name === cursor.slice(0, at))
  return { index: Math.max(0, index), after: cursor?.slice(at + 1) ?? '' }
}

export const boothAccounts = defineAction('booth.accounts', async ({ eventId, cursor, limit }, context) => {
  const { documents } = context
  await requireBoothStaff(eventId, context)
  const { targetListIds } = await findEvent(documents, eventId)
  const sources = [...targetListIds.map(listSource), leftAlone]
  const { index, after } = positionOf(cursor, sources)
  const source = sources[index]
  if (source === undefined) return { items: [], nextCursor: null }

  const page = await source.page(documents, after, limit)
  const next = sources[index + 1]
  const following = page.length < limit ? next && `${next.name}|` : `${source.name}|${page.at(-1)?.position}`
  const items = await itemsOf(
    documents,
    page.map(({ accountId }) => accountId)
  )

  return { items, nextCursor: following ?? null }
})
