import { accountHint } from '@shared/domain/events/account-hint'
import type { Invitation } from '@shared/model/invitation'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { accountWatch } from '../../repositories/account-watch'
import { events } from '../../repositories/events'
import { invitations } from '../../repositories/invitations'
import { listMembers } from '../../repositories/list-members'
import { chunksOf } from '../../repositories/model-repository'
import { people } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { findEvent } from '../find-event'

const maxMembers = 1000
/** Accounts looked at together, so that their people stay within one query. */
const chunkSize = 100
const maxPeople = 1000

type Wanted = Pick<Invitation, 'accountId' | 'listId'>

const membersOf = async (listIds: readonly string[], { documents }: ActionContext): Promise<Wanted[]> => {
  const pages = await Promise.all(listIds.map((listId) => listMembers.page(documents, listId, { afterRank: 0, limit: maxMembers })))
  return pages.flat().map(({ accountId, listId }) => ({ accountId, listId }))
}

/** How far people of these accounts got before the account was invited. */
const statusesOf = async (eventId: string, accountIds: readonly string[], { documents }: ActionContext): Promise<Map<string, Invitation['status']>> => {
  const known = await people.ofAccounts(documents, accountIds, maxPeople)
  const accountOf = new Map(known.map(({ id, accountId }) => [id, accountId ?? '']))
  const statuses = new Map<string, Invitation['status']>()
  for (const { personId, status, attendedAt } of await registrations.ofPeople(documents, eventId, [...accountOf.keys()])) {
    const accountId = accountOf.get(personId) ?? ''
    if (attendedAt !== null) statuses.set(accountId, 'attended')
    else if (status !== 'invited' && !statuses.has(accountId)) statuses.set(accountId, 'registered')
  }
  return statuses
}

interface Added {
  addedCount: number
  knownCount: number
  leftAloneCount: number
}

const addChunk = async (eventId: string, wanted: readonly Wanted[], context: ActionContext): Promise<Added> => {
  const { documents, caller, now } = context
  const accountIds = wanted.map(({ accountId }) => accountId)
  const [known, standings] = await Promise.all([invitations.invitedAmong(documents, eventId, accountIds), accountWatch.standings(documents, accountIds)])
  const fresh = wanted.filter(({ accountId }) => !known.has(accountId) && standings.has(accountId))
  const welcome = fresh.filter(({ accountId }) => accountHint(standings.get(accountId) ?? null, false) !== 'negative')
  const statuses = await statusesOf(
    eventId,
    welcome.map(({ accountId }) => accountId),
    context
  )
  const invited = welcome.map((one) => ({
    ...one,
    eventId,
    status: statuses.get(one.accountId) ?? ('invited' as const),
    invitedBy: caller.memberId,
    invitedAt: now
  }))
  await invitations.insert(documents, invited)
  return { addedCount: invited.length, knownCount: known.size, leftAloneCount: fresh.length - welcome.length }
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

export const addInvitations = defineAction('invitations.add', async ({ eventId, listIds, accountIds }, context) => {
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

  return sum
})
