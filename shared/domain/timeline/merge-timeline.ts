export interface Dated {
  id: string
  /** ISO 8601 with Z. */
  at: string
}

/** Where a page ended: the instant and id of its last item. */
export interface TimelineCursor {
  at: string
  id: string
}

/** Returns whether an item comes after a page's end, newest first; of one instant the higher id comes first. */
export const isAfterCursor = ({ at, id }: Dated, cursor: TimelineCursor): boolean => at < cursor.at || (at === cursor.at && id < cursor.id)

const newestFirst = (a: Dated, b: Dated): number => (isAfterCursor(a, b) ? 1 : -1)

/** Returns one page out of several sources, newest first, each item once, with the cursor of the next page (null at the end). Each source must bring its newest `limit + 1` items at least. */
export const mergeTimeline = <Item extends Dated>(
  sources: readonly (readonly Item[])[],
  limit: number
): { items: Item[]; nextCursor: TimelineCursor | null } => {
  const merged = sources.flat().sort(newestFirst)
  const items = merged.slice(0, limit)
  const last = items.at(-1)

  return { items, nextCursor: merged.length > limit && last ? { at: last.at, id: last.id } : null }
}
