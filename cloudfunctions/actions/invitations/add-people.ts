import type { RefusedPerson } from '@shared/contracts/invitations'
import { maxNamedPeople } from '@shared/model/invitation'
import type { ActionContext } from '../../platform/define-action'
import { DuplicateKeyError, type TransactionDocuments } from '../../platform/documents'
import type { StoredEvent } from '../../repositories/events'
import { invitations } from '../../repositories/invitations'
import { people, type StoredPerson } from '../../repositories/people'
import { sameHuman } from '../advance-invitation'
import { catchUpInvited } from '../catch-up-invited'
import { type Candidate, candidatesOf } from './candidates'

interface AddedPeople {
  peopleAddedCount: number
  peopleKnownCount: number
  refused: RefusedPerson[]
}

type Placed = StoredPerson & { accountId: string }

/** Names a person on the invitation of their account, which is made for them when there is none. */
const nameIn = async (transaction: TransactionDocuments, person: Placed, { eventId, context }: { eventId: string; context: ActionContext }) => {
  const { accountId } = person
  const before = await invitations.hold(transaction, { eventId, accountId })
  if (before?.personIds.includes(person.id)) return 'known'
  if (before && before.personIds.length >= maxNamedPeople) return 'too-many'
  if (before) await invitations.name(transaction, before, [...before.personIds, person.id])
  else {
    const { caller, now } = context
    const named = { personIds: [person.id], isNamedOnly: true, listId: null, status: 'invited' as const }
    await invitations.insert(transaction, [{ eventId, accountId, ...named, invitedBy: caller.memberId, invitedAt: now }])
  }
  return 'added'
}

/** Two who invite at the same moment: who loses finds the invitation there. */
const nameOnce = async (person: Placed, eventId: string, context: ActionContext) => {
  const { documents } = context
  const name = () => documents.transaction((transaction) => nameIn(transaction, person, { eventId, context }))
  try {
    return await name()
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    return name()
  }
}

const addOne = async ({ person, refusal }: Candidate, eventId: string, context: ActionContext): Promise<'added' | 'known' | RefusedPerson> => {
  const { id: personId, displayName: name, accountId } = person
  if (refusal !== null || accountId === null) return { personId, name, refusal: refusal ?? 'no-account' }
  // Who has moved between companies is on the list once.
  if ((await invitations.naming(context.documents, eventId, sameHuman(person))).length > 0) return 'known'
  const named = await nameOnce({ ...person, accountId }, eventId, context)
  if (named === 'too-many') return { personId, name, refusal: named }
  await catchUpInvited(context.documents, eventId, person)
  return named
}

/** Invites single people by name, each once; tells who may not be, and why. */
export const addPeople = async ({ id: eventId }: Pick<StoredEvent, 'id'>, personIds: readonly string[], context: ActionContext): Promise<AddedPeople> => {
  const found = await people.byIds(context.documents, personIds)
  const gone = personIds.filter((id) => !found.has(id)).map((personId): RefusedPerson => ({ personId, name: null, refusal: 'gone' }))
  const sum: AddedPeople = { peopleAddedCount: 0, peopleKnownCount: 0, refused: gone }
  // One after the other: colleagues of one account stand on one invitation.
  for (const candidate of await candidatesOf([...found.values()], context)) {
    const answer = await addOne(candidate, eventId, context)
    if (answer === 'added') sum.peopleAddedCount += 1
    else if (answer === 'known') sum.peopleKnownCount += 1
    else sum.refused.push(answer)
  }
  return sum
}
