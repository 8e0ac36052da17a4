import type { ShownInvitation } from '@shared/contracts/invitations'
import type { Registration } from '@shared/model/event'
import type { Invitation, InvitationStatus } from '@shared/model/invitation'
import type { Documents } from '../../platform/documents'
import { people } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { sameHuman } from '../advance-invitation'

const furthest = (own: readonly Registration[]): InvitationStatus => {
  if (own.some(({ attendedAt }) => attendedAt !== null)) return 'attended'
  return own.some(({ status }) => status !== 'invited') ? 'registered' : 'invited'
}

/** Returns who is invited by name on these invitations of one event, by id, with how far each got; who is gone is not among them. */
export const namedPeople = async (documents: Documents, page: readonly Invitation[]): Promise<Map<string, ShownInvitation['people'][number]>> => {
  const [first] = page
  const personIds = page.flatMap((invitation) => invitation.personIds)
  if (first === undefined || personIds.length === 0) return new Map()
  const faces = await people.faces(documents, [...new Set(personIds)])
  const all = await registrations.ofPeople(documents, first.eventId, [...new Set([...faces.values()].flatMap(sameHuman))])
  return new Map(
    [...faces].map(([personId, person]) => {
      const own = new Set(sameHuman(person))
      return [personId, { personId, name: person.displayName ?? '', status: furthest(all.filter((registration) => own.has(registration.personId))) }]
    })
  )
}
