import type { ActionOutput } from '@shared/contracts/registry'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { alertsOf, onceLongAgo, readToday, trackSince } from '../support/alerts'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { errorOf } from '../support/errors'
import { runs } from '../support/long'
import { accountNamed, agree, colleagueAt, createContent, createEvent, daysAgo, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let article: ActionOutput<'contents.create'>
let pricing: ActionOutput<'contents.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(40)))
  await trackSince(open, 200)
  article = await createContent(open)
  pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
})
afterAll(() => open.stop())

let row = 0
/** An account that no other test touches. */
const nextAccount = async () => {
  const { legalName: name } = companyRow(row++)
  return { name, id: (await accountNamed(open, name)).id }
}
const standingOf = (accountId: string) => open.sales.ask('accounts.standing', { accountId })
const memberIdOf = async (name: string): Promise<string> => {
  const { items } = await open.admin.ask('members.list', {})
  const found = items.find((member) => member.name === name)
  if (!found) throw new Error(`no member ${name}`)
  return found.id
}

describe('a surge (scenario 5)', () => {
  test('three readings of one person are one unit; a colleague makes it a surge, told with what made it unusual', async () => {
    const account = await nextAccount()
    const first = await onceLongAgo(open, account.name)
    const scoreNow = async () => (await open.sales.ask('accounts.get', { accountId: account.id })).engagement.score
    const read = () => touchOf(pricing.id, { kind: 'high_value_view' })
    await recordAll(first, [read()])
    const capped = await scoreNow()
    await recordAll(first, [read(), read()])
    expect(await scoreNow()).toBe(capped)
    expect(await alertsOf(open.sales, account.id)).toEqual([])

    const before = (await open.sales.ask('accounts.get', { accountId: account.id })).engagement
    const second = await colleagueAt(open, account.name)
    await readToday(open, [second], 1)
    await recordAll(first, [touchOf(article.id)])

    const after = (await open.sales.ask('accounts.get', { accountId: account.id })).engagement
    expect([before.peopleCount, after.peopleCount]).toEqual([1, 2])
    const [alert, ...others] = await alertsOf(open.sales, account.id)
    expect(others).toEqual([])
    expect(alert).toMatchObject({ ruleId: 'surge', status: 'open', peopleCount: 2, baselineUnits: 1 })
    const detail = await open.sales.ask('alerts.get', { alertId: alert?.id ?? '' })
    expect(detail.surge.pValue).toBeLessThan(0.01)
    expect(detail.surge.behaviours.map((each) => (each.behaviour === 'kind' ? each.kind : each.behaviour))).toEqual([
      'high_value_view',
      'content_view',
      'new-people'
    ])
    expect(detail.people.map(({ displayName, touches }) => [displayName, touches.length > 0])).toEqual([
      ['张三', true],
      ['张三', true]
    ])
    expect(await verifyAccount(open.documents, account.id)).toEqual([])
  })

  test('is told once in seven days, whatever else is read', async () => {
    const account = await nextAccount()
    const visitors = [await onceLongAgo(open, account.name), await colleagueAt(open, account.name)]
    await readToday(open, visitors)
    await readToday(open, visitors)
    expect((await alertsOf(open.sales, account.id)).map(({ ruleId }) => ruleId)).toEqual(['surge'])
  })

  test('needs a past: an account of which nothing is known yet raises none', async () => {
    const account = await nextAccount()
    await readToday(open, [await colleagueAt(open, account.name), await colleagueAt(open, account.name)])
    expect(await alertsOf(open.sales, account.id)).toEqual([])
  })

  test('is found when people say where they work after having read', async () => {
    const account = await nextAccount()
    await onceLongAgo(open, account.name)
    const visitors = [open.as('openid-late-1'), open.as('openid-late-2')]
    for (const visitor of visitors) await agree(visitor)
    await readToday(open, visitors)
    expect(await alertsOf(open.sales, account.id)).toEqual([])
    for (const visitor of visitors) await visitor.ask('visitors.declare', { displayName: '李四', companyName: account.name, jobTitle: '总监' })
    expect((await alertsOf(open.sales, account.id)).map(({ ruleId }) => ruleId)).toEqual(['surge'])
  })

  test('16 touches at the same moment across the threshold raise exactly one alert', async () => {
    for (let round = 0; round < runs(1, 10); round++) {
      const account = await nextAccount()
      await onceLongAgo(open, account.name)
      const visitors = await Promise.all(Array.from({ length: 16 }, (_, index) => colleagueAt(open, account.name, `openid-crowd-${round}-${index}`)))
      await Promise.all(visitors.map((visitor) => recordAll(visitor, [touchOf(article.id)])))
      expect((await alertsOf(open.sales, account.id)).map(({ ruleId }) => ruleId)).toEqual(['surge'])
    }
  })

  test('a person who takes everything back is neither in the alert nor in the account’s units', async () => {
    const account = await nextAccount()
    const first = await onceLongAgo(open, account.name)
    const second = await colleagueAt(open, account.name)
    await readToday(open, [first, second])
    const [alert] = await alertsOf(open.sales, account.id)
    await second.ask('visitors.withdrawConsent', {})

    const detail = await open.sales.ask('alerts.get', { alertId: alert?.id ?? '' })
    expect(detail.people).toHaveLength(1)
    const [stored] = await open.documents.find<{ watch: { unitsByPerson: object } }>('accounts', { where: { _id: account.id }, limit: 1 })
    expect(Object.keys(stored?.watch.unitsByPerson ?? {})).toEqual(detail.people.map(({ personId }) => personId))
  })
})

