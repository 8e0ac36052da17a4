import type { ActionOutput } from '@shared/contracts/registry'
import type { Capture } from '@shared/model/capture'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { capture as anyCapture } from '../support/builders/capture'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { moveClock } from '../support/controls'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createEvent, daysAgo, publishIcp } from '../support/story'

let open: OpenCloud
let event: ActionOutput<'events.create'>
let staffCode: string
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
  event = await createEvent(open, { title: '行业展会' })
  staffCode = (await open.marketer.ask('events.plan', { eventId: event.id })).staffCode
  await open.staff.ask('booth.join', { code: staffCode })
})
afterAll(() => open.stop())

/** A capture at this event, or what a phone might send instead of one. */
const capture = (overrides: Record<string, unknown> = {}): Capture =>
  anyCapture({ eventId: event.id, capturedAt: new Date().toISOString(), companyName: companyRow(1).legalName, ...overrides })
const submit = (captures: Capture[], user: TestUser = open.staff, clientNow = new Date().toISOString()) => user.ask('booth.submit', { captures, clientNow })
const statusesOf = async (captures: Capture[], user?: TestUser) => (await submit(captures, user)).answers.map(({ status }) => status)
const leadsAt = async (eventId: string) => (await open.marketer.ask('booth.leads', { eventId, limit: 100 })).items

describe('joining a booth', () => {
  test('with the event’s code makes a helper event staff until a day after the event', async () => {
    const helper = open.as('openid-helper')
    const short = await createEvent(open, { title: '半天沙龙', startsAt: daysAgo(-0.1), endsAt: daysAgo(-0.2) })
    const { staffCode: code } = await open.marketer.ask('events.plan', { eventId: short.id })
    const booth = await helper.ask('booth.join', { code, name: '小李' })

    expect(booth).toMatchObject({ eventId: short.id, title: '半天沙龙', consentText: expect.stringContaining('会后联系') })
    expect((await helper.ask('session.get', {})).role).toBe('event-staff')
    await moveClock(open.cloud, 3 * 86_400_000)
    expect((await helper.ask('session.get', {})).role).toBe('visitor')
    expect(errorOf(await open.as('openid-late').call('booth.join', { code })).message).toContain('已经结束')
    await moveClock(open.cloud, 0)
  })

  test('leaves a colleague the role they have', async () => {
    await open.sales.ask('booth.join', { code: `pages/booth?s=${staffCode}` })

    expect((await open.sales.ask('session.get', {})).role).toBe('sales')
    expect((await open.sales.ask('booth.mine', {})).items.map(({ eventId }) => eventId)).toContain(event.id)
  })

  test('by guessing is stopped after five wrong codes within a minute', async () => {
    const guesser = open.as('openid-guesser')
    const codes: string[] = []
    for (let n = 0; n < 8; n++) codes.push(errorOf(await guesser.call('booth.join', { code: `GUESS0000${n}` })).code)

    expect(codes).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'BUSY', 'BUSY', 'BUSY'])
  })
})

describe('a capture', () => {
  test('sent twice is stored once and answered as before', async () => {
    const one = capture()
    const [first] = (await submit([one])).answers
    const [again] = (await submit([one])).answers

    expect(first).toMatchObject({ status: 'ok', reason: null })
    expect(again).toEqual({ ...first, status: 'duplicate' })
  })

  test('sent sixteen times at once is stored once', async () => {
    const one = capture({ badge: 'badge-at-once' })
    const statuses = (await Promise.all(Array.from({ length: 16 }, () => statusesOf([one])))).flat()

    expect(statuses.filter((status) => status === 'ok')).toHaveLength(1)
    expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(15)
  })

  test('that does not fit is refused by itself with the field, the others are stored', async () => {
    const { answers } = await submit([capture({ name: null }), capture({ phone: '不知道' }), capture()])

    expect(answers).toMatchObject([
      { status: 'rejected', field: 'name', reason: expect.stringContaining('姓名') },
      { status: 'rejected', field: 'phone', reason: expect.stringContaining('电话') },
      { status: 'ok' }
    ])
    expect((await statusesOf([capture({ surprise: 1 })]))[0]).toBe('rejected')
  })

  test('keeps the time of its device beside the time it was received', async () => {
    const capturedAt = daysAgo(1)
    const one = capture({ capturedAt })
    await submit([one])
    const stored = await open.documents.byId<{ capturedAt: string; occurredAt: string; receivedAt: string }>('captures', one.captureId)

    expect(stored?.capturedAt).toBe(capturedAt)
    expect(Date.parse(stored?.receivedAt ?? '') - Date.parse(stored?.occurredAt ?? '')).toBeGreaterThan(80_000_000)
  })

  test('of a phone whose clock is a week fast is not dated into the future', async () => {
    const fast = (ms: number) => new Date(ms + 7 * 86_400_000).toISOString()
    const one = capture({ capturedAt: fast(Date.now()) })
    await submit([one], open.staff, fast(Date.now()))
    const stored = await open.documents.byId<{ occurredAt: string; receivedAt: string }>('captures', one.captureId)

    expect((stored?.occurredAt ?? '') <= (stored?.receivedAt ?? '')).toBe(true)
  })

  test('by somebody who is not staff there is refused with what to do', async () => {
    const other = await createEvent(open)
    const { answers } = await submit([capture({ eventId: other.id })])

    expect(answers).toMatchObject([{ status: 'rejected', reason: expect.stringContaining('员工码') }])
  })
})

