import { excludedByOf, excludedReasonOf } from '@shared/domain/identity/excluded-reason'

const visitor = { role: 'visitor', scene: 1058 } as const

test.each([
  ['an ordinary visitor', visitor, null, null],
  ['a visit of unknown scene', { ...visitor, scene: null }, null, null],
  ['a colleague', { ...visitor, role: 'sales' }, 'staff', 'touch'],
  ['the crawler of WeChat', { ...visitor, scene: 1129 }, 'crawler', 'touch'],
  ['a robot by its user agent', { ...visitor, isBot: true }, 'bot', 'touch'],
  ['the virtual user of a snapshot page', { ...visitor, isSnapshot: true }, 'snapshot', 'touch'],
  ['somebody of a partner', { ...visitor, personReason: 'partner' }, 'partner', 'person'],
  ['a colleague who is also excluded', { ...visitor, role: 'lead', personReason: 'self' }, 'staff', 'touch'],
  ['a robot of a partner', { ...visitor, isBot: true, personReason: 'partner' }, 'bot', 'touch']
] as const)('%s', (_who, circumstances, reason, by) => {
  expect(excludedReasonOf(circumstances)).toBe(reason)
  expect(excludedByOf(circumstances)).toBe(by)
})
