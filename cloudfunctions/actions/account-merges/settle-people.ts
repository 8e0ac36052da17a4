import { linksStanding } from '@shared/domain/identity/move-links'
import type { Documents } from '../../platform/documents'
import { people } from '../../repositories/people'
import { refoldIn } from '../person-link'
import { standingAccountId } from '../standing-account'
import { originsOf } from './origins-of'

const pageSize = 50
/** Whom merges and undoings at the same time keep moving is left to the last of them. */
const maxTries = 5

const settlePerson = (documents: Documents, personId: string, { accountId, origins }: { accountId: string; origins: readonly string[] }): Promise<unknown> =>
  documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, personId)
    const standingId = await standingAccountId(transaction, accountId)
    return person && refoldIn(transaction, person, linksStanding(person, { origins, standingId }))
  })

/**
 * Brings everybody whose link was made at the account, or at what was merged into it, to the account that stands for it now, each in a transaction
 * of their own. Merging and undoing first say where an account stands and then settle: cut off in between or meeting each other, the last to settle is right.
 */
export const settlePeople = async (documents: Documents, accountId: string): Promise<void> => {
  const triesOf = new Map<string, number>()
  for (;;) {
    const [origins, standingId] = [await originsOf(documents, accountId), await standingAccountId(documents, accountId)]
    const found = await people.linkedElsewhere(documents, { origins, standingId }, pageSize)
    const movable = found.filter(({ id }) => (triesOf.get(id) ?? 0) < maxTries)
    if (movable.length === 0) return
    for (const { id } of movable) {
      triesOf.set(id, (triesOf.get(id) ?? 0) + 1)
      await settlePerson(documents, id, { accountId, origins })
    }
  }
}
