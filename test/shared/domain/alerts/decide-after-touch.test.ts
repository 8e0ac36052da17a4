import { alertRules, inboundKinds } from '@shared/domain/alerts/alert-rules'
import { type AfterTouchInput, decideAfterTouch } from '@shared/domain/alerts/decide-after-touch'
import { silenceOf } from '@shared/domain/alerts/may-alert'
import { emptyWatch, trackedFrom, watchFromDay } from '@shared/domain/alerts/watch-window'
import { defaultScoringModel as model } from '@shared/domain/engagement/default-model'
import { heatAtScore } from '@shared/domain/engagement/engagement-score'
import { alertRuleIds } from '@shared/model/standing'
import { touchpointKinds } from '@shared/model/touchpoint'
import { asDayNumber } from '@shared/model/units'
import { unitsOn, watch } from '../../../support/builders/watch'

const today = asDayNumber(20_600)
const day = (offset: number) => asDayNumber(today + offset)
const by = { by: '周屿', at: '2026-05-01T00:00:00.000Z' }
const surging = { per_a: unitsOn('content_view', [today, day(-1)]), per_b: unitsOn('content_view', [today]) }
const touchOf = (kind: (typeof touchpointKinds)[number]) => ({ kind, day: today, excludedReason: null })

const input = (overrides: Partial<AfterTouchInput> = {}): AfterTouchInput => ({
  before: emptyWatch,
  unitsByPerson: {},
  standing: { ring: 'unrated', hold: null, negative: null },
  override: null,
  deal: null,
  band: 'A',
  heat: null,
  lastTouchDay: day(-1),
  trackedFromDay: day(-400),
  touch: touchOf('content_view'),
  today,
  model,
  ...overrides
})
const rulesOf = (overrides: Partial<AfterTouchInput>): string[] => decideAfterTouch(input(overrides)).alert?.ruleIds ?? []
const heatAt = (score: number) => heatAtScore(score, today, model)

describe('an alert is raised', () => {
  test.each<[string, Partial<AfterTouchInput>, string[]]>([
    ['not by an ordinary touch', {}, []],
    ['by a surge', { unitsByPerson: surging }, ['surge']],
    ['by becoming hot, which is also reaching evaluation', { heat: heatAt(60), before: watch({ stage: 'engaged' }) }, ['became-hot', 'reached-mqa']],
    ['not by being hot as before', { heat: heatAt(60), before: watch({ levelOneUntilDay: day(1), stage: 'mqa' }) }, []],
    ['not by coming back from an open deal', { heat: heatAt(60), before: watch({ levelOneUntilDay: day(1), stage: 'opportunity' }) }, []],
    ['not by level 1 without the fit', { heat: heatAt(60), band: 'B' }, []],
    ['by asking for a demo', { touch: touchOf('demo_request') }, ['demo-request']],
    ['by asking for a call', { touch: touchOf('contact_request') }, ['demo-request']],
    ['by returning after 90 days', { lastTouchDay: day(-90) }, ['returned']],
    ['not by returning after 89', { lastTouchDay: day(-89) }, []],
    ['not by the first touch ever', { lastTouchDay: null }, []],
    ['not by a late touch of long ago', { touch: { ...touchOf('content_view'), day: day(-200) }, lastTouchDay: day(-1) }, []],
    ['not by an excluded touch', { unitsByPerson: surging, touch: { ...touchOf('demo_request'), excludedReason: 'staff' } }, []],
    ['not by a refusal', { unitsByPerson: surging, touch: touchOf('said_no_interest') }, []],
    ['by a colleague who turns out to work there', { unitsByPerson: surging, touch: null }, ['surge']]
  ])('%s', (_, overrides, ruleIds) => {
    expect(rulesOf(overrides)).toEqual(ruleIds)
  })

  test('once a touch: the most pressing rule names it, and all that were due rest', () => {
    const { alert, watch: after } = decideAfterTouch(input({ unitsByPerson: surging, touch: touchOf('demo_request'), lastTouchDay: day(-100) }))
    expect(alert).toMatchObject({ ruleId: 'demo-request', ruleIds: ['demo-request', 'surge', 'returned'], windowDay: today })
    expect(after.lastAlertDays).toEqual({ 'demo-request': today, surge: today, returned: today })
  })

  test.each(alertRules.map(({ id, everyDays }) => [id, everyDays] as const))('by %s again after %d days, not sooner', (id, everyDays) => {
    const all: Partial<AfterTouchInput> = {
      unitsByPerson: surging,
      touch: touchOf('demo_request'),
      lastTouchDay: day(-100),
      heat: heatAt(60),
      standing: { ring: id === 'inbound-intent' ? 'opportunistic' : 'strategic', hold: null, negative: null }
    }
    const rulesAfter = (days: number) => rulesOf({ ...all, before: watch({ lastAlertDays: { [id]: day(-days) } }) })
    expect(rulesAfter(everyDays - 1)).not.toContain(id)
    expect(rulesAfter(everyDays)).toContain(id)
  })

  test('with the surge as it was measured and the stage as it is', () => {
    const { alert } = decideAfterTouch(input({ unitsByPerson: surging, heat: heatAt(40) }))
    expect(alert).toMatchObject({ surge: { recentUnits: 3, baselineUnits: 0, peopleCount: 2 }, stage: 'engaged' })
  })
})

