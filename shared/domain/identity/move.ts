import type { FormerLink, Person } from '@shared/model/person'
import type { DayNumber } from '@shared/model/units'
import { type Confirmation, confirmAt, releveled } from './confirm'
import { identityOf } from './identity'

/**
 * Returns the person at another account from that day on: touches of the days before stay with the former one at the level they had there.
 * null when it is the same account, or the day is not after the day of the last move.
 */
export const moveTo = <Known extends Person>(person: Known, { fromDay, ...confirmation }: Confirmation & { fromDay: DayNumber }): Known | null => {
  const { linkedFromDay, originAccountId, formerLinks } = identityOf(person)
  if (person.accountId === confirmation.accountId || (linkedFromDay !== null && fromDay <= linkedFromDay)) return null
  if (person.accountId === null) return confirmAt(person, confirmation)
  const former: FormerLink = { accountId: person.accountId, originAccountId, identityLevel: person.identityLevel, fromDay: linkedFromDay, beforeDay: fromDay }
  const moved = confirmAt(person, confirmation)
  return { ...moved, identity: { ...identityOf(moved), formerLinks: [...formerLinks, former], linkedFromDay: fromDay } }
}

/** Returns the person as before the last move; one who never moved stays as they are. */
export const undoMove = <Known extends Person>(person: Known, now: string): Known => {
  const identity = identityOf(person)
  const former = identity.formerLinks.at(-1)
  if (former === undefined) return person
  const verifications = identity.verifications.filter(({ kind, accountId }) => kind !== 'staff' || accountId !== person.accountId)
  return releveled({
    ...person,
    accountId: former.accountId,
    match: null,
    identity: {
      ...identity,
      verifications,
      formerLinks: identity.formerLinks.slice(0, -1),
      linkedFromDay: former.fromDay,
      originAccountId: former.originAccountId
    },
    updatedAt: now
  })
}
