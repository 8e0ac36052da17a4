import type { Unidentified } from '@shared/contracts/content-funnel'
import { defineAction } from '../../platform/define-action'
import { contentReaders } from '../../repositories/content-readers'
import { contents } from '../../repositories/contents'
import { firstDayOf, knownReaders, maxReaders } from './known-readers'

const weekDays = 7

const tellingFirst = (left: Unidentified, right: Unidentified): number =>
  Number(right.content.isHighValue) - Number(left.content.isHighValue) || right.peopleCount - left.peopleCount

export const listUnidentified = defineAction('contents.unidentified', async (_input, { documents, now }) => {
  const readings = await contentReaders.recent(documents, { fromDay: firstDayOf(weekDays, now), limit: maxReaders })
  const counts = new Map<string, number>()
  for (const { contentId, accountId } of await knownReaders(documents, readings)) {
    if (accountId === null) counts.set(contentId, (counts.get(contentId) ?? 0) + 1)
  }
  const known = await contents.byIds(documents, [...counts.keys()])
  const items = [...known.values()].map((content): Unidentified => ({ content, peopleCount: counts.get(content.id) ?? 0 }))

  return { items: items.sort(tellingFirst), isPartial: readings.length === maxReaders }
})