describe('the ring decides what alerts', () => {
  const standing = (ring: AfterTouchInput['standing']['ring']) => ({ standing: { ring, hold: null, negative: null } })

  test('an opportunistic account alerts on inbound intent only (scenario 8)', () => {
    expect(rulesOf({ ...standing('opportunistic'), unitsByPerson: surging, heat: heatAt(90), lastTouchDay: day(-100) })).toEqual([])
    expect(rulesOf({ ...standing('opportunistic'), unitsByPerson: surging, touch: touchOf('high_value_view') })).toEqual(['inbound-intent'])
    expect(rulesOf({ ...standing('opportunistic'), touch: touchOf('demo_request') })).toEqual(['demo-request', 'inbound-intent'])
  })

  test.each(touchpointKinds)('%s is inbound intent exactly when the table says so', (kind) => {
    expect(rulesOf({ ...standing('opportunistic'), touch: touchOf(kind) }).includes('inbound-intent')).toBe(inboundKinds.includes(kind))
    expect(rulesOf({ ...standing('strategic'), touch: touchOf(kind) })).not.toContain('inbound-intent')
  })

  test('an account to avoid alerts on nothing', () => {
    expect(rulesOf({ ...standing('avoid'), touch: touchOf('demo_request') })).toEqual([])
  })
})

describe('an account is silent', () => {
  const hold = { reason: 'bought-competitor' as const, untilDay: day(1), ...by }
  const negative = { reason: 'competitor' as const, ...by }

  test.each([
    [{ ring: 'unrated' as const, hold: null, negative: null }, null],
    [{ ring: 'strategic' as const, hold: null, negative: null }, null],
    [{ ring: 'opportunistic' as const, hold: null, negative: null }, null],
    [{ ring: 'avoid' as const, hold: null, negative: null }, 'avoid'],
    [{ ring: 'strategic' as const, hold, negative: null }, 'on-hold'],
    [{ ring: 'strategic' as const, hold: { ...hold, untilDay: today }, negative: null }, null],
    [{ ring: 'strategic' as const, hold, negative }, 'negative'],
    [{ ring: 'avoid' as const, hold, negative: null }, 'on-hold']
  ])('%j: %s', (standing, silence) => {
    expect(silenceOf(standing, today)).toBe(silence)
    expect(rulesOf({ standing, touch: touchOf('demo_request') }).length > 0).toBe(silence === null)
  })

  test('and speaks again by itself on the day its hold ends', () => {
    const standing = { ring: 'strategic' as const, hold: { ...hold, untilDay: day(2) }, negative: null }
    expect(rulesOf({ standing, unitsByPerson: surging, today: day(1) })).toEqual([])
    expect(rulesOf({ standing, unitsByPerson: surging, today: day(2) })).toEqual(['surge'])
  })
})

describe('what an account keeps', () => {
  test('is its units, its levels until their day and its stage with the reason', () => {
    const { watch: after, stage } = decideAfterTouch(
      input({ unitsByPerson: surging, heat: heatAt(60), before: watch({ lastAlertDays: { returned: day(-3) } }) })
    )
    expect(after).toMatchObject({ unitsByPerson: surging, stage: 'mqa', stageReason: 'hot', lastAlertDays: { returned: day(-3), surge: today } })
    expect(after.levelOneUntilDay).toBeGreaterThan(today)
    expect(after.levelTwoUntilDay).toBeGreaterThan(after.levelOneUntilDay ?? 0)
    expect(stage.stage).toBe('mqa')
  })

  test('is “dormant” only once somebody was seen', () => {
    expect(decideAfterTouch(input({ touch: null, lastTouchDay: null })).watch.stageReason).toBe('never-seen')
    expect(decideAfterTouch(input({ touch: null, lastTouchDay: day(-100) })).watch.stageReason).toBe('dormant')
    expect(decideAfterTouch(input({ touch: { ...touchOf('content_view'), excludedReason: 'bot' }, lastTouchDay: null })).watch.stageReason).toBe('never-seen')
    expect(decideAfterTouch(input({ lastTouchDay: null })).watch.stageReason).toBe('dormant')
  })

  test('goes back ninety days, which covers the 63 of a surge', () => {
    expect(watchFromDay(today)).toBe(today - 89)
  })
})

describe('an account is tracked', () => {
  const units = { per_a: unitsOn('content_view', [day(-30), day(-3)]) }
  test.each([
    ['since it is known', {}, -20, -400, -20],
    ['since its first unit when that is older', units, -20, -400, -30],
    ['not before the company began to track', units, -50, -10, -10],
    ['since it is known when its units are younger', units, -50, -400, -50]
  ])('%s', (_, unitsByPerson, created, company, expected) => {
    expect(trackedFrom({ unitsByPerson, createdDay: day(created), companyFromDay: day(company) })).toBe(day(expected))
  })
})

test('every rule is in the table once, the most pressing first', () => {
  expect(alertRules.map(({ id }) => id)).toEqual(alertRuleIds)
})