describe('the list on the phone', () => {
  test('has the accounts of the event’s lists with owner and hint, and nothing else of them', async () => {
    const icpId = await publishIcp(open)
    const { items } = await open.sales.ask('accounts.list', { icpId, band: 'A' })
    const [left, owned] = items
    const members = items.slice(0, 3).map(({ id }) => ({ accountId: id, tier: 'one-to-few' as const, reason: '最合适' }))
    const list = await open.marketer.ask('targetLists.create', { name: '展会重点客户', icpId, members })
    await open.sales.ask('accounts.setNegative', { accountId: left?.id ?? '', reason: 'competitor' })
    await open.sales.ask('accounts.assignOwner', { accountId: owned?.id ?? '', memberId: 'me' })
    const fair = await createEvent(open, { targetListIds: [list.id] })
    await open.staff.ask('booth.join', { code: (await open.marketer.ask('events.plan', { eventId: fair.id })).staffCode })
    const kept = (await open.staff.ask('booth.accounts', { eventId: fair.id })).items

    expect(kept.map(({ id }) => id)).toEqual(members.map(({ accountId }) => accountId))
    expect(kept.find(({ id }) => id === left?.id)?.hint).toBe('negative')
    expect(kept.find(({ id }) => id === owned?.id)).toMatchObject({ hint: 'target', ownerName: expect.any(String) })
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['hint', 'id', 'legalName', 'ownerName', 'pinyinInitials', 'shortName'])
  })
})

describe('the record of a person', () => {
  test('is one for the same badge on two phones; notes add up and both staff are credited', async () => {
    const badge = 'badge-0001'
    const [first] = (await submit([capture({ badge, note: '想看报价', interest: 'cold' })])).answers
    const [second] = (await submit([capture({ badge, note: '下周要演示', interest: 'hot' })], open.sales)).answers
    const lead = (await leadsAt(event.id)).find(({ id }) => id === first?.leadId)

    expect(second?.leadId).toBe(first?.leadId)
    expect(lead).toMatchObject({ interest: 'hot', captureCount: 2 })
    expect(lead?.notes.map(({ text }) => text)).toEqual(['想看报价', '下周要演示'])
    expect(lead?.staffNames).toHaveLength(2)
  })

  test('is opened again by the same badge', async () => {
    const badge = 'badge-0002'
    await submit([capture({ badge, name: '王敏' })])

    expect((await open.staff.ask('booth.find', { eventId: event.id, badge })).lead).toMatchObject({ name: '王敏', captureCount: 1 })
    expect((await open.staff.ask('booth.find', { eventId: event.id, badge: 'badge-unknown' })).lead).toBeNull()
  })

  test('is one for the same phone number, however it is written', async () => {
    const [first] = (await submit([capture({ phone: '138 0000 1234' })])).answers
    const [second] = (await submit([capture({ phone: '+8613800001234' })])).answers

    expect(second?.leadId).toBe(first?.leadId)
  })

  test('made on two phones at once is still one', async () => {
    const badge = 'badge-race'
    const answers = (await Promise.all([open.staff, open.sales].flatMap((user) => [0, 1, 2].map(() => submit([capture({ badge })], user))))).flatMap(
      (one) => one.answers
    )

    expect(new Set(answers.map(({ leadId }) => leadId)).size).toBe(1)
    expect((await leadsAt(event.id)).find(({ id }) => id === answers[0]?.leadId)?.captureCount).toBe(6)
  })

  test('shows no phone number in lists', async () => {
    await submit([capture({ phone: '13911112222' })])

    expect(JSON.stringify(await leadsAt(event.id))).not.toContain('13911112222')
  })
})

