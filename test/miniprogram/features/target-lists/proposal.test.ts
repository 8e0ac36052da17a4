import type { TargetListCandidate } from '@shared/contracts/target-lists'
import { changeTier, countTiers, membersOf, proposalOf, removeCandidate, undoRemoval } from '@/features/target-lists/proposal'
import { accountListItem } from '../../../support/builders/account-list-item'

const candidate = (rank: number): TargetListCandidate => ({
  account: accountListItem({ id: `acc_00000${rank}`, legalName: `公司${rank}` }),
  rank,
  tier: rank === 1 ? 'one-to-one' : 'one-to-many',
  reason: `第 ${rank} 名`
})
const ranksOf = (proposal: { candidates: TargetListCandidate[] }) => proposal.candidates.map(({ rank }) => rank)

test('removed candidates come back in rank order, the last first', () => {
  const proposal = removeCandidate(removeCandidate(proposalOf([1, 2, 3, 4].map(candidate)), 'acc_000002'), 'acc_000003')
  expect(ranksOf(proposal)).toEqual([1, 4])
  expect(ranksOf(undoRemoval(proposal))).toEqual([1, 3, 4])
  expect(ranksOf(undoRemoval(undoRemoval(proposal)))).toEqual([1, 2, 3, 4])
})

test('with nothing removed, undo leaves the proposal as it is', () => {
  const proposal = proposalOf([candidate(1)])
  expect(undoRemoval(proposal)).toEqual(proposal)
  expect(removeCandidate(proposal, 'acc_999999')).toEqual(proposal)
})

test('a tier changed by hand is what the list is made of', () => {
  const proposal = changeTier(proposalOf([1, 2].map(candidate)), 'acc_000002', 'one-to-few')
  expect(countTiers(proposal.candidates)).toEqual({ 'one-to-one': 1, 'one-to-few': 1, 'one-to-many': 0 })
  expect(membersOf(proposal)).toEqual([
    { accountId: 'acc_000001', tier: 'one-to-one', reason: '第 1 名' },
    { accountId: 'acc_000002', tier: 'one-to-few', reason: '第 2 名' }
  ])
})
