import { countByEntry, countFunnel, type KnownReader } from '@shared/domain/content/count-funnel'
import fc from 'fast-check'

const reader = (overrides: Partial<KnownReader> = {}): KnownReader => ({ personId: 'per_000001', identityLevel: 1, accountId: null, entry: null, ...overrides })
const targets = new Set(['acc_target'])

describe('the funnel of a content', () => {
  test('counts people opened, identified, at target accounts, and the accounts', () => {
    const readers = [
      reader(),
      reader({ identityLevel: 3 }),
      reader({ identityLevel: 3, accountId: 'acc_other' }),
      reader({ identityLevel: 3, accountId: 'acc_target' }),
      reader({ identityLevel: 5, accountId: 'acc_target' })
    ]

    expect(countFunnel(readers, targets)).toEqual({
      openedPeopleCount: 5,
      identifiedPeopleCount: 3 + 1,
      targetPeopleCount: 2,
      targetAccountCount: 1,
      unknownPeopleCount: 2
    })
  })

  test('of nobody is nothing', () => {
    expect(countFunnel([], targets)).toEqual({
      openedPeopleCount: 0,
      identifiedPeopleCount: 0,
      targetPeopleCount: 0,
      targetAccountCount: 0,
      unknownPeopleCount: 0
    })
  })

  const readers = fc.array(
    fc.record({
      personId: fc.string(),
      identityLevel: fc.constantFrom(1, 2, 3, 4, 5),
      accountId: fc.constantFrom(null, 'acc_target', 'acc_other'),
      entry: fc.constantFrom(null, { position: 'end', campaign: null }, { position: 'end', campaign: '春季' }, { position: 'poster', campaign: null })
    }) as fc.Arbitrary<KnownReader>
  )

  test('never widens, and its places add up to its people', () => {
    fc.assert(
      fc.property(readers, (some) => {
        const counts = countFunnel(some, targets)
        expect(counts.identifiedPeopleCount).toBeLessThanOrEqual(counts.openedPeopleCount)
        expect(counts.targetPeopleCount).toBeLessThanOrEqual(counts.identifiedPeopleCount)
        expect(counts.targetAccountCount).toBeLessThanOrEqual(counts.targetPeopleCount)
        const places = countByEntry(some, targets)
        expect(places.reduce((sum, { peopleCount }) => sum + peopleCount, 0)).toBe(counts.openedPeopleCount)
        expect(places.reduce((sum, { targetPeopleCount }) => sum + targetPeopleCount, 0)).toBe(counts.targetPeopleCount)
      })
    )
  })

  test('tells the same position of two campaigns apart, most people first', () => {
    const spring = { position: 'end', campaign: '春季' } as const
    const places = countByEntry([reader({ entry: { position: 'end', campaign: null } }), reader({ entry: spring }), reader({ entry: spring })], targets)

    expect(places.map(({ entry, peopleCount }) => [entry?.campaign, peopleCount])).toEqual([
      ['春季', 2],
      [null, 1]
    ])
  })
})
