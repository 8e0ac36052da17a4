import { withPersonUnits } from '@shared/domain/surge/account-units'
import { asDayNumber } from '@shared/model/units'

const from = asDayNumber(100)
const before = { per_1: { '99': { download: 1 }, '100': { content_view: 2 } }, per_2: { '120': { demo_request: 1 } } }

test('a person’s units stand in the place of those before, without old days', () => {
  const counts = { '90': { mp_enter: 3 }, '101': { download: 1 } }
  expect(withPersonUnits(before, { personId: 'per_1', counts }, from)).toEqual({ per_1: { '101': { download: 1 } }, per_2: before.per_2 })
  expect(withPersonUnits(before, { personId: 'per_3', counts }, from)).toEqual({
    per_1: { '100': { content_view: 2 } },
    per_2: before.per_2,
    per_3: { '101': { download: 1 } }
  })
})

test('who leaves, and who has nothing left, is not among them', () => {
  expect(withPersonUnits(before, { personId: 'per_1', counts: null }, from)).toEqual({ per_2: before.per_2 })
  expect(withPersonUnits(before, { personId: 'per_1', counts: { '99': { download: 1 } } }, from)).toEqual({ per_2: before.per_2 })
})
