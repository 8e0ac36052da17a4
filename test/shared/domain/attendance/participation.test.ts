import { currentOf, isSameVersion, participationAt, partOfFile, touchesOfVersion, withoutImport, withVersion } from '@shared/domain/attendance/participation'
import type { Participation, ParticipationVersion } from '@shared/model/participation'
import fc from 'fast-check'
import { runs } from '../../../support/long'

const version = (importId: string, overrides: Partial<ParticipationVersion> = {}): ParticipationVersion => ({
  importId,
  firstAt: '2026-11-20T06:00:00.000Z',
  lastAt: null,
  minutes: 40,
  questionCount: 0,
  pollCount: 0,
  leadCount: 0,
  leadKeys: [],
  ...overrides
})
const blank: Participation = { id: 'p', eventId: 'e', part: 'all', personId: 'per', importIds: [], versions: [], isWithdrawn: false }
const told = (...versions: ParticipationVersion[]): Participation => versions.reduce(withVersion, blank)

describe('what files tell of one person', () => {
  test('is what the newest says, and who says it', () => {
    const both = told(version('a'), version('b', { minutes: 50 }))

    expect(currentOf(both)?.minutes).toBe(50)
    expect(both.importIds).toEqual(['a', 'b'])
    expect(withVersion(both, version('c', { minutes: 50 })).importIds).toEqual(['a', 'b', 'c'])
    expect(withVersion(both, version('b', { minutes: 50 }))).toEqual(both)
    expect(currentOf(blank)).toBeNull()
  })

  test('an import that says something else of the same person says only that', () => {
    const again = told(version('a'), version('a', { minutes: 45 }))

    expect(again.versions).toEqual([version('a', { minutes: 45 })])
    expect(isSameVersion(version('a'), version('b'))).toBe(true)
  })

  test('is, after an import was undone, as if it had never been', () => {
    const minutes = fc.integer({ min: 0, max: 90 })
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 1, maxLength: 6 }), fc.nat(), (all, chosen) => {
        const versions = all.map((count, index) => version(`imp-${index}`, { minutes: count }))
        const undone = versions[chosen % versions.length]?.importId ?? ''
        const left = withoutImport(told(...versions), undone)
        expect(left.importIds).not.toContain(undone)
        expect(left).toEqual(told(...versions.filter(({ importId }) => importId !== undone)))
      }),
      { numRuns: runs(200, 2000), seed: 6 }
    )
  })
})

test('a version stands for one touch of each kind it tells of', () => {
  expect(touchesOfVersion(version('a', { minutes: 35, questionCount: 2, pollCount: 1, leadCount: 3 }))).toEqual([
    { kind: 'webinar_attend', quantity: 35 },
    { kind: 'webinar_question', quantity: 2 },
    { kind: 'webinar_poll', quantity: 1 },
    { kind: 'live_lead_form', quantity: null }
  ])
  expect(touchesOfVersion(version('a', { minutes: null }))).toEqual([])
  expect(touchesOfVersion(version('a', { minutes: 0 }))).toEqual([{ kind: 'webinar_attend', quantity: 0 }])
})

const event = { startsAt: '2026-11-20T06:00:00.000Z', endsAt: '2026-11-20T07:30:00.000Z', now: '2026-11-28T00:00:00.000Z' }

test.each([
  ['2026-11-20T06:12:00.000Z', '2026-11-20T06:12:00.000Z'],
  ['2026-11-19T07:00:00.000Z', '2026-11-19T07:00:00.000Z'],
  ['2020-01-01T00:00:00.000Z', event.startsAt],
  [null, event.startsAt]
])('a touch of %s happened at %s', (firstAt, at) => {
  expect(participationAt(firstAt, event)).toBe(at)
})

test('nothing happened later than now', () => {
  expect(participationAt('2026-11-20T06:12:00.000Z', { ...event, now: '2026-11-20T06:05:00.000Z' })).toBe('2026-11-20T06:05:00.000Z')
})

test('leads stand by themselves, a session by its id', () => {
  expect([partOfFile('zoom', null), partOfFile('zoom', 'am'), partOfFile('channels-leads', 'am')]).toEqual(['all', 'am', 'leads'])
})
