import { mayBeCalled } from '@shared/domain/today/may-be-called'
import { asDayNumber } from '@shared/model/units'

const today = asDayNumber(20_000)
const free = { ring: 'unrated', hold: null, negative: null } as const
const by = { by: '林', at: '2026-11-29T00:00:00.000Z' }
const units = (day: number, kind: 'high_value_view' | 'content_view') => ({ per_1: { [day]: { [kind]: 1 } } })

describe('whom sales may be asked to call', () => {
  test.each([
    ['an account nobody placed', free, {}, true],
    ['one on hold until tomorrow', { ...free, hold: { reason: 'other', untilDay: asDayNumber(20_001), ...by } }, {}, false],
    ['one whose hold ends today', { ...free, hold: { reason: 'other', untilDay: today, ...by } }, {}, true],
    ['one marked negative', { ...free, negative: { reason: 'partner', ...by } }, {}, false],
    ['one to avoid', { ...free, ring: 'avoid' }, {}, false],
    ['an opportunistic one that only reads', { ...free, ring: 'opportunistic' }, units(20_000, 'content_view'), false],
    ['an opportunistic one that looked at the prices today', { ...free, ring: 'opportunistic' }, units(20_000, 'high_value_view'), true],
    ['an opportunistic one that did so 13 days ago', { ...free, ring: 'opportunistic' }, units(19_987, 'high_value_view'), true],
    ['an opportunistic one that did so 14 days ago', { ...free, ring: 'opportunistic' }, units(19_986, 'high_value_view'), false]
  ] as const)('%s', (_what, standing, unitsByPerson, expected) => {
    expect(mayBeCalled(standing, unitsByPerson, today)).toBe(expected)
  })
})
