import type { KnownReader } from '@shared/domain/content/count-funnel'
import { dayOf } from '@shared/domain/time/day'
import type { ContentReader } from '@shared/model/content'
import type { Documents } from '../../platform/documents'
import type { PersonCard } from '../../repositories/people'
import { countedCards } from './counted-cards'

/** Beyond so many readers the last of them stand for all, and the answer says so. */
export const maxReaders = 1000

/** Returns the first day of a period that ends today, in Asia/Shanghai. */
export const firstDayOf = (days: number, now: string): number => dayOf(now) - days + 1

export type Reader = KnownReader & { card: PersonCard; openedDay: number; contentId: string }

const readerOf = (card: PersonCard, { entry, openedDay, contentId }: ContentReader): Reader => ({
  personId: card.id,
  identityLevel: card.identityLevel,
  accountId: card.accountId,
  entry,
  card,
  openedDay,
  contentId
})

/** Returns the readers as they are known now, each person once per content; the last opening stands first and stays. */
export const knownReaders = async (documents: Documents, readings: readonly ContentReader[]): Promise<Reader[]> => {
  const cards = await countedCards(
    documents,
    readings.map(({ personId }) => personId)
  )
  const found = new Map<string, Reader>()
  for (const reading of readings) {
    const card = cards.get(reading.personId)
    const key = card && `${reading.contentId}:${card.id}`
    if (key && !found.has(key)) found.set(key, readerOf(card, reading))
  }
  return [...found.values()]
}
