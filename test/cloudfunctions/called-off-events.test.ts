import type { ActionOutput } from '@shared/contracts/registry'
import { capture } from '../support/builders/capture'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { fireTimer, moveClock, setWechat } from '../support/controls'
import { errorOf } from '../support/errors'
import { colleagueAt, createEvent, daysAgo } from '../support/story'

const templateId = 'event-reminder'
const reason = '场馆临时停电'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud({ functionEnv: { BOOTSTRAP_ADMIN_OPENID: 'openid-admin', LOG_LEVEL: 'silent', EVENT_REMINDER_TEMPLATE: templateId } })
  await open.importCsv(companiesCsv(companyRows(5)))
})
afterEach(() => moveClock(open.cloud, 0))
afterAll(() => open.stop())

const someone = () => colleagueAt(open, companyRow(1).legalName)
const register = (visitor: TestUser, eventId: string) => visitor.ask('events.register', { eventId, scene: null })
const callOff = (eventId: string) => open.marketer.ask('events.callOff', { eventId, reason })
const messagesTo = async ({ openid }: TestUser) => {
  const { sentMessages } = (await (await fetch(`${open.cloud.url}/localcloud/wechat`)).json()) as { sentMessages: { openid: string; data: object }[] }
  return sentMessages.filter((message) => message.openid === openid).map(({ data }) => data)
}
const tick = () => fireTimer(open.cloud, 'jobs', 'tick')

describe('an event that is called off', () => {
  test('says so and why to who registered, takes nobody new, and keeps every registration', async () => {
    const event = await createEvent(open)
    const [registered, late] = [await someone(), await someone()]
    const { passCode } = await register(registered, event.id)
    await callOff(event.id)
    const seen = await registered.ask('events.get', { code: event.code })

    expect(seen.event.calledOff).toMatchObject({ reason })
    expect(seen.isRegistered).toBe(true)
    expect(seen.registration?.passCode).toBe(passCode)
    expect(errorOf(await late.call('events.register', { eventId: event.id, scene: null }))).toMatchObject({
      code: 'CONFLICT',
      message: `这场活动已取消（${reason}），请看看其他活动`
    })
    expect((await register(registered, event.id)).isNew).toBe(false)
    expect((await open.marketer.ask('events.list', {})).items.find(({ id }) => id === event.id)?.calledOff).toMatchObject({ reason })
  })

  test('keeps its first reason and who gave it, and can be reinstated as it was', async () => {
    const event = await createEvent(open)
    await callOff(event.id)
    const again = await open.lead.ask('events.callOff', { eventId: event.id, reason: '又一个原因' })
    expect(again.calledOff).toMatchObject({ reason })
    expect(again.calledOffBy).toBe((await open.marketer.ask('session.get', {})).name)
    const back = await open.lead.ask('events.reinstate', { eventId: event.id })

    expect(back).toMatchObject({ calledOff: null, calledOffBy: null, staffCode: again.staffCode, title: event.title })
    expect((await register(await someone(), event.id)).status).toBe('registered')
  })

  test('opens its booth to nobody new, lets nobody through a gate, and still takes what was written down before', async () => {
    const event = await createEvent(open, { place: '上海', startsAt: daysAgo(0.1), endsAt: daysAgo(-1) })
    const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })
    await open.staff.ask('booth.join', { code: staffCode })
    const { passCode } = await register(await someone(), event.id)
    const gate = { eventId: event.id, gate: '东门' }
    const written = capture({ eventId: event.id, capturedAt: new Date().toISOString(), companyName: companyRow(1).legalName })
    const before = await open.staff.ask('checkIns.scan', { ...gate, scanId: 'scan-called-off-1', passCode, direction: 'out' })
    await callOff(event.id)
    expect(errorOf(await open.sales.call('booth.join', { code: staffCode })).code).toBe('CONFLICT')
    // A gate keeps an event for a minute.
    await moveClock(open.cloud, 61_000)
    const walkIn = { ...gate, name: '李四', companyName: companyRow(2).legalName, consentHow: 'shown' as const }

    expect(errorOf(await open.staff.call('checkIns.scan', { ...gate, scanId: 'scan-called-off-2', passCode })).message).toContain(reason)
    expect(errorOf(await open.staff.call('checkIns.walkIn', { ...walkIn, scanId: 'scan-called-off-3' })).code).toBe('CONFLICT')
    expect(await open.staff.ask('checkIns.scan', { ...gate, scanId: 'scan-called-off-1', passCode, direction: 'out' })).toEqual(before)
    const { answers } = await open.staff.ask('booth.submit', { captures: [written], clientNow: new Date().toISOString() })
    expect(answers).toMatchObject([{ status: 'ok' }])
    expect((await open.staff.ask('booth.mine', {})).items).toMatchObject([{ eventId: event.id, calledOffReason: reason }])
  })

  test('uses the one message somebody let us send to tell them, once, and they may allow another when it is reinstated', async () => {
    const event: ActionOutput<'events.create'> = await createEvent(open, { title: '装备大会', startsAt: daysAgo(-2), endsAt: daysAgo(-3) })
    const [asked, silent] = [await someone(), await someone()]
    for (const visitor of [asked, silent]) await register(visitor, event.id)
    await setWechat(open.cloud, 'subscriptions', { openid: asked.openid, templateId })
    await asked.ask('reminders.want', { eventId: event.id })
    await tick()
    expect(await messagesTo(asked)).toEqual([])
    await callOff(event.id)
    await tick()
    await tick()

    expect(await messagesTo(asked)).toMatchObject([{ thing1: { value: '已取消：装备大会' }, thing3: { value: `原因：${reason}` } }])
    expect(await messagesTo(silent)).toEqual([])
    expect(errorOf(await silent.call('reminders.want', { eventId: event.id })).code).toBe('CONFLICT')
    await open.marketer.ask('events.reinstate', { eventId: event.id })
    expect((await asked.ask('reminders.mine', { eventId: event.id })).state).toBeNull()
    expect((await asked.ask('reminders.want', { eventId: event.id })).state).toBe('wanted')
  })

  test('and reinstated before anything went out reminds at the time it would have', async () => {
    const event = await createEvent(open, { startsAt: daysAgo(-2), endsAt: daysAgo(-3) })
    const visitor = await someone()
    await register(visitor, event.id)
    await setWechat(open.cloud, 'subscriptions', { openid: visitor.openid, templateId })
    await visitor.ask('reminders.want', { eventId: event.id })
    await callOff(event.id)
    await open.marketer.ask('events.reinstate', { eventId: event.id })
    await tick()

    expect(await messagesTo(visitor)).toEqual([])
    expect((await visitor.ask('reminders.mine', { eventId: event.id })).state).toBe('wanted')
  })

  test('is called off by marketing, before it is over', async () => {
    const event = await createEvent(open)
    for (const user of [open.staff, open.sales]) expect(errorOf(await user.call('events.callOff', { eventId: event.id, reason })).code).toBe('FORBIDDEN')
    const over = await createEvent(open, { startsAt: daysAgo(2), endsAt: daysAgo(1) })
    expect(errorOf(await open.marketer.call('events.callOff', { eventId: over.id, reason })).message).toContain('已经结束')
    expect(errorOf(await open.marketer.call('events.callOff', { eventId: event.id, reason: ' ' })).code).toBe('INVALID_INPUT')
  })
})
