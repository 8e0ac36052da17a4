import { fillingOrder } from '@shared/domain/engagement/filling-order'
import fc from 'fast-check'
import { touch } from '../../../support/builders/touch'
import { holds } from '../../../support/property'

const shown = (id: string, hour: number, quantity: number | null) =>
  touch({ id, kind: 'booth_interest', quantity, occurredAt: `2026-03-02T0${hour}:00:00.000Z` })
const all = [shown('tch_d', 1, null), shown('tch_c', 3, 3), shown('tch_b', 2, 1), shown('tch_a', 3, 3), shown('tch_e', 2, 3)]
const idsBy = (counts: 'first' | 'highest' | undefined) => [...all].sort(fillingOrder({ counts })).map(({ id }) => id)

test('the first come first: by time, then id', () => {
  expect(idsBy('first')).toEqual(['tch_d', 'tch_b', 'tch_e', 'tch_a', 'tch_c'])
  expect(idsBy(undefined)).toEqual(idsBy('first'))
})

test('the highest come first, of the same height the earlier, and without a quantity last', () => {
  expect(idsBy('highest')).toEqual(['tch_e', 'tch_a', 'tch_c', 'tch_b', 'tch_d'])
})

test('either order is one order of the same touches, however they arrive', () => {
  holds([fc.shuffledSubarray(all, { minLength: all.length }), fc.constantFrom('first' as const, 'highest' as const)], (arrived, counts) => {
    expect([...arrived].sort(fillingOrder({ counts })).map(({ id }) => id)).toEqual(idsBy(counts))
  })
})
