import type { Invitation } from '@shared/model/invitation'
import type { Documents } from '../platform/documents'
import { people } from '../repositories/people'
import { registrations } from '../repositories/registrations'

const maxPeople = 1000

/** Returns how far people of these accounts got at an event by their own registrations; nothing for an account of which nobody registered. */
export const registeredStatuses = async (
  documents: Documents,
  eventId: string,
  accountIds: readonly string[]
): Promise<Map<string, Exclude<Invitation['status'], 'invited'>>> => {
  const known = await people.ofAccounts(documents, accountIds, maxPeople)
  const accountOf = new Map(known.map(({ id, accountId }) => [id, accountId ?? '']))
  const statuses = new Map<string, Exclude<Invitation['status'], 'invited'>>()
  for (const { personId, status, attendedAt } of await registrations.ofPeople(documents, eventId, [...accountOf.keys()])) {
    const accountId = accountOf.get(personId) ?? ''
    if (attendedAt !== null) statuses.set(accountId, 'attended')
    else if (status !== 'invited' && !statuses.has(accountId)) statuses.set(accountId, 'registered')
  }
  return statuses
}
