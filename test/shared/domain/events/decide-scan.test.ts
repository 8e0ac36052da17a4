import { decideScan } from '@shared/domain/events/decide-scan'

const inside = { inAt: '2026-03-05T02:32:00.000Z', outAt: null }
const outside = { ...inside, outAt: '2026-03-05T04:00:00.000Z' }

describe('a scan at the gate', () => {
  test.each([
    ['lets in who is registered', 'in', 'registered', null, 'in'],
    ['lets in who was invited and comes', 'in', 'invited', null, 'in'],
    ['says who is in already', 'in', 'registered', inside, 'already-in'],
    ['lets in again who went out', 'in', 'registered', outside, 'in'],
    ['does not let in who waits for a seat', 'in', 'waiting', null, 'waiting'],
    ['lets in again who was let in from the waiting list', 'in', 'waiting', outside, 'in'],
    ['lets out who is in', 'out', 'registered', inside, 'out'],
    ['has nobody to let out who was never in', 'out', 'registered', null, 'not-in'],
    ['has nobody to let out who is out', 'out', 'registered', outside, 'not-in']
  ] as const)('%s', (_, direction, status, attendance, expected) => {
    expect(decideScan({ direction, status, attendance })).toBe(expected)
  })
})
