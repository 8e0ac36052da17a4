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
  const { standing, fitKeys } = watched.get(accountId) ?? { standing: null, fitKeys: [] }
  const listIds = memberships.map(({ listId }) => listId).filter((listId) => event.targetListIds.includes(listId))
  return { hint: accountHint(standing, listIds.length > 0), band: bandInKeys(fitKeys, context.icpVersionId), listIds, standing }
}
