import { identityOf, isCounted } from '@shared/domain/identity/identity'
import type { Documents } from '../../platform/documents'
import { type PersonCard, people } from '../../repositories/people'

/** Somebody who may be counted and shown: agreed, and neither excluded nor a second copy of somebody else. */
const isShown = (card: PersonCard | undefined): card is PersonCard => card !== undefined && card.consent !== null && isCounted(card)

/** Returns, by the id under which they opened it, who these people are: who was merged is the person they were merged into; who does not count is left out. */
export const countedCards = async (documents: Documents, personIds: readonly string[]): Promise<Map<string, PersonCard>> => {
  const own = await people.cards(documents, personIds)
  const keeperIds = [...own.values()].flatMap((card) => identityOf(card).mergedIntoId ?? [])
  const keepers = keeperIds.length === 0 ? own : new Map([...own, ...(await people.cards(documents, keeperIds))])
  return new Map(
    [...own].flatMap(([id, card]): [string, PersonCard][] => {
      const counted = keepers.get(identityOf(card).mergedIntoId ?? id)
      return card.consent !== null && isShown(counted) ? [[id, counted]] : []
    })
  )
}

/** Returns the people at these accounts, by every id under which they may have opened something. */
export const countedCardsAt = async (documents: Documents, accountIds: readonly string[]): Promise<Map<string, PersonCard>> => {
  const found = (await people.cardsOfAccounts(documents, accountIds)).filter(isShown)
  return new Map(found.flatMap((card) => [card.id, ...identityOf(card).memberIds].map((id): [string, PersonCard] => [id, card])))
}
