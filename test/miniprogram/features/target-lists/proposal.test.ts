import type { TargetListCandidate } from '@shared/contracts/target-lists'
import { applyEdits, changeTier, countTiers, lastRemoved, membersOf, noEdits, removeCandidate, undoRemoval } from '@/features/target-lists/proposal'
import { accountListItem } from '../../../support/builders/account-list-item'

const candidate = (rank: number): TargetListCandidate => ({
  account: accountListItem({ id: `acc_00000${rank}`, legalName: `公司${rank}` }),
  rank,
  tier: rank === 1 ? 'one-to-one' : 'one-to-many',
  reason: `第 ${rank} 名`
})
const four = [1, 2, 3, 4].map(candidate)
const ranksOf = (candidates: { rank: number }[]) => candidates.map(({ rank }) => rank)

test('removed candidates come back in rank order, the last first', () => {
  const edits = removeCandidate(removeCandidate(noEdits, 'acc_000002'), 'acc_000003')
  expect(ranksOf(applyEdits(four, edits))).toEqual([1, 4])
  expect(lastRemoved(four, edits)?.rank).toBe(3)
  expect(ranksOf(applyEdits(four, undoRemoval(edits)))).toEqual([1, 3, 4])
  expect(ranksOf(applyEdits(four, undoRemoval(undoRemoval(edits))))).toEqual([1, 2, 3, 4])
})

test('removing twice is removing once, and undo without a removal changes nothing', () => {
  const once = removeCandidate(noEdits, 'acc_000002')
  expect(removeCandidate(once, 'acc_000002')).toBe(once)
  expect(undoRemoval(noEdits)).toEqual(noEdits)
  expect(lastRemoved(four, noEdits)).toBeNull()
})

test('another size keeps what was removed and changed', () => {
  const edits = changeTier(removeCandidate(noEdits, 'acc_000001'), 'acc_000002', 'one-to-few')
  const larger = applyEdits([...four, candidate(5)], edits)
  expect(larger.map(({ rank, tier }) => `${rank} ${tier}`)).toEqual(['2 one-to-few', '3 one-to-many', '4 one-to-many', '5 one-to-many'])
})

test('a tier changed by hand is what the list is made of', () => {
  const edited = applyEdits([candidate(1), candidate(2)], changeTier(noEdits, 'acc_000002', 'one-to-few'))
  expect(countTiers(edited)).toEqual({ 'one-to-one': 1, 'one-to-few': 1, 'one-to-many': 0 })
  expect(membersOf(edited)).toEqual([
    { accountId: 'acc_000001', tier: 'one-to-one', reason: '第 1 名' },
    { accountId: 'acc_000002', tier: 'one-to-few', reason: '第 2 名' }
  ])
})
