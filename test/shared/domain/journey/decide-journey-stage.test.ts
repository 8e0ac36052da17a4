import { decideJourneyStage, type JourneyFacts } from '@shared/domain/journey/decide-journey-stage'
import { buyerPhases, journeyRules } from '@shared/domain/journey/journey-rules'
import { type JourneyReason, type JourneyStage, journeyReasons, journeyStages } from '@shared/model/standing'
import { touchpointKinds } from '@shared/model/touchpoint'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'
import { unitsOn } from '../../../support/builders/watch'
import { holds } from '../../../support/property'

const today = asDayNumber(20_600)
const facts = (overrides: Partial<JourneyFacts> = {}): JourneyFacts => ({
  deal: null,
  band: null,
  levelOneUntilDay: null,
  levelTwoUntilDay: null,
  unitsByPerson: {},
  wasSeen: true,
  override: null,
  today,
  ...overrides
})
const day = (offset: number) => asDayNumber(today + offset)
const read = { unitsByPerson: { per_a: unitsOn('content_view', [day(-3)]) } }
const levelOne = { levelOneUntilDay: day(5), levelTwoUntilDay: day(50) }

describe('where an account stands', () => {
  const cases: [string, Partial<JourneyFacts>, JourneyStage, JourneyReason][] = [
    ['nobody was ever seen', { wasSeen: false }, 'unaware', 'never-seen'],
    ['somebody was, long ago', {}, 'unaware', 'dormant'],
    ['a code was scanned, nothing read', { unitsByPerson: { per_a: unitsOn('qr_scan', [day(-3)]) } }, 'unaware', 'intent-before-awareness'],
    ['a keyword was sent, before any form', { unitsByPerson: { per_a: unitsOn('oa_keyword', [day(0)]) } }, 'unaware', 'intent-before-awareness'],
    ['something was read', read, 'aware', 'read'],
    ['something was read 89 days ago', { unitsByPerson: { per_a: unitsOn('content_view', [day(-89)]) } }, 'aware', 'read'],
    ['something was read 90 days ago', { unitsByPerson: { per_a: unitsOn('content_view', [day(-90)]) } }, 'unaware', 'dormant'],
    ['a reading of tomorrow does not count yet', { unitsByPerson: { per_a: unitsOn('content_view', [day(1)]) } }, 'unaware', 'dormant'],
    ['a paper was downloaded 29 days ago', { unitsByPerson: { per_a: unitsOn('download', [day(-29)]) } }, 'engaged', 'took-part'],
    ['a paper was downloaded 30 days ago', { unitsByPerson: { per_a: unitsOn('download', [day(-30)]) } }, 'aware', 'read'],
    ['engagement is at level 2', { ...read, levelTwoUntilDay: day(1) }, 'engaged', 'active'],
    ['engagement left level 2 today', { ...read, levelTwoUntilDay: day(0) }, 'aware', 'read'],
    ['engagement is at level 1, the fit is B', { ...read, ...levelOne, band: 'B' }, 'engaged', 'active'],
    ['engagement is at level 1 alone', { levelOneUntilDay: day(5) }, 'engaged', 'active'],
    ['the fit is A, engagement at level 2', { ...read, levelTwoUntilDay: day(1), band: 'A' }, 'engaged', 'active'],
    ['hot: fit A and level 1', { ...read, ...levelOne, band: 'A' }, 'mqa', 'hot'],
    ['was hot until today', { ...read, levelOneUntilDay: day(0), levelTwoUntilDay: day(9), band: 'A' }, 'engaged', 'active'],
    ['a demo was asked for 29 days ago', { unitsByPerson: { per_a: unitsOn('demo_request', [day(-29)]) } }, 'mqa', 'asked-for-contact'],
    ['a call was asked for 30 days ago', { unitsByPerson: { per_a: unitsOn('contact_request', [day(-30)]) } }, 'aware', 'read'],
    ['a deal is open', { deal: 'open' }, 'opportunity', 'deal-open'],
    ['a deal is open and the account hot', { deal: 'open', ...levelOne, band: 'A' }, 'opportunity', 'deal-open'],
    ['a deal is won', { deal: 'won', ...levelOne, band: 'A' }, 'customer', 'deal-won']
  ]

  test.each(cases)('%s', (_, overrides, stage, reason) => {
    expect(decideJourneyStage(facts(overrides))).toMatchObject({ stage, ruleStage: stage, reason, override: null })
  })

  test('is told for every reason by one of the cases above', () => {
    expect(new Set(cases.map(([, , , reason]) => reason))).toEqual(new Set(journeyReasons))
    expect(new Set(journeyRules.map(({ reason }) => reason))).toEqual(new Set(journeyReasons))
  })

  test('is asked from the most advanced stage down', () => {
    const places = journeyRules.map(({ stage }) => journeyStages.indexOf(stage))
    expect(places).toEqual([...places].sort((left, right) => right - left))
    expect(new Set(places).size).toBe(journeyStages.length)
  })

  test.each(touchpointKinds)('is unaware with a %s only if that shows no interest or nothing was read yet', (kind) => {
    const { stage, reason } = decideJourneyStage(facts({ unitsByPerson: { per_a: unitsOn(kind, [today]) } }))
    const refusing = ['oa_unfollow', 'unsubscribe_topic', 'said_no_interest']
    const before = ['mp_enter', 'qr_scan', 'article_open_intent', 'oa_follow', 'oa_menu', 'oa_keyword', 'oa_subscribe_topic']
    const asking = ['demo_request', 'contact_request']
    const part = [
      'download',
      'event_register',
      'event_attend',
      'webinar_attend',
      'webinar_question',
      'webinar_poll',
      'live_lead_form',
      'booth_interest',
      'high_value_view'
    ]
    if (refusing.includes(kind)) expect([stage, reason]).toEqual(['unaware', 'dormant'])
    else if (before.includes(kind)) expect([stage, reason]).toEqual(['unaware', 'intent-before-awareness'])
    else if (asking.includes(kind)) expect([stage, reason]).toEqual(['mqa', 'asked-for-contact'])
    else expect([stage, reason]).toEqual(part.includes(kind) ? ['engaged', 'took-part'] : ['aware', 'read'])
  })
})

