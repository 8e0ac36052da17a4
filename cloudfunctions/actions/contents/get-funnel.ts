import { countByEntry, countFunnel } from '@shared/domain/content/count-funnel'
import { defineAction } from '../../platform/define-action'
import { contentReaders } from '../../repositories/content-readers'
import { findContent } from './find-content'
import { firstDayOf, knownReaders, maxReaders } from './known-readers'
import { targetsAmong } from './target-accounts'

export const getFunnel = defineAction('contents.funnel', async ({ contentId, days }, { documents, now }) => {
  const content = await findContent(documents, contentId)
  const fromDay = firstDayOf(days, now)
  const found = await contentReaders.ofContent(documents, contentId, { fromDay, limit: maxReaders })
  const isPartial = found.length === maxReaders
  const readers = await knownReaders(documents, found)
  const targets = await targetsAmong(
    documents,
    readers.map(({ accountId }) => accountId)
  )
  const counts = countFunnel(readers, targets)
  const openedPeopleCount = isPartial ? await contentReaders.count(documents, contentId, fromDay) : counts.openedPeopleCount

  return { content, ...counts, openedPeopleCount, isPartial, entries: countByEntry(readers, targets) }
})
