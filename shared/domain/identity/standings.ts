import { personHeat } from '@shared/domain/engagement/heat'
import type { LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { foldPerson } from '@shared/domain/engagement/person-points'
import type { IdentityLevel, Person, PersonPoints } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { DayNumber, Heat } from '@shared/model/units'
import { identityOf, isCounted } from './identity'

type Linked = Pick<Person, 'accountId' | 'identityLevel' | 'identity'>

/** A person at one account (null: at none yet), with the touches that are that account's. */
export interface Standing extends PersonPoints {
  accountId: string | null
  identityLevel: IdentityLevel
  /** null for a sum that is not above 0, without an account, and of a person who does not count by themselves. */
  heat: Heat | null
  lastTouchAt: string | null
}

/** Returns the account that a touch of that day is of; null when the person was at none. */
export const accountIdOn = (person: Linked, day: DayNumber): string | null => {
  const former = identityOf(person).formerLinks.find(({ fromDay, beforeDay }) => day < beforeDay && (fromDay === null || day >= fromDay))
  return former === undefined ? person.accountId : former.accountId
}

/** Returns those of the person's touches that are the account's, by the dates of the links. */
export const touchesAt = <Touch extends Pick<LedgerTouch, 'day'>>(person: Linked, accountId: string | null, touches: readonly Touch[]): Touch[] =>
  identityOf(person).formerLinks.length === 0 && person.accountId === accountId
    ? [...touches]
    : touches.filter(({ day }) => accountIdOn(person, day) === accountId)

const lastOf = (touches: readonly LedgerTouch[]): string | null =>
  touches.reduce<string | null>(
    (last, { occurredAt, excludedReason }) => (excludedReason === null && (last === null || occurredAt > last) ? occurredAt : last),
    null
  )

/** Returns the level at which the person is, or was, at that account. */
export const levelAt = (person: Linked, accountId: string | null): IdentityLevel =>
  person.accountId === accountId
    ? person.identityLevel
    : (identityOf(person).formerLinks.findLast((link) => link.accountId === accountId)?.identityLevel ?? person.identityLevel)

/** Returns every account id the person is or was linked to, each once, the present one (or null) first. */
export const linkedIdsOf = (person: Linked): (string | null)[] =>
  Array.from(new Set([person.accountId, ...identityOf(person).formerLinks.map(({ accountId }) => accountId)]))

/**
 * Returns the person's standing at each account they are or were at, the present one (or none) first, folded from all touches that count with them.
 * The unit is the person–account link with its dates (DESIGN §2): caps are filled within an account.
 */
export const standingsOf = (person: Linked, touches: readonly LedgerTouch[], model: ScoringModel): Standing[] =>
  linkedIdsOf(person).map((accountId) => {
    const own = touchesAt(person, accountId, touches)
    const identityLevel = levelAt(person, accountId)
    const points = foldPerson(own, model)
    const heat = accountId !== null && isCounted(person) ? personHeat(points, identityLevel, model) : null
    return { accountId, identityLevel, ...points, heat, lastTouchAt: lastOf(own) }
  })
