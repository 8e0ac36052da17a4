import { identityOf } from '@shared/domain/identity/identity'
import { linksStanding } from '@shared/domain/identity/move-links'
import { linkedIdsOf, type Standing, standingsOf } from '@shared/domain/identity/standings'
import type { PersonScore } from '@shared/model/person'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { people, type StoredPerson } from '../repositories/people'
import { touchpoints } from '../repositories/touchpoints'
import { type PersonAtAccount, type PersonValue, presentValues, savePersonAt } from './account-engagement'
import { personScoreOf, relinkedEngagement } from './person'
import { refoldedUnits, unitCountsAt } from './person-units'
import { perSlot, readScoring, type Scoring } from './scoring'
import { standingAccountId } from './standing-account'

/** Returns every touch that counts with this person: their own and those of the people merged into them, oldest first per person. */
export const ledgerOf = async (documents: TransactionDocuments, person: Pick<StoredPerson, 'id' | 'identity'>): Promise<Touchpoint[]> => {
  const ledgers: Touchpoint[] = []
  for (const id of [person.id, ...identityOf(person).memberIds]) ledgers.push(...(await touchpoints.allOf(documents, id)))
  return ledgers
}

const accountIdsOf = (...versions: readonly StoredPerson[]): string[] =>
  Array.from(new Set(versions.flatMap(linkedIdsOf).filter((accountId) => accountId !== null)))

interface Placing {
  accountIds: readonly string[]
  valuesAt: (accountId: string) => PersonAtAccount['values']
  scoring: Scoring
  touch: Touchpoint | null
}

/** Puts the person's values into each account that is theirs now and takes them out of each that no longer is. */
const placePerson = async (transaction: TransactionDocuments, person: StoredPerson, { accountIds, valuesAt, scoring, touch }: Placing): Promise<void> => {
  const { id: personId, updatedAt: now } = person
  for (const accountId of accountIds) {
    const at = { personId, values: valuesAt(accountId), counts: unitCountsAt(person, accountId), touch, now }
    await savePersonAt(transaction, accountId, { person: at, scoring })
  }
}

const noValues = { a: null, b: null }

interface Folded {
  engagement: StoredPerson['engagement']
  valuesAt: (accountId: string) => PersonAtAccount['values']
}

/** Returns the person folded anew by both models: the engagement where they are now, and what they bring to each account they are or were at. */
export const foldedEngagement = (person: StoredPerson, touches: readonly Touchpoint[], scoring: Scoring): Folded => {
  const standings = perSlot<Standing[] | null>(scoring, noValues, ({ model }) => standingsOf(person, touches, model))
  const present = standings[scoring.live.slot]?.[0]
  const ownCount = touches.filter(({ personId }) => personId === person.id).length
  const slots = perSlot<PersonScore | null>(scoring, noValues, ({ slot, model }) => {
    const standing = standings[slot]?.[0]
    return standing === undefined || touches.length === 0 ? null : personScoreOf(person, standing, model)
  })
  const valuesAt = (accountId: string): PersonAtAccount['values'] =>
    perSlot<PersonValue | null>(scoring, noValues, ({ slot, model }) => {
      const standing = standings[slot]?.find((own) => own.accountId === accountId)
      return standing === undefined ? null : { modelVersion: model.version, heat: standing.heat, lastTouchAt: standing.lastTouchAt }
    })
  return { engagement: { slots, touchCount: ownCount, lastTouchAt: present?.lastTouchAt ?? null }, valuesAt }
}

/** A link made while its account was being merged away is made to the keeper. */
const atKeeper = async (transaction: TransactionDocuments, before: StoredPerson, after: StoredPerson): Promise<StoredPerson> => {
  if (after.accountId === null || after.accountId === before.accountId || identityOf(after).originAccountId !== null) return after
  return linksStanding(after, { origins: [after.accountId], standingId: await standingAccountId(transaction, after.accountId) })
}

/**
 * Saves a person whose links, level, people or exclusion changed, with all scores folded again from the ledger.
 * The transaction holds the person, so no touch of theirs can slip in between.
 */
export const refoldWith = async (
  transaction: TransactionDocuments,
  { before, after: wanted, touch }: { before: StoredPerson; after: StoredPerson; touch: Touchpoint | null }
): Promise<StoredPerson> => {
  const after = await atKeeper(transaction, before, wanted)
  const [touches, scoring] = [await ledgerOf(transaction, after), await readScoring(transaction)]
  const { engagement, valuesAt } = foldedEngagement(after, touches, scoring)
  const saved = { ...after, engagement, units: refoldedUnits(touches, after.updatedAt) }
  await placePerson(transaction, saved, { accountIds: accountIdsOf(before, after), valuesAt, scoring, touch })
  await people.save(transaction, saved)
  return saved
}

/** The same when nobody touched anything. */
export const refoldIn = (transaction: TransactionDocuments, before: StoredPerson, after: StoredPerson): Promise<StoredPerson> =>
  refoldWith(transaction, { before, after, touch: null })

const hasOwnLedgerOnly = (person: StoredPerson): boolean => {
  const { formerLinks, memberIds } = identityOf(person)
  return formerLinks.length === 0 && memberIds.length === 0
}

const isMoveOnly = (before: StoredPerson, after: StoredPerson): boolean =>
  hasOwnLedgerOnly(before) && hasOwnLedgerOnly(after) && identityOf(before).excludedReason === identityOf(after).excludedReason

/** Saves a person who moved between accounts or became better known; all their stored touches count where they are now. Returns the person as saved. */
export const relink = async (transaction: TransactionDocuments, before: StoredPerson, wanted: StoredPerson): Promise<StoredPerson> => {
  const after = await atKeeper(transaction, before, wanted)
  if (!isMoveOnly(before, after)) return refoldIn(transaction, before, after)
  const scoring = await readScoring(transaction)
  const saved = { ...after, engagement: relinkedEngagement(after, scoring) }
  const present = presentValues(saved.engagement)
  const valuesAt = (accountId: string): PersonAtAccount['values'] => (accountId === after.accountId ? present : noValues)
  await placePerson(transaction, saved, { accountIds: accountIdsOf(before, after), valuesAt, scoring, touch: null })
  await people.save(transaction, saved)
  return saved
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
