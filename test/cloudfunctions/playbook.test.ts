import type { ActionOutput } from '@shared/contracts/registry'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createContent, daysAgo, publishIcp, recordAll, touchOf } from '../support/story'

type Row = ActionOutput<'playbook.get'>['rows'][number]

let open: OpenCloud
/** Two people read, one of them twice and long; one looks at the prices; one is on no list. */
const [reading, asking, unlisted] = [0, 1, 2].map((index) => companyRow(index).legalName) as [string, string, string]
const ids: Record<string, string> = {}

beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(10)))
  const icpId = await publishIcp(open)
  const [first, second, paper] = [await createContent(open), await createContent(open), await createContent(open, { kind: 'pricing', isHighValue: true })]
  const long = await colleagueAt(open, reading)
  await recordAll(long, [touchOf(first.id, { occurredAt: daysAgo(2) }), touchOf(second.id, { kind: 'content_view_deep', occurredAt: daysAgo(2) })])
  await recordAll(await colleagueAt(open, reading), [touchOf(first.id, { occurredAt: daysAgo(1) })])
  await recordAll(await colleagueAt(open, asking), [touchOf(paper.id, { kind: 'high_value_view' })])
  await recordAll(await colleagueAt(open, unlisted), [touchOf(paper.id, { kind: 'high_value_view' })])
  for (const name of [reading, asking, unlisted]) ids[name] = (await accountNamed(open, name)).id
  const members = [reading, asking].map((name) => ({ accountId: ids[name] ?? '', tier: 'one-to-one' as const, reason: '重点' }))
  await open.marketer.ask('targetLists.create', { name: '华东重点软件客户', icpId, members })
}, 120_000)
afterAll(() => open.stop())

const measured = async (observation: Row['observation']) => {
  const { rows } = await open.sales.ask('playbook.get', {})
  const { rows: measures } = await open.sales.ask('playbook.measure', {})
  return measures.find(({ rowId }) => rowId === rows.find((row) => row.observation === observation)?.id)?.measures
}

describe('the table of next best actions', () => {
  test('begins with the rows of the requirements', async () => {
    const { rows, revision } = await open.sales.ask('playbook.get', {})

    expect(revision).toBe(0)
    expect(rows.map(({ goal }) => goal).slice(0, 3)).toEqual(['提高意识', '提高参与度', '提高转化率'])
    expect(rows).toHaveLength(7)
  })

  test('counts target accounts, people and visits from what they did; an account on no list is not among them', async () => {
    expect(await measured('visited')).toMatchObject({ accounts: 1, visitors: 2, visits: 3, longReads: 1, secondPageRatio: 0.5, mql: 0 })
    expect(await measured('high-value')).toMatchObject({ accounts: 1, visitors: 1, visits: 1, sal: 0, opportunities: 0 })
    expect(await open.sales.ask('playbook.measure', {})).toMatchObject({ targetCount: 2, isPartial: false })
  })

  test('counts what sales accepted and deals as they come', async () => {
    const accountId = ids[asking] ?? ''
    const entry = { clientId: 'client-sal-1', accountId, act: { what: 'lead', decision: 'accepted' } as const, occurredAt: new Date().toISOString() }
    await open.sales.ask('followUps.record', { entries: [entry], clientNow: new Date().toISOString() })
    const deal = {
      name: '一期',
      status: 'open',
      reason: null,
      amount: 1,
      currency: 'CNY',
      openedOn: null,
      closedOn: null,
      renewalOn: null,
      product: null
    } as const
    await open.sales.ask('deals.save', { accountId, clientId: 'client-deal-nba', deal })

    expect(await measured('high-value')).toMatchObject({ sal: 1, opportunities: 1, mql: 1 })
  })

  test('is changed by marketing alone, and never over a colleague’s change', async () => {
    const { rows, revision } = await open.marketer.ask('playbook.get', {})
    const changed = rows.map((row, index) => (index === 0 ? { ...row, desired: '先关注公众号' } : row))
    expect(errorOf(await open.sales.call('playbook.saveRows', { revision, rows: changed })).code).toBe('FORBIDDEN')
    const [one, other] = await Promise.all([0, 1].map(() => open.marketer.call('playbook.saveRows', { revision, rows: changed })))

    expect([one?.ok, other?.ok].filter((isSaved) => isSaved)).toHaveLength(1)
    expect((await open.sales.ask('playbook.get', {})).rows[0]?.desired).toBe('先关注公众号')
    expect(errorOf(await open.marketer.call('playbook.saveRows', { revision, rows }))).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('刷新')
    })
  })
})

describe('what to do next', () => {
  test('about an account: the rows that apply today with the touch they rest on and fitting contents, chosen ones first', async () => {
    const { rows, revision } = await open.marketer.ask('playbook.get', {})
    const chosen = await createContent(open, { title: '分析师报告' })
    await open.marketer.ask('playbook.saveRows', {
      revision,
      rows: rows.map((row) => (row.observation === 'high-value' ? { ...row, contentIds: [chosen.id], formats: ['text'] } : row))
    })
    const { actions } = await open.sales.ask('accounts.nextActions', { accountId: ids[unlisted] ?? '' })
    const asked = actions.find(({ row }) => row.goal === '推进评估')

    expect(asked).toMatchObject({ kind: 'high_value_view', observedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(asked?.contents[0]).toMatchObject({ contentId: chosen.id, title: '分析师报告' })
    expect(asked?.contents).toHaveLength(3)
    expect((await open.sales.ask('accounts.nextActions', { accountId: (await accountNamed(open, companyRow(7).legalName)).id })).actions).toEqual([])
  })

  test('about a person: what to say to the role their title suggests at the stage of their account, and the jobs with before and after', async () => {
    let { revision } = await open.marketer.ask('playbook.get', {})
    const talk = (audience: 'gatekeeper' | 'user', text: string) => ({ audience, stage: 'awareness' as const, talk: text, contentIds: [] })
    const talks = [talk('gatekeeper', '我们按用量计费'), talk('user', '十分钟上手')]
    ;({ revision } = await open.marketer.ask('playbook.saveTalks', { revision, talks }))
    const job = { id: 'pbr_test0001', icpId: null, job: '合规审计', before: '人工抽查 5 天', after: '自动全查 1 小时', proof: null }
    await open.marketer.ask('playbook.saveJobs', { revision, jobs: [job] })
    const { people } = await open.sales.ask('accounts.get', { accountId: ids[reading] ?? '' })
    const next = await open.sales.ask('people.nextActions', { personId: people[0]?.personId ?? '' })

    // 采购经理
    expect(next).toMatchObject({
      audience: 'gatekeeper',
      stage: 'awareness',
      talks: [{ talk: '我们按用量计费' }],
      jobs: [{ before: '人工抽查 5 天', after: '自动全查 1 小时' }]
    })
    expect((await open.sales.ask('accounts.nextActions', { accountId: ids[reading] ?? '' })).talks).toHaveLength(2)
    const twice = await open.marketer.call('playbook.saveTalks', { revision: revision + 1, talks: [...talks, talks[0] as (typeof talks)[number]] })
    expect(errorOf(twice).code).toBe('INVALID_INPUT')
  })
})
