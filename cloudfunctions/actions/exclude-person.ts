import { identityOf } from '@shared/domain/identity/identity'
import type { ExcludedReason } from '@shared/model/excluded-reason'
import { AppError } from '../platform/app-error'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { people, type StoredPerson } from '../repositories/people'
import { touchpoints } from '../repositories/touchpoints'
import { refoldIn, refoldPerson } from './person-link'

const holdAlone = async (transaction: TransactionDocuments, personId: string): Promise<StoredPerson> => {
  const person = await people.hold(transaction, personId)
  if (!person || person.isErasing) throw new AppError('NOT_FOUND', '这个人的记录已不存在，可能刚刚撤回了同意')
  if (identityOf(person).mergedIntoId !== null) throw new AppError('CONFLICT', '这个人已并入别人，请打开并入的那个人操作')
  return person
}

const groupIds = (person: StoredPerson): string[] => [person.id, ...identityOf(person).memberIds]

const withReason = (person: StoredPerson, excludedReason: ExcludedReason | null): StoredPerson => ({
  ...person,
  identity: { ...identityOf(person), excludedReason }
})

/** Marks what a person excluded before did, so that no list counts it; may be called again after an interruption. */
export const markExcluded = async (documents: Documents, person: StoredPerson): Promise<void> => {
  const { excludedReason } = identityOf(person)
  if (excludedReason === null) return
  await touchpoints.excludeAll(documents, groupIds(person), excludedReason)
  await refoldPerson(documents, person.id)
}

/** From this moment nothing of the person counts; what was stored before is marked afterwards, and asking again goes on where it was cut off. */
export const excludePerson = async (documents: Documents, personId: string, reason: ExcludedReason): Promise<void> => {
  const excluded = await documents.transaction(async (transaction) => {
    const person = await holdAlone(transaction, personId)
    return refoldIn(transaction, person, withReason(person, reason))
  })
  await markExcluded(documents, excluded)
}

/** The person counts as if they had never been excluded. Marks are taken away first: cut off in between, they are still excluded and can be restored. */
export const restorePerson = async (documents: Documents, personId: string): Promise<void> => {
  const excluded = await people.byId(documents, personId)
  if (excluded) await touchpoints.restoreAll(documents, groupIds(excluded))
  await documents.transaction(async (transaction) => {
    const person = await holdAlone(transaction, personId)
    // Touches that arrived since were marked as well.
    for (const id of groupIds(person)) await touchpoints.restoreLate(transaction, id)
    await refoldIn(transaction, person, withReason(person, null))
  })
}
