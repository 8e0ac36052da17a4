import { invitationRefusal } from '@shared/domain/events/invitation-refusal'
import { identityOf } from '@shared/domain/identity/identity'
import { dayOf } from '@shared/domain/time/day'
import type { InvitationRefusal } from '@shared/model/event-words'
import type { ActionContext } from '../../platform/define-action'
import { accountWatch } from '../../repositories/account-watch'
import { people, type StoredPerson } from '../../repositories/people'

/** Somebody who may be invited by name, or why not. */
export interface Candidate {
  person: StoredPerson
  refusal: InvitationRefusal | null
}

/** Who was merged into somebody is invited as that one. */
const keepersOf = async (found: readonly StoredPerson[], { documents }: ActionContext): Promise<StoredPerson[]> => {
  const keepers = await people.byIds(
    documents,
    found.flatMap((person) => identityOf(person).mergedIntoId ?? [])
  )
  const standing = found.map((person) => keepers.get(identityOf(person).mergedIntoId ?? '') ?? person)
  return [...new Map(standing.map((person) => [person.id, person])).values()]
}

/** Returns these people, each once, with why one may not be invited by name. */
export const candidatesOf = async (found: readonly StoredPerson[], context: ActionContext): Promise<Candidate[]> => {
  const standing = await keepersOf(found, context)
  const standings = await accountWatch.standings(
    context.documents,
    standing.flatMap(({ accountId }) => accountId ?? [])
  )
  const today = dayOf(context.now)
  return standing.map((person) => ({ person, refusal: invitationRefusal(person, standings.get(person.accountId ?? '') ?? null, today) }))
}
