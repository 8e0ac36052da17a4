import { isComplete, type Progress, stepsOf } from '@/features/overview/next-steps'

const progress = (overrides: Partial<Progress> = {}): Progress => ({
  accountCount: 0,
  icpCount: 0,
  liveIcpCount: 0,
  listCount: 0,
  contentCount: 0,
  ...overrides
})
const statesOf = (given: Progress) => stepsOf(given).map(({ state }) => state)

test.each([
  ['a new company begins with the import', progress(), ['next', 'later', 'later', 'later', 'later']],
  ['with accounts the profile is next', progress({ accountCount: 600 }), ['done', 'next', 'later', 'later', 'later']],
  ['a profile that is not published is half the way', progress({ accountCount: 600, icpCount: 1 }), ['done', 'done', 'next', 'later', 'later']],
  ['what was done out of order counts', progress({ accountCount: 600, contentCount: 2 }), ['done', 'next', 'later', 'later', 'done']]
])('%s', (_sentence, given, states) => {
  expect(statesOf(given)).toEqual(states)
})

test('with all five done there is nothing left to lead through', () => {
  const steps = stepsOf(progress({ accountCount: 1, icpCount: 1, liveIcpCount: 1, listCount: 1, contentCount: 1 }))
  expect(isComplete(steps)).toBe(true)
  expect(isComplete(stepsOf(progress()))).toBe(false)
})
