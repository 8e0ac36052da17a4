import { isPullDue, pullPlan } from '@shared/domain/article-stats/pull-plan'

describe('a pull', () => {
  const plan = pullPlan('2026-03-02')

  test('asks nothing beyond yesterday: three days again for what was late, thirty for the totals', () => {
    const datesOf = (endpoint: string) => plan.filter((request) => request.endpoint === endpoint).map(({ date }) => date)
    expect(datesOf('getarticleread')).toEqual(['2026-03-01', '2026-02-28', '2026-02-27'])
    expect(datesOf('getbizsummary')).toEqual(datesOf('getarticleshare'))
    expect([datesOf('getarticletotaldetail').length, datesOf('getarticletotaldetail').at(-1)]).toEqual([30, '2026-01-31'])
  })

  const done = { pulledAt: '2026-03-02T01:00:00.000Z', isDelayed: false, problem: null }
  test.each([
    ['never before eight in China', null, '2026-03-01T23:59:00.000Z', false],
    ['from eight, when there was none', null, '2026-03-02T00:00:00.000Z', true],
    ['not twice a day', done, '2026-03-02T15:00:00.000Z', false],
    ['again the next morning', done, '2026-03-03T00:00:00.000Z', true],
    ['not at once when it was late', { ...done, isDelayed: true }, '2026-03-02T02:59:00.000Z', false],
    ['two hours later when it was late', { ...done, isDelayed: true }, '2026-03-02T03:00:00.000Z', true],
    ['two hours later when it failed', { ...done, problem: '没有权限' }, '2026-03-02T03:00:00.000Z', true]
  ])('is due %s', (_name, last, now, expected) => {
    expect(isPullDue(last, now)).toBe(expected)
  })
})