describe('who is left alone', () => {
  test('an opportunistic account alerts on inbound intent only (scenario 8)', async () => {
    const account = await nextAccount()
    await open.marketer.ask('accounts.setRing', { accountId: account.id, ring: 'opportunistic' })
    const visitors = [await onceLongAgo(open, account.name), await colleagueAt(open, account.name)]
    for (const visitor of visitors)
      await recordAll(visitor, [touchOf(article.id), touchOf((await createContent(open)).id), touchOf((await createContent(open)).id)])
    expect(await alertsOf(open.sales, account.id)).toEqual([])

    await recordAll(visitors[0] as TestUser, [touchOf(pricing.id, { kind: 'high_value_view' })])
    expect((await alertsOf(open.sales, account.id)).map(({ ruleId }) => ruleId)).toEqual(['inbound-intent'])
  })

  test('of an account on the negative list somebody may register; sales are told nothing, staff see the mark (scenario 9)', async () => {
    const account = await nextAccount()
    await open.sales.ask('accounts.setNegative', { accountId: account.id, reason: 'competitor' })
    const visitors = [await onceLongAgo(open, account.name), await colleagueAt(open, account.name)]
    await readToday(open, visitors)
    const event = await createEvent(open)
    expect(await (visitors[1] as TestUser).ask('events.register', { eventId: event.id, scene: null })).toMatchObject({ isNew: true })

    expect(await alertsOf(open.sales, account.id)).toEqual([])
    expect(await standingOf(account.id)).toMatchObject({ negative: { reason: 'competitor', by: '同事sales' }, silence: 'negative' })
    expect((await open.sales.ask('accounts.get', { accountId: account.id })).engagement.peopleCount).toBe(2)
  })

  test('a hold is silent until its day and then ends by itself', async () => {
    const account = await nextAccount()
    await open.sales.ask('accounts.setHold', { accountId: account.id, hold: { reason: 'bought-competitor', until: daysAgo(-30).slice(0, 10) } })
    await readToday(open, [await onceLongAgo(open, account.name), await colleagueAt(open, account.name)])
    expect(await alertsOf(open.sales, account.id)).toEqual([])
    expect((await standingOf(account.id)).silence).toBe('on-hold')

    await open.sales.ask('accounts.setHold', { accountId: account.id, hold: null })
    await readToday(open, [await colleagueAt(open, account.name)])
    expect(await alertsOf(open.sales, account.id)).toHaveLength(1)
  })

  test('to avoid an account needs a reason and a sentence', async () => {
    const account = await nextAccount()
    expect(errorOf(await open.sales.call('accounts.setRing', { accountId: account.id, ring: 'avoid' })).code).toBe('INVALID_INPUT')
    const view = await open.sales.ask('accounts.setRing', { accountId: account.id, ring: 'avoid', avoidReason: 'too-costly', note: '服务成本太高' })
    expect(view).toMatchObject({ ring: 'avoid', avoid: { reason: 'too-costly', note: '服务成本太高' }, silence: 'avoid' })
    expect((await open.sales.ask('accounts.setRing', { accountId: account.id, ring: 'strategic' })).avoid).toBeNull()
  })

  test.each([daysAgo(0), daysAgo(3), daysAgo(-500)])('a hold until %s is refused', async (until) => {
    const account = await nextAccount()
    const error = errorOf(await open.sales.call('accounts.setHold', { accountId: account.id, hold: { reason: 'other', until: until.slice(0, 10) } }))
    expect([error.code, Object.keys(error.fields ?? {})]).toEqual(['INVALID_INPUT', ['hold.until']])
  })
})

describe('the other rules', () => {
  test('somebody back after ninety days is told, somebody after eighty-nine is not', async () => {
    const [back, early] = [await nextAccount(), await nextAccount()]
    const visitors = [await onceLongAgo(open, back.name, 91), await onceLongAgo(open, early.name, 88)]
    for (const visitor of visitors) await recordAll(visitor, [touchOf(article.id)])
    expect((await alertsOf(open.sales, back.id)).map(({ ruleId }) => ruleId)).toEqual(['returned'])
    expect(await alertsOf(open.sales, early.id)).toEqual([])
  })

  test('a request for a demo is told at once', async () => {
    const account = await nextAccount()
    await recordAll(await colleagueAt(open, account.name), [touchOf(pricing.id, { kind: 'demo_request' })])
    expect((await alertsOf(open.sales, account.id)).map(({ ruleId }) => ruleId)).toEqual(['demo-request'])
  })
})

const alertAt = async (accountName: string, accountId: string): Promise<string> => {
  await readToday(open, [await onceLongAgo(open, accountName), await colleagueAt(open, accountName)])
  const [alert] = await alertsOf(open.lead, accountId)
  if (!alert) throw new Error('no alert')
  return alert.id
}

