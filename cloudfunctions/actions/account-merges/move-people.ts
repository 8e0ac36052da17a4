import type { Documents } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'
import { refoldIn } from '../person-link'

const pageSize = 50

/** Moves the links of everybody `find` names, each in a transaction of their own: cut off in between, the rest can be moved later. */
export const movePeople = async (
  documents: Documents,
  find: (limit: number) => Promise<StoredPerson[]>,
  move: (person: StoredPerson) => StoredPerson
): Promise<void> => {
  for (;;) {
    const found = await find(pageSize)
    if (found.length === 0) return
    for (const { id } of found) {
      await documents.transaction(async (transaction) => {
        const person = await people.hold(transaction, id)
        if (person) await refoldIn(transaction, person, move(person))
      })
    }
  }
}
