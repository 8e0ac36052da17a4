import type { TimelineItem } from '@shared/contracts/timeline'
import { identityOf } from '@shared/domain/identity/identity'
import { accountIdOn } from '@shared/domain/identity/standings'
import { isAfterCursor, type TimelineCursor } from '@shared/domain/timeline/merge-timeline'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { Documents } from '../../platform/documents'
import type { ScoredAccount } from '../../repositories/accounts'
import { type Linked, people } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'

/** A buying committee larger than this shows what its best-known members did. */
const maxPeople = 200
const pageReads = 4

/** Everybody who brings heat by either of the models kept. */
const heatedIds = ({ slots }: ScoredAccount): string[] => [...new Set([slots.a, slots.b].flatMap((kept) => Object.keys(kept?.heatByPerson ?? {})))]

const personsOf = async (documents: Documents, account: ScoredAccount): Promise<Linked[]> => {
  const present = await people.ofAccount(documents, account.id, maxPeople)
  const known = new Set(present.map(({ id }) => id))
  // Who has moved on keeps the touches of their time here.
  const former = heatedIds(account).filter((id) => !known.has(id))
  return [...present, ...(await people.faces(documents, former.slice(0, maxPeople))).values()]
}

const itemOf = ({ id, occurredAt, kind, subjectTitle }: Touchpoint, person: Linked): TimelineItem => ({
  type: 'touch',
  id,
  at: occurredAt,
  kind,
  subjectTitle,
  personName: person.displayName,
  jobTitle: person.jobTitle
})

/** Returns the account's touches before the cursor, newest first, at least `count` when there are as many. Touches of other times and places are read over. */
export const accountTouches = async (
  documents: Documents,
  account: ScoredAccount,
  { cursor, count }: { cursor: TimelineCursor; count: number }
): Promise<TimelineItem[]> => {
  const owners = new Map(
    (await personsOf(documents, account)).flatMap((person) => [person.id, ...identityOf(person).memberIds].map((id) => [id, person] as const))
  )
  const items: TimelineItem[] = []
  let beforeAt = cursor.at
  for (let read = 0; owners.size > 0 && items.length < count && read < pageReads; read++) {
    const found = await touchpoints.ofPeopleUntil(documents, [...owners.keys()], { untilAt: beforeAt, limit: 2 * count })
    for (const touch of found) {
      const person = owners.get(touch.personId)
      if (!person || touch.excludedReason !== null || accountIdOn(person, touch.day) !== account.id || items.some(({ id }) => id === touch.id)) continue
      const item = itemOf(touch, person)
      if (isAfterCursor(item, cursor)) items.push(item)
    }
    const last = found.at(-1)
    if (!last || found.length < 2 * count) break
    beforeAt = last.occurredAt
  }
  return items
}
