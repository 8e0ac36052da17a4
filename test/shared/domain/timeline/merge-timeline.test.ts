import { type Dated, isAfterCursor, mergeTimeline, type TimelineCursor } from '@shared/domain/timeline/merge-timeline'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const items = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    at: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z', '2026-11-03T00:00:00.000Z')
  }),
  { selector: ({ id }) => id, maxLength: 30 }
)

/** Reads page after page, each source bringing what lies after the cursor. */
const readAll = (sources: Dated[][], limit: number): Dated[] => {
  const read: Dated[] = []
  let cursor: TimelineCursor | null = { at: '9999', id: '' }
  while (cursor !== null) {
    const after: TimelineCursor = cursor
    const page: ReturnType<typeof mergeTimeline<Dated>> = mergeTimeline(
      sources.map((source) => source.filter((item) => isAfterCursor(item, after))),
      limit
    )
    read.push(...page.items)
    cursor = page.nextCursor
  }
  return read
}

test('page after page shows everything once, newest first, however it is spread over sources and pages', () => {
  holds([items, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 })], (all, limit, sourceCount) => {
    const sources = Array.from({ length: sourceCount }, (_, index) => all.filter((_item, position) => position % sourceCount === index))
    const read = readAll(sources, limit)

    expect(read.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
    expect(read.map(({ at }) => at)).toEqual([...read.map(({ at }) => at)].sort().reverse())
  })
})
