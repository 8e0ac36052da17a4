import { compareRank, keeperFirst } from '@shared/domain/identity/outranks'
import type { IdentityLevel } from '@shared/model/person'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const ranked = (id: string, own: { accountId?: string; identityLevel?: IdentityLevel; createdAt?: string } = {}) => ({
  id,
  accountId: null as string | null,
  identityLevel: 1 as IdentityLevel,
  createdAt: '2026-01-01T00:00:00.000Z',
  ...own
})

test.each([
  ['the linked before the unlinked, however well known', ranked('b', { accountId: 'acc_1', identityLevel: 3 }), ranked('a', { identityLevel: 4 })],
  ['the confirmed before the declared', ranked('b', { accountId: 'acc_1', identityLevel: 5 }), ranked('a', { accountId: 'acc_2', identityLevel: 3 })],
  ['the longer known among equals', ranked('b', { createdAt: '2025-01-01T00:00:00.000Z' }), ranked('a')],
  ['the smaller id at last', ranked('a'), ranked('b')]
])('%s', (_rule, keeper, loser) => {
  expect(keeperFirst(loser, keeper)).toEqual([keeper, loser])
  expect(keeperFirst(keeper, loser)).toEqual([keeper, loser])
})

const anyone = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  accountId: fc.constantFrom(null, 'acc_1'),
  identityLevel: fc.constantFrom<IdentityLevel>(1, 3, 4, 5),
  createdAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z')
})

test('the order is total: the same keeper whoever asks', () => {
  holds([anyone, anyone], (a, b) => {
    expect(Math.sign(compareRank(a, b))).toBe(-Math.sign(compareRank(b, a)) || 0)
  })
})
