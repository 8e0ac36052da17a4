import type { TargetListCandidate } from '@shared/contracts/target-lists'
import type { Tier } from '@shared/model/target-list'

/** What somebody changed of a proposal; kept apart from it, so that another size or a refresh loses nothing. */
export interface ProposalEdits {
  /** Account ids, the one removed last at the end. */
  removedIds: readonly string[]
  tierById: Readonly<Record<string, Tier>>
}

export const noEdits: ProposalEdits = { removedIds: [], tierById: {} }

export const removeCandidate = (edits: ProposalEdits, accountId: string): ProposalEdits =>
  edits.removedIds.includes(accountId) ? edits : { ...edits, removedIds: [...edits.removedIds, accountId] }

/** Returns the edits without the last removal. */
export const undoRemoval = (edits: ProposalEdits): ProposalEdits => ({ ...edits, removedIds: edits.removedIds.slice(0, -1) })

export const changeTier = (edits: ProposalEdits, accountId: string, tier: Tier): ProposalEdits => ({
  ...edits,
  tierById: { ...edits.tierById, [accountId]: tier }
})

/** Returns the proposal as edited, in rank order. */
export const applyEdits = (candidates: readonly TargetListCandidate[], { removedIds, tierById }: ProposalEdits): TargetListCandidate[] => {
  const removed = new Set(removedIds)
  return candidates
    .filter(({ account }) => !removed.has(account.id))
    .map((candidate) => ({ ...candidate, tier: tierById[candidate.account.id] ?? candidate.tier }))
}

/** Returns the candidate removed last, if it belongs to this proposal. */
export const lastRemoved = (candidates: readonly TargetListCandidate[], { removedIds }: ProposalEdits): TargetListCandidate | null =>
  candidates.find(({ account }) => account.id === removedIds[removedIds.length - 1]) ?? null

/** Returns how many candidates each tier has. */
export const countTiers = (candidates: readonly TargetListCandidate[]): Record<Tier, number> => {
  const counts: Record<Tier, number> = { 'one-to-one': 0, 'one-to-few': 0, 'one-to-many': 0 }
  for (const { tier } of candidates) counts[tier] += 1
  return counts
}

export const membersOf = (candidates: readonly TargetListCandidate[]) =>
  candidates.map(({ account, tier, reason }) => ({ accountId: account.id, tier, reason }))
