/** One person of a target account who opened one content. */
export interface TargetOpening {
  contentId: string
  personId: string
  accountId: string
}

export interface PullCounts {
  targetReaderCount: number
  targetAccountCount: number
}

/** Returns per content how many people of target accounts opened it, and of how many accounts; each person and account once per content. */
export const countPull = (openings: readonly TargetOpening[]): Map<string, PullCounts> => {
  const seen = new Map<string, { people: Set<string>; accounts: Set<string> }>()
  for (const { contentId, personId, accountId } of openings) {
    const { people, accounts } = seen.get(contentId) ?? { people: new Set(), accounts: new Set() }
    seen.set(contentId, { people: people.add(personId), accounts: accounts.add(accountId) })
  }
  return new Map([...seen].map(([contentId, { people, accounts }]) => [contentId, { targetReaderCount: people.size, targetAccountCount: accounts.size }]))
}
