import { identityOf } from '@shared/domain/identity/identity'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { Documents } from '../../platform/documents'
import type { StoredPerson } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'

/** As many touches as one query gives. */
const maxTouchesRead = 1000

/** Who counts with somebody else is counted there; who never did anything has nothing to count. */
export const hasLedger = ({ engagement, identity }: StoredPerson): boolean => {
  const { mergedIntoId, memberIds } = identityOf({ identity })
  return mergedIntoId === null && (engagement.touchCount > 0 || memberIds.length > 0)
}

const isPlain = ({ identity }: StoredPerson): boolean => identityOf({ identity }).memberIds.length === 0

/** Returns the ledgers of people with few touches and nobody merged into them, read together; whoever is missing is read alone (ledgerOf). */
export const sharedLedgers = async (documents: Documents, some: readonly StoredPerson[]): Promise<Map<string, Touchpoint[]>> => {
  const ledgers = new Map<string, Touchpoint[]>()
  let together: StoredPerson[] = []
  let count = 0
  const flush = async (): Promise<void> => {
    if (together.length === 0) return
    const ids = together.map(({ id }) => id)
    const found = await touchpoints.ofPeople(documents, ids, maxTouchesRead)
    // A full answer may be cut off: those are read one by one.
    if (found.length < maxTouchesRead) for (const id of ids) ledgers.set(id, [])
    if (found.length < maxTouchesRead) for (const touch of found) ledgers.get(touch.personId)?.push(touch)
    together = []
    count = 0
  }
  for (const person of some) {
    if (!isPlain(person)) continue
    if (count + person.engagement.touchCount >= maxTouchesRead) await flush()
    together.push(person)
    count += person.engagement.touchCount
  }
  await flush()
  return ledgers
}
