import { compareTouches } from '@shared/domain/engagement/ledger-touch'
import { touch } from '../../../support/builders/touch'

describe('order of touches', () => {
  test.each([
    ['the earlier first', { occurredAt: '2026-03-01T00:00:00.000Z', id: 'tch_b' }, { occurredAt: '2026-03-02T00:00:00.000Z', id: 'tch_a' }, -1],
    ['the later last', { occurredAt: '2026-03-02T00:00:00.000Z', id: 'tch_a' }, { occurredAt: '2026-03-01T00:00:00.000Z', id: 'tch_b' }, 1],
    ['at the same moment the smaller id first', { id: 'tch_a' }, { id: 'tch_b' }, -1],
    ['at the same moment the greater id last', { id: 'tch_b' }, { id: 'tch_a' }, 1],
    ['a touch is its own equal', { id: 'tch_a' }, { id: 'tch_a' }, 0]
  ])('%s', (_, a, b, order) => {
    expect(compareTouches(touch(a), touch(b))).toBe(order)
  })
})