describe('what a capture does to the account', () => {
  test('it warms the account of the typed company, once per event and person, and the ledger agrees', async () => {
    const company = companyRow(7).legalName
    const badge = 'badge-score'
    await submit([capture({ badge, companyName: company }), capture({ badge, companyName: company })])
    const account = await accountNamed(open, company)
    const { people, engagement } = await open.sales.ask('accounts.get', { accountId: account.id })

    expect(engagement.score).toBeGreaterThan(0)
    expect(people).toHaveLength(1)
    expect(people[0]?.touches.map(({ kind }) => kind)).toEqual(['booth_interest', 'booth_interest'])
    expect(people[0]?.touches.filter(({ countedPoints }) => countedPoints > 0)).toHaveLength(1)
    expect(await verifyAccount(open.documents, account.id)).toEqual([])
  })

  test('it counts by the interest shown: cold, warm and hot bring 15, 20 and 30 points', async () => {
    const pointsOf = async (interest: Capture['interest'], row: number) => {
      await submit([capture({ interest, companyName: companyRow(row).legalName })])
      const { people } = await open.sales.ask('accounts.get', { accountId: (await accountNamed(open, companyRow(row).legalName)).id })
      return people[0]?.touches.map(({ countedPoints }) => countedPoints)
    }

    expect([await pointsOf('cold', 12), await pointsOf('warm', 13), await pointsOf('hot', 14)]).toEqual([[15], [20], [30]])
  })

  test('cold first and hot later counts as hot, whichever arrives first, and a colder word afterwards changes nothing', async () => {
    const now = Date.now()
    const said = (row: number, interest: Capture['interest'], minutesAgo: number) =>
      capture({ interest, badge: `badge-said-${row}`, companyName: companyRow(row).legalName, capturedAt: new Date(now - minutesAgo * 60_000).toISOString() })
    const countedOf = async (row: number) => {
      const account = await accountNamed(open, companyRow(row).legalName)
      const { people } = await open.sales.ask('accounts.get', { accountId: account.id })
      expect(await verifyAccount(open.documents, account.id)).toEqual([])
      return people.flatMap(({ touches }) => touches.map(({ countedPoints }) => countedPoints)).filter((points) => points > 0)
    }
    await submit([said(15, 'cold', 30)])
    expect(await countedOf(15)).toEqual([15])
    await submit([said(15, 'hot', 20)])
    await submit([said(15, 'warm', 10)])
    await submit([said(16, 'warm', 10), said(16, 'hot', 20), said(16, 'cold', 30)])

    expect([await countedOf(15), await countedOf(16)]).toEqual([[30], [30]])
  })

  test('an account chosen by staff is confirmed, a typed one declared', async () => {
    const chosen = await accountNamed(open, companyRow(8).legalName)
    await submit([capture({ accountId: chosen.id, companyName: '他们自己的叫法' }), capture({ companyName: companyRow(9).legalName })])
    const levelAt = async (name: string) =>
      (await open.sales.ask('accounts.get', { accountId: (await accountNamed(open, name)).id })).people.map(({ identityLevel }) => identityLevel)

    expect(await levelAt(companyRow(8).legalName)).toEqual([5])
    expect(await levelAt(companyRow(9).legalName)).toEqual([3])
  })

  test('a scanned pass is the person who registered, not a second one', async () => {
    const visitor = await colleagueAt(open, companyRow(10).legalName)
    const { passCode } = await visitor.ask('events.register', { eventId: event.id, scene: null })
    expect((await open.staff.ask('booth.find', { eventId: event.id, badge: passCode })).known).toEqual({ name: '张三', companyName: companyRow(10).legalName })
    await submit([capture({ badge: passCode, name: null, companyName: null })])
    const { people } = await open.sales.ask('accounts.get', { accountId: (await accountNamed(open, companyRow(10).legalName)).id })

    expect(people).toHaveLength(1)
    expect(people[0]?.touches.map(({ kind }) => kind).sort()).toEqual(['booth_interest', 'event_register'])
  })

  test('a person who withdraws leaves nothing of themselves at the booth or the gate', async () => {
    const visitor = await colleagueAt(open, companyRow(11).legalName)
    const { passCode } = await visitor.ask('events.register', { eventId: event.id, scene: null })
    await submit([capture({ badge: passCode, name: '钱小金', phone: '13700009999', note: '要私有化部署' })])
    await open.staff.ask('checkIns.scan', { scanId: 'scan-erased-0001', eventId: event.id, gate: '东门', passCode })
    await visitor.ask('visitors.withdrawConsent', {})
    const left = await Promise.all(
      (['captures', 'boothLeads', 'attendances', 'registrations', 'scans'] as const).map((name) =>
        open.documents.find(name, { where: { _id: { $gte: '' } }, order: { _id: 'asc' }, limit: 1000 })
      )
    )

    for (const trace of ['钱小金', '13700009999', '私有化部署', passCode]) expect(JSON.stringify(left)).not.toContain(trace)
  })
})
