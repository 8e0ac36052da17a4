import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { identityOf } from '@shared/domain/identity/identity'
import { linkedIdsOf, type Standing, standingsOf } from '@shared/domain/identity/standings'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { people, type StoredPerson } from '../repositories/people'
import { touchpoints } from '../repositories/touchpoints'
import { saveHeatAt } from './account-engagement'

/** Returns every touch that counts with this person: their own and those of the people merged into them, oldest first per person. */
export const ledgerOf = async (documents: TransactionDocuments, person: Pick<StoredPerson, 'id' | 'identity'>): Promise<Touchpoint[]> => {
  const ledgers: Touchpoint[] = []
  for (const id of [person.id, ...identityOf(person).memberIds]) ledgers.push(...(await touchpoints.allOf(documents, id)))
  return ledgers
}

const accountIdsOf = (...versions: readonly StoredPerson[]): string[] =>
  Array.from(new Set(versions.flatMap(linkedIdsOf).filter((accountId) => accountId !== null)))

/** Puts the person's value into each account that is theirs now and takes it out of each that no longer is. */
const placeHeats = async (
  transaction: TransactionDocuments,
  personId: string,
  { accountIds, standings }: { accountIds: readonly string[]; standings: readonly Pick<Standing, 'accountId' | 'heat' | 'lastTouchAt'>[] }
): Promise<void> => {
  for (const accountId of accountIds) {
    const { heat = null, lastTouchAt = null } = standings.find((standing) => standing.accountId === accountId) ?? {}
    await saveHeatAt(transaction, accountId, { personId, heat, lastTouchAt })
  }
}

/**
 * Saves a person whose links, level, people or exclusion changed, with all scores folded again from the ledger.
 * The transaction holds the person, so no touch of theirs can slip in between.
 */
export const refoldIn = async (transaction: TransactionDocuments, before: StoredPerson, after: StoredPerson): Promise<StoredPerson> => {
  const touches = await ledgerOf(transaction, after)
  const standings = standingsOf(after, touches, defaultScoringModel)
  const present = standings[0]
  const engagement: StoredPerson['engagement'] = {
    modelVersion: defaultScoringModel.version,
    pointsByDay: present?.pointsByDay ?? {},
    heat: present?.heat ?? null,
    touchCount: touches.filter(({ personId }) => personId === after.id).length,
    lastTouchAt: present?.lastTouchAt ?? null
  }
  const saved = { ...after, engagement }
  await placeHeats(transaction, after.id, { accountIds: accountIdsOf(before, after), standings })
  await people.save(transaction, saved)
  return saved
}

const hasOwnLedgerOnly = (person: StoredPerson): boolean => {
  const { formerLinks, memberIds } = identityOf(person)
  return formerLinks.length === 0 && memberIds.length === 0
}

const isMoveOnly = (before: StoredPerson, after: StoredPerson): boolean =>
  hasOwnLedgerOnly(before) && hasOwnLedgerOnly(after) && identityOf(before).excludedReason === identityOf(after).excludedReason

/** Saves a person who moved between accounts or became better known; all their stored touches count where they are now. */
export const relink = async (transaction: TransactionDocuments, before: StoredPerson, after: StoredPerson): Promise<void> => {
  if (!isMoveOnly(before, after)) {
    await refoldIn(transaction, before, after)
    return
  }
  const { heat, lastTouchAt } = after.engagement
  const standings = [{ accountId: after.accountId, heat, lastTouchAt: heat === null ? null : lastTouchAt }]
  await placeHeats(transaction, after.id, { accountIds: accountIdsOf(before, after), standings })
  await people.save(transaction, after)
}

/** Folds a person's ledger again and saves person and accounts in one transaction; of somebody who counts with another, that other's. */
export const refoldPerson = (documents: Documents, personId: string): Promise<StoredPerson | null> =>
  documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, personId)
    if (!person) return null
    const { mergedIntoId } = identityOf(person)
    const counted = mergedIntoId === null ? person : await people.hold(transaction, mergedIntoId)
    return counted && refoldIn(transaction, counted, counted)
  })
