import type { TargetListCandidate } from '@shared/contracts/target-lists'
import type { Tier } from '@shared/model/target-list'

/** A list while somebody puts it together: what the server proposes, changed by hand. */
export interface Proposal {
  candidates: TargetListCandidate[]
  /** Newest last; each can come back to its place. */
  removed: TargetListCandidate[]
}

export const proposalOf = (candidates: TargetListCandidate[]): Proposal => ({ candidates, removed: [] })

export const removeCandidate = ({ candidates, removed }: Proposal, accountId: string): Proposal => {
  const candidate = candidates.find(({ account }) => account.id === accountId)
  if (!candidate) return { candidates, removed }
  return { candidates: candidates.filter((other) => other !== candidate), removed: [...removed, candidate] }
}

/** Returns the proposal with the candidate removed last back in rank order. */
export const undoRemoval = ({ candidates, removed }: Proposal): Proposal => {
  const last = removed[removed.length - 1]
  if (!last) return { candidates, removed }
  return { candidates: [...candidates, last].sort((left, right) => left.rank - right.rank), removed: removed.slice(0, -1) }
}

export const changeTier = ({ candidates, removed }: Proposal, accountId: string, tier: Tier): Proposal => ({
  removed,
  candidates: candidates.map((candidate) => (candidate.account.id === accountId ? { ...candidate, tier } : candidate))
})

/** Returns how many candidates each tier has. */
export const countTiers = (candidates: readonly TargetListCandidate[]): Record<Tier, number> => {
  const counts: Record<Tier, number> = { 'one-to-one': 0, 'one-to-few': 0, 'one-to-many': 0 }
  for (const { tier } of candidates) counts[tier] += 1
  return counts
}

export const membersOf = ({ candidates }: Proposal) => candidates.map(({ account, tier, reason }) => ({ accountId: account.id, tier, reason }))
