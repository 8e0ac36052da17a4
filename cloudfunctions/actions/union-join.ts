import { releveled } from '@shared/domain/identity/confirm'
import { identityOf } from '@shared/domain/identity/identity'
import { type Documents, DuplicateKeyError, type TransactionDocuments } from '../platform/documents'
import { idFrom } from '../platform/ids'
import { secretHash } from '../platform/secret-hash'
import { merges } from '../repositories/merges'
import { people, type StoredPerson } from '../repositories/people'
import { unionLinks } from '../repositories/union-links'
import { mergeTwo, undoMerge } from './merge-people'
import { refoldIn } from './person-link'

const joinReason = '同一微信用户（unionid），本人同意合并'
const mark = 'union:'

const withKey = (person: StoredPerson, key: string): StoredPerson => {
  const identity = identityOf(person)
  return releveled({ ...person, identity: { ...identity, contactKeys: [...new Set([...identity.contactKeys, key])] } })
}

const addTo = async (transaction: TransactionDocuments, personId: string, unionHash: string): Promise<string[]> => {
  const link = await unionLinks.hold(transaction, unionHash)
  const person = await people.hold(transaction, personId)
  if (!person?.consent?.purposes.includes('cross_account_link')) return []
  const personIds = [...new Set([...(link?.personIds ?? []), personId])]
  if (link) await unionLinks.save(transaction, { id: unionHash, personIds })
  else await unionLinks.insert(transaction, { id: unionHash, personIds })
  await refoldIn(transaction, person, withKey(person, `${mark}${unionHash}`))
  return personIds
}

/** Another may have been merged by hand already; then there is nothing to join. */
const joinWith = async (documents: Documents, personIds: readonly [string, string], now: string): Promise<void> => {
  const [one, other] = [await people.byId(documents, personIds[0]), await people.byId(documents, personIds[1])]
  if (!one || !other) return
  const roots = [one, other].map((person) => identityOf(person).mergedIntoId ?? person.id)
  if (roots[0] === roots[1] || roots[0] === undefined || roots[1] === undefined) return
  const id = idFrom('merge', 'unionid', ...[...personIds].sort(), now)
  await mergeTwo(documents, { id, personIds: [roots[0], roots[1]], mergedBy: 'unionid', reason: joinReason, now })
}

/**
 * Joins a person who agreed to it with the others of the same unionid who agreed too (wechat.md, data rule: off by default across official accounts).
 * The unionid comes from the platform's own context or API, never from a client.
 */
export const joinByUnionId = async (documents: Documents, personId: string, { unionId, now }: { unionId: string; now: string }): Promise<void> => {
  const unionHash = secretHash('unionid', unionId)
  const add = () => documents.transaction((transaction) => addTo(transaction, personId, unionHash))
  const personIds = await add().catch((error: unknown) => {
    // The first two of a unionid at once: the other one has made the link.
    if (error instanceof DuplicateKeyError) return add()
    throw error
  })
  for (const other of personIds) if (other !== personId) await joinWith(documents, [personId, other], now)
}

const removeFrom = async (transaction: TransactionDocuments, personId: string): Promise<void> => {
  const person = await people.hold(transaction, personId)
  if (!person) return
  const identity = identityOf(person)
  const unionKeys = identity.contactKeys.filter((key) => key.startsWith(mark))
  for (const key of unionKeys) {
    const link = await unionLinks.hold(transaction, key.slice(mark.length))
    if (link) await unionLinks.save(transaction, { ...link, personIds: link.personIds.filter((id) => id !== personId) })
  }
  const contactKeys = identity.contactKeys.filter((key) => !key.startsWith(mark))
  await refoldIn(transaction, person, releveled({ ...person, identity: { ...identity, contactKeys } }))
}

/** Undoes every join of a person by unionid and forgets the unionid. */
export const leaveUnion = async (documents: Documents, personId: string, now: string): Promise<void> => {
  for (const { id, mergedBy, kind } of await merges.standingOf(documents, personId)) {
    if (kind === 'person' && mergedBy === 'unionid') await undoMerge(documents, id, { undoneBy: '本人撤回', now })
  }
  await documents.transaction((transaction) => removeFrom(transaction, personId))
}
