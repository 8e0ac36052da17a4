import { accountHint } from '@shared/domain/events/account-hint'
import { bandInKeys } from '@shared/domain/fit/band-in-keys'
import type { AccountHint } from '@shared/model/event-words'
import type { FitBand } from '@shared/model/fit'
import type { AccountStanding } from '@shared/model/watch'
import type { Documents } from '../platform/documents'
import { accountWatch } from '../repositories/account-watch'
import type { StoredEvent } from '../repositories/events'
import { listMembers } from '../repositories/list-members'
import { watchContext } from './watch-context'

/** How an account stands to an event, as gates and booth note it with each visit. */
export interface AccountPlace {
  hint: AccountHint | null
  /** By the listed profile's live version; null = not scored. */
  band: FitBand | null
  /** The event's lists it is on. */
  listIds: string[]
  standing: AccountStanding | null
}

interface Found {
  listIds: readonly string[]
  watched: { standing: AccountStanding; fitKeys: string[] } | undefined
  icpVersionId: string | null
}

const placeOf = ({ targetListIds }: Pick<StoredEvent, 'targetListIds'>, { listIds: all, watched, icpVersionId }: Found): AccountPlace => {
  const { standing, fitKeys } = watched ?? { standing: null, fitKeys: [] }
  const listIds = all.filter((listId) => targetListIds.includes(listId))
  return { hint: accountHint(standing, listIds.length > 0), band: bandInKeys(fitKeys, icpVersionId), listIds, standing }
}

const nowhere: AccountPlace = { hint: null, band: null, listIds: [], standing: null }

/** Returns how an account stands to an event, in one parallel trip; nowhere for a person without account. */
export const accountPlace = async (
  documents: Documents,
  accountId: string | null,
  { event, now }: { event: Pick<StoredEvent, 'targetListIds'>; now: string }
): Promise<AccountPlace> => {
  if (accountId === null) return nowhere
  const [memberships, watched, context] = await Promise.all([
    event.targetListIds.length === 0 ? [] : listMembers.ofAccount(documents, accountId),
    accountWatch.byIds(documents, [accountId]),
    watchContext(documents, now)
  ])
  const listIds = memberships.map(({ listId }) => listId)
  return placeOf(event, { listIds, watched: watched.get(accountId), icpVersionId: context.icpVersionId })
}

/** Returns how each of these accounts stands to an event, in one parallel trip. */
export const accountPlaces = async (
  documents: Documents,
  accountIds: readonly string[],
  { event, now }: { event: Pick<StoredEvent, 'targetListIds'>; now: string }
): Promise<Map<string, AccountPlace>> => {
  const ids = [...new Set(accountIds)]
  const [memberships, watched, context] = await Promise.all([
    listMembers.ofAccounts(documents, ids),
    accountWatch.byIds(documents, ids),
    watchContext(documents, now)
  ])
  const listIdsOf = (id: string): string[] => memberships.filter(({ accountId }) => accountId === id).map(({ listId }) => listId)
  return new Map(ids.map((id) => [id, placeOf(event, { listIds: listIdsOf(id), watched: watched.get(id), icpVersionId: context.icpVersionId })]))
}
