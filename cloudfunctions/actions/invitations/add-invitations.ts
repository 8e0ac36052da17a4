import { accountHint } from '@shared/domain/events/account-hint'
import type { Invitation } from '@shared/model/invitation'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { accountWatch } from '../../repositories/account-watch'
import { events } from '../../repositories/events'
import { invitations } from '../../repositories/invitations'
import { listMembers } from '../../repositories/list-members'
import { chunksOf } from '../../repositories/model-repository'
import { advanceAccount } from '../advance-invitation'
import { findEvent } from '../find-event'
import { registeredStatuses } from '../registered-statuses'
import { addPeople } from './add-people'

const maxMembers = 1000
/** Accounts looked at together, so that their people stay within one query. */
const chunkSize = 100

type Wanted = Pick<Invitation, 'accountId' | 'listId'>

const membersOf = async (listIds: readonly string[], { documents }: ActionContext): Promise<Wanted[]> => {
  const pages = await Promise.all(listIds.map((listId) => listMembers.page(documents, listId, { afterRank: 0, limit: maxMembers })))
  return pages.flat().map(({ accountId, listId }) => ({ accountId, listId }))
}

interface Added {
  addedCount: number
  knownCount: number
  leftAloneCount: number
}

/** Everybody of an account is invited that was on the list for the sake of single people. */
const widen = async (eventId: string, named: readonly Invitation[], { documents }: ActionContext): Promise<void> => {
  const accountIds = named.map(({ accountId }) => accountId)
  for (const accountId of accountIds) await invitations.widen(documents, { eventId, accountId })
  for (const [accountId, status] of await registeredStatuses(documents, eventId, accountIds)) {
    await advanceAccount(documents, { eventId, accountId }, status)
  }
}

const addChunk = async (eventId: string, wanted: readonly Wanted[], context: ActionContext): Promise<Added> => {
  const { documents, caller, now } = context
  const accountIds = wanted.map(({ accountId }) => accountId)
  const [known, standings] = await Promise.all([invitations.ofAccounts(documents, eventId, accountIds), accountWatch.standings(documents, accountIds)])
  const knownIds = new Set(known.map(({ accountId }) => accountId))
  const fresh = wanted.filter(({ accountId }) => !knownIds.has(accountId) && standings.has(accountId))
  const welcome = fresh.filter(({ accountId }) => accountHint(standings.get(accountId) ?? null, false) !== 'negative')
  const statuses = await registeredStatuses(
    documents,
    eventId,
    welcome.map(({ accountId }) => accountId)
  )
  const invited = welcome.map((one) => ({
    ...one,
    eventId,
    personIds: [],
    isNamedOnly: false,
    status: statuses.get(one.accountId) ?? ('invited' as const),
    invitedBy: caller.memberId,
    invitedAt: now
  }))
  await invitations.insert(documents, invited)
  await widen(
    eventId,
    known.filter(({ isNamedOnly }) => isNamedOnly),
    context
  )
  return { addedCount: invited.length, knownCount: known.length, leftAloneCount: fresh.length - welcome.length }
}

/** Two who invite the same accounts at the same moment: who loses finds them invited. */
const addChunkOnce = async (eventId: string, wanted: readonly Wanted[], context: ActionContext): Promise<Added> => {
  try {
    return await addChunk(eventId, wanted, context)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    return addChunk(eventId, wanted, context)
  }
}

export const addInvitations = defineAction('invitations.add', async ({ eventId, listIds, accountIds, personIds }, context) => {
  const event = await findEvent(context.documents, eventId)
  // Before the first is there: whoever registers from now on moves it on.
  if (!event.hasInvitations) await events.update(context.documents, eventId, { hasInvitations: true })
  const chosen = accountIds.map((accountId): Wanted => ({ accountId, listId: null }))
  // Of an account on several lists the first counts.
  const wanted = new Map([...(await membersOf(listIds, context)), ...chosen].reverse().map((one) => [one.accountId, one]))
  const sum: Added = { addedCount: 0, knownCount: 0, leftAloneCount: 0 }
  for (const chunk of chunksOf([...wanted.values()], chunkSize)) {
    const added = await addChunkOnce(eventId, chunk, context)
    sum.addedCount += added.addedCount
    sum.knownCount += added.knownCount
    sum.leftAloneCount += added.leftAloneCount
  }

  return { ...sum, ...(await addPeople(event, personIds, context)) }
})
