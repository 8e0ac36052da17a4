/** Returns counts with more of them added, name by name. */
export const addedCounts = (before: Record<string, number>, more: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(more).map(([key, count]) => [key, (before[key] ?? 0) + count]))
