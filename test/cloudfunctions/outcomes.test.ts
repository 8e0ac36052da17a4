import type { ActionInput } from '@shared/contracts/registry'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { accountNamed, colleagueAt, createContent, daysAgo, publishIcp, recordAll, touchOf } from '../support/story'

type Deal = ActionInput<'deals.save'>['deal']

let open: OpenCloud
const companyCount = 40

const dateOf = (days: number): string => dateOfDay(dayOf(daysAgo(days)))
const save = (accountId: string, index: number, overrides: Partial<Deal>) =>
  open.sales.ask('deals.save', {
    accountId,
    clientId: `client-deal-${index}`,
    deal: {
      name: '一期',
      status: 'open',
      reason: null,
      amount: 1000,
      currency: 'CNY',
      openedOn: dateOf(20),
      closedOn: null,
      renewalOn: null,
      product: null,
      ...overrides
    }
  })

beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv([...companyRows(companyCount, 600), companyRow(200, { ownership: '民营企业', listedOn: '20000315' })]))
  await publishIcp(open)
  for (let index = 0; index < companyCount; index++) {
    const account = await accountNamed(open, `测试${600 + index}号`)
    // Traits come round every twenty companies: the second twenty are like the first.
    await save(account.id, index, { status: index < companyCount / 2 ? 'won' : 'lost', closedOn: dateOf(2) })
  }
}, 120_000)
afterAll(() => open.stop())

const report = async () => {
  const { jobId } = await open.marketer.ask('outcomes.judge', {})
  await open.finishJob(jobId)
  return open.marketer.ask('outcomes.report', {})
}

test('before anybody looked back, the page says so', async () => {
  expect(await open.marketer.ask('outcomes.report', {})).toMatchObject({ closedCount: 0, judgedAt: null, all: { rate: null } })
})

test('says plainly that nothing can be told where outcomes do not follow the scores', async () => {
  const { closedCount, all, skill, judgedAt } = await report()

  expect({ closedCount, all }).toMatchObject({ closedCount: companyCount, all: { wonCount: companyCount / 2, totalCount: companyCount, rate: 0.5 } })
  expect(skill.fit.verdict).toBe('no-skill')
  expect(skill.engagement.verdict).toBe('too-few')
  expect(judgedAt).not.toBeNull()
})

test('judges an account by what it had done before the deal opened, never by what came later', async () => {
  const name = '测试200号'
  const account = await accountNamed(open, name)
  const content = await createContent(open, { kind: 'pricing', isHighValue: true })
  const touchesAt = (days: number) =>
    (['mp_enter', 'content_view', 'content_view_deep', 'high_value_view'] as const).map((kind) => touchOf(content.id, { kind, occurredAt: daysAgo(days) }))
  for (let person = 0; person < 4; person++) {
    const visitor = await colleagueAt(open, companyRow(200).legalName)
    await recordAll(visitor, [...touchesAt(40), ...touchesAt(1)])
  }
  await save(account.id, 900, { status: 'won', openedOn: dateOf(30), closedOn: dateOf(5) })
  await save(account.id, 901, { status: 'lost', openedOn: dateOf(60), closedOn: dateOf(50) })
  const { byGrade, leadTime } = await report()
  const stored = await open.documents.find<{ atOpening: { score: number | null }; openedOn: string }>('dealOutcomes', {
    where: { _id: { $gt: '' }, accountId: account.id },
    limit: 10
  })

  expect(stored.find(({ openedOn }) => openedOn === dateOf(60))?.atOpening.score).toBeNull()
  expect(stored.find(({ openedOn }) => openedOn === dateOf(30))?.atOpening.score).toBeGreaterThan(0)
  expect(byGrade.some(({ grade, wonCount }) => grade === 'A1' && wonCount === 1)).toBe(true)
  expect(leadTime.toOpening).toMatchObject({ count: 1, medianDays: 10 })
})

test('the timeline shows what people did, what sales did and what became of deals, newest first, page by page', async () => {
  const { id: accountId } = await accountNamed(open, '测试200号')
  const entries = [{ clientId: 'client-entry-tl', accountId, act: { what: 'lead', decision: 'accepted' } as const, occurredAt: new Date().toISOString() }]
  await open.sales.ask('followUps.record', { entries, clientNow: new Date().toISOString() })
  const items = []
  let cursor: string | undefined
  do {
    const page = await open.sales.ask('accounts.timeline', { accountId, limit: 7, ...(cursor === undefined ? {} : { cursor }) })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)

  expect(items[0]).toMatchObject({ type: 'follow-up', memberName: '同事sales' })
  expect(items.filter(({ type }) => type === 'touch')).toHaveLength(32)
  expect(items.filter(({ type }) => type === 'deal')).toHaveLength(4)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect(items.map(({ at }) => at)).toEqual([...items.map(({ at }) => at)].sort().reverse())
})
