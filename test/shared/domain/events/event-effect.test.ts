import { eventEffect } from '@shared/domain/events/event-effect'

const facts = { reachedCount: 20, eventUnits: 12, baselineUnits: 8, baselineWeeks: 4, costCny: 10_000, wonCny: 25_000 }

describe('what an event brought', () => {
  test('is clearly above the same days before: 12 units against 2 on average', () => {
    expect(eventEffect(facts)).toEqual({ verdict: 'above-baseline', liftRatio: 6, returnRatio: 1.5 })
  })

  test('is no difference when chance explains it as well', () => {
    expect(eventEffect({ ...facts, eventUnits: 3 }).verdict).toBe('no-difference')
    expect(eventEffect({ ...facts, eventUnits: 0, baselineUnits: 0 }).verdict).toBe('no-difference')
  })

  test('is not judged below ten accounts, however large it looks', () => {
    expect(eventEffect({ ...facts, reachedCount: 9, eventUnits: 500 }).verdict).toBe('too-few')
    expect(eventEffect({ ...facts, reachedCount: 10 }).verdict).toBe('above-baseline')
  })

  test('has no return without a cost and no lift without a baseline', () => {
    expect(eventEffect({ ...facts, costCny: null }).returnRatio).toBeNull()
    expect(eventEffect({ ...facts, costCny: 0 }).returnRatio).toBeNull()
    expect(eventEffect({ ...facts, baselineUnits: 0 }).liftRatio).toBeNull()
    expect(eventEffect({ ...facts, wonCny: 0 }).returnRatio).toBe(-1)
  })
})
