import type { PulledContent } from '@shared/contracts/content-funnel'
import { countPull, type PullCounts, type TargetOpening } from '@shared/domain/content/count-pull'
import type { Content } from '@shared/model/content'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { contentReaders } from '../../repositories/content-readers'
import { contents } from '../../repositories/contents'
import { countedCardsAt } from './counted-cards'
import { firstDayOf } from './known-readers'
import { allTargets } from './target-accounts'

/** A list page; beyond it nobody scrolls. */
const maxShown = 30
const identifiedFromLevel = 3

const targetOpenings = async (documents: Documents, accountIds: readonly string[], fromDay: number): Promise<TargetOpening[]> => {
  const cards = await countedCardsAt(documents, accountIds)
  const readings = await contentReaders.ofPeople(documents, [...cards.keys()], fromDay)
  return readings.flatMap(({ contentId, personId }) => {
    const card = cards.get(personId)
    const isIdentified = card !== undefined && card.identityLevel >= identifiedFromLevel && card.accountId !== null
    return isIdentified ? [{ contentId, personId: card.id, accountId: card.accountId ?? '' }] : []
  })
}

const none: PullCounts = { targetReaderCount: 0, targetAccountCount: 0 }

/** Most target people first; of the rest the newest. */
const mostPulling = (items: readonly Content[], pulls: ReadonlyMap<string, PullCounts>): Content[] =>
  [...items].sort((left, right) => (pulls.get(right.id) ?? none).targetReaderCount - (pulls.get(left.id) ?? none).targetReaderCount).slice(0, maxShown)

export const getPull = defineAction('contents.pull', async ({ days }, { documents, now }) => {
  const fromDay = firstDayOf(days, now)
  const { accountIds, isPartial } = await allTargets(documents)
  const pulls = countPull(await targetOpenings(documents, accountIds, fromDay))
  const shown = mostPulling(await contents.list(documents), pulls)
  const items = await Promise.all(
    shown.map(async (content): Promise<PulledContent> => {
      const readerCount = await contentReaders.count(documents, content.id, fromDay)
      return { content, readerCount, ...(pulls.get(content.id) ?? none) }
    })
  )
  return { items: items.filter(({ readerCount }) => readerCount > 0), isPartial }
})