describe('an alert is answered', () => {
  test('by whoever is first, and stays open to a verdict that lets marketing go on', async () => {
    const account = await nextAccount()
    const alertId = await alertAt(account.name, account.id)
    expect((await standingOf(account.id)).marketingPausedUntil).not.toBeNull()
    expect((await standingOf(account.id)).openAlertId).toBe(alertId)

    const taken = await open.sales.ask('alerts.acknowledge', { alertId })
    expect(taken).toMatchObject({ status: 'acknowledged', acknowledgedByName: '同事sales', verdict: null })
    expect(taken.marketingPausedUntil).not.toBeNull()
    expect(await open.lead.ask('alerts.acknowledge', { alertId })).toMatchObject({ acknowledgedByName: '同事sales', acknowledgedAt: taken.acknowledgedAt })

    expect(await open.sales.ask('alerts.judge', { alertId, verdict: 'useful' })).toMatchObject({
      status: 'closed',
      verdict: 'useful',
      marketingPausedUntil: null
    })
    expect(await standingOf(account.id)).toMatchObject({ marketingPausedUntil: null, openAlertId: null })
    expect(await open.sales.ask('alerts.judge', { alertId, verdict: 'not-useful' })).toMatchObject({ verdict: 'not-useful' })
  })

  test('by sixteen at once: one is the first', async () => {
    const account = await nextAccount()
    const alertId = await alertAt(account.name, account.id)
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) => (index % 2 === 0 ? open.sales : open.lead).ask('alerts.acknowledge', { alertId }))
    )
    expect(new Set(answers.map(({ acknowledgedByName, acknowledgedAt }) => `${acknowledgedByName}${acknowledgedAt}`)).size).toBe(1)
  })

  test('and counted: sent, taken, useful per rule, minutes per person', async () => {
    const account = await nextAccount()
    const alertId = await alertAt(account.name, account.id)
    const before = await open.lead.ask('alerts.report', {})
    await open.sales.ask('alerts.judge', { alertId, verdict: 'useful' })
    const after = await open.lead.ask('alerts.report', {})
    const of = (report: typeof before) => report.rules.find(({ ruleId }) => ruleId === 'surge')
    expect((of(after)?.usefulCount ?? 0) - (of(before)?.usefulCount ?? 0)).toBe(1)
    expect((of(after)?.acknowledgedCount ?? 0) - (of(before)?.acknowledgedCount ?? 0)).toBe(1)
    expect(after.members.find(({ name }) => name === '同事sales')?.medianMinutes).toBe(0)
    expect(after.team.respondedCount - before.team.respondedCount).toBe(1)
  })
})

describe('whose alert it is', () => {
  test('an owned account’s alerts are the owner’s; another salesperson neither sees nor finds them', async () => {
    const account = await nextAccount()
    const other = open.as('openid-sales-2')
    const { code } = await open.admin.ask('members.invite', { name: '同事二', role: 'sales' })
    await other.ask('members.join', { code })
    await open.sales.ask('accounts.assignOwner', { accountId: account.id, memberId: 'me' })
    const alertId = await alertAt(account.name, account.id)

    expect(await alertsOf(open.sales, account.id)).toHaveLength(1)
    expect(await alertsOf(other, account.id)).toEqual([])
    expect(errorOf(await other.call('alerts.get', { alertId })).code).toBe('NOT_FOUND')
    expect(errorOf(await other.call('alerts.acknowledge', { alertId })).code).toBe('NOT_FOUND')
    expect(errorOf(await other.call('accounts.assignOwner', { accountId: account.id, memberId: 'me' })).code).toBe('CONFLICT')

    await open.lead.ask('accounts.assignOwner', { accountId: account.id, memberId: await memberIdOf('同事二') })
    expect(await alertsOf(other, account.id)).toHaveLength(1)
    expect(await alertsOf(open.sales, account.id)).toEqual([])
    await other.ask('accounts.assignOwner', { accountId: account.id, memberId: null })
    expect(await alertsOf(open.sales, account.id)).toHaveLength(1)
  })

  test('a salesperson gives nobody an account', async () => {
    const account = await nextAccount()
    expect(errorOf(await open.sales.call('accounts.assignOwner', { accountId: account.id, memberId: await memberIdOf('同事lead') })).code).toBe('FORBIDDEN')
  })

  test('the badge counts what is open in one’s inboxes; pages go on where the last ended', async () => {
    const { openCount } = await open.sales.ask('alerts.summary', {})
    const { items } = await open.sales.ask('alerts.list', { scope: 'open', limit: 50 })
    expect(openCount).toBe(items.length)
    const first = await open.sales.ask('alerts.list', { scope: 'all', limit: 3 })
    const second = await open.sales.ask('alerts.list', { scope: 'all', limit: 3, cursor: first.nextCursor ?? '' })
    const all = await open.sales.ask('alerts.list', { scope: 'all', limit: 6 })
    expect([...first.items, ...second.items]).toEqual(all.items)
  })
})
