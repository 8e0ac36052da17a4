import type { ActionOutput } from '@shared/contracts/registry'

export type Suggestion = ActionOutput<'accountMerges.suggest'>['items'][number]

const pairOf = ({ account, candidate }: Suggestion): string => [account.id, candidate.accountId].sort().join(' ')

/** Returns the suggestions with more of them, each pair once, whichever of the two was looked at. */
export const addSuggestions = (before: readonly Suggestion[], more: readonly Suggestion[]): Suggestion[] => {
  const pairs = new Map<string, Suggestion>()
  for (const one of [...before, ...more]) if (!pairs.has(pairOf(one))) pairs.set(pairOf(one), one)
  return [...pairs.values()]
}

/** Returns the suggestions that do not speak of an account. */
export const withoutAccount = (items: readonly Suggestion[], accountId: string): Suggestion[] =>
  items.filter(({ account, candidate }) => account.id !== accountId && candidate.accountId !== accountId)

/** Returns the suggestions without one. */
export const withoutPair = (items: readonly Suggestion[], pair: Suggestion): Suggestion[] => items.filter((item) => pairOf(item) !== pairOf(pair))
