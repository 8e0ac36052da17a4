import type { ShownInvitation } from '@shared/contracts/invitations'
import { accountHint } from '@shared/domain/events/account-hint'
import { bandInKeys } from '@shared/domain/fit/band-in-keys'
import type { Invitation } from '@shared/model/invitation'
import { type ActionContext, defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accountNames } from '../../repositories/account-names'
import { accountWatch } from '../../repositories/account-watch'
import { invitations } from '../../repositories/invitations'
import { members } from '../../repositories/members'
import { watchContext } from '../watch-context'
import { namedPeople } from './named-people'

/** Who attended had registered, and who registered had been invited. */
const funnelOf = async (documents: Documents, eventId: string) => {
  const [invited, registered, attended] = await Promise.all([
    invitations.count(documents, eventId, 'invited'),
    invitations.count(documents, eventId, 'registered'),
    invitations.count(documents, eventId, 'attended')
  ])
  return { invitedCount: invited + registered + attended, registeredCount: registered + attended, attendedCount: attended }
}

const shownOf = async (page: readonly Invitation[], { documents, now }: ActionContext): Promise<ShownInvitation[]> => {
  const ids = page.map(({ accountId }) => accountId)
  const [names, watched, context, named] = await Promise.all([
    accountNames.names(documents, ids),
    accountWatch.byIds(documents, ids),
    watchContext(documents, now),
    namedPeople(documents, page)
  ])
  const owners = await members.byIds(
    documents,
    [...watched.values()].flatMap(({ standing }) => standing.ownerMemberId ?? [])
  )
  return page.flatMap(({ accountId, personIds, isNamedOnly, status, invitedAt }) => {
    const [name, known] = [names.get(accountId), watched.get(accountId)]
    // One that is gone, or to be left alone since, is on no list.
    if (name === undefined || known === undefined || accountHint(known.standing, false) === 'negative') return []
    const ownerName = owners.get(known.standing.ownerMemberId ?? '')?.name ?? null
    return [
      {
        accountId,
        name,
        ownerName,
        band: bandInKeys(known.fitKeys, context.icpVersionId),
        isNamedOnly,
        people: personIds.flatMap((id) => named.get(id) ?? []),
        status,
        invitedAt
      }
    ]
  })
}

export const listInvitations = defineAction('invitations.list', async ({ eventId, status, cursor, limit }, context) => {
  const { documents } = context
  const [page, funnel] = await Promise.all([invitations.page(documents, eventId, { status, after: cursor ?? '', limit }), funnelOf(documents, eventId)])

  return { items: await shownOf(page, context), nextCursor: page.length === limit ? (page.at(-1)?.accountId ?? null) : null, funnel }
})