describe('the reason', () => {
  test('names the newest touch it rests on, of one day the most telling, and the day it ends', () => {
    const unitsByPerson = {
      per_a: { ...unitsOn('event_attend', [day(-4)]), ...unitsOn('event_register', [day(-9)]) },
      per_b: unitsOn('download', [day(-4), day(-20)]),
      per_c: unitsOn('content_view', [today])
    }
    expect(decideJourneyStage(facts({ unitsByPerson }))).toMatchObject({ evidence: { kind: 'download', day: day(-4) }, holdsUntilDay: day(26) })
    const { per_a, per_b, per_c } = unitsByPerson
    expect(decideJourneyStage(facts({ unitsByPerson: { per_c, per_b, per_a } })).evidence).toEqual({ kind: 'download', day: day(-4) })
  })

  test('of a level is the day on which it is left; a deal and a long silence have none', () => {
    expect(decideJourneyStage(facts({ ...levelOne, band: 'A' }))).toMatchObject({ evidence: null, holdsUntilDay: day(5) })
    expect(decideJourneyStage(facts({ ...levelOne, band: 'C' }))).toMatchObject({ evidence: null, holdsUntilDay: day(50) })
    expect(decideJourneyStage(facts({ levelOneUntilDay: day(5) }))).toMatchObject({ holdsUntilDay: day(5) })
    expect(decideJourneyStage(facts({ deal: 'open' }))).toMatchObject({ evidence: null, holdsUntilDay: null })
    expect(decideJourneyStage(facts())).toMatchObject({ evidence: null, holdsUntilDay: null })
  })

  test('ends on its day and not before, whatever it is', () => {
    const unitsArbitrary = fc.dictionary(
      fc.constantFrom('per_a', 'per_b'),
      fc
        .tuple(fc.constantFrom(...touchpointKinds), fc.array(fc.integer({ min: today - 95, max: today }), { maxLength: 4 }))
        .map(([kind, days]) => unitsOn(kind, days))
    )
    holds(
      [unitsArbitrary, fc.option(fc.integer({ min: today - 3, max: today + 60 })), fc.option(fc.integer({ min: today - 3, max: today + 90 }))],
      (unitsByPerson, one, two) => {
        const known = facts({
          unitsByPerson,
          band: 'A',
          levelOneUntilDay: one === null ? null : asDayNumber(one),
          levelTwoUntilDay: two === null ? null : asDayNumber(two)
        })
        const now = decideJourneyStage(known)
        if (now.holdsUntilDay === null) return
        expect(decideJourneyStage({ ...known, today: asDayNumber(now.holdsUntilDay - 1) })).toMatchObject({ stage: now.stage, reason: now.reason })
        expect(decideJourneyStage({ ...known, today: now.holdsUntilDay }).reason).not.toBe(now.reason)
      }
    )
  })
})

describe('a stage set by hand', () => {
  const override = { stage: 'opportunity' as const, reason: '口头答应了', untilDay: day(3), by: '林晓岚', at: '2026-05-01T00:00:00.000Z' }

  test('goes before the rules until its day, and says what they would have said', () => {
    expect(decideJourneyStage(facts({ ...read, override }))).toMatchObject({ stage: 'opportunity', ruleStage: 'aware', reason: 'read', override })
    expect(decideJourneyStage(facts({ ...read, override, today: day(2) })).stage).toBe('opportunity')
  })

  test('ends by itself', () => {
    expect(decideJourneyStage(facts({ ...read, override, today: day(3) }))).toMatchObject({ stage: 'aware', ruleStage: 'aware', override: null })
  })
})

test('the buyer’s four phases are those of the documents; before and after there is none', () => {
  expect(journeyStages.map((stage) => buyerPhases[stage])).toEqual([null, 'problem-aware', 'exploring', 'evaluating', 'deciding', null])
})
