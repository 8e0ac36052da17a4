import type { ActionOutput } from '@shared/contracts/registry'
import { sendReminders } from '../../cloudfunctions/actions/reminders/send-reminders'
import type { Platform } from '../../cloudfunctions/platform/platform'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { fireTimer, setWechat } from '../support/controls'
import { errorOf } from '../support/errors'
import { colleagueAt, createEvent, daysAgo } from '../support/story'

const templateId = 'event-reminder'
const minutes = (count: number): string => daysAgo(-count / 1440)

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud({ functionEnv: { BOOTSTRAP_ADMIN_OPENID: 'openid-admin', LOG_LEVEL: 'silent', EVENT_REMINDER_TEMPLATE: templateId } })
  await open.importCsv(companiesCsv(companyRows(5)))
})
afterAll(() => open.stop())

const soon = (overrides: object = {}) => createEvent(open, { startsAt: minutes(30), endsAt: minutes(90), ...overrides })
const registered = async (event: ActionOutput<'events.create'>): Promise<TestUser> => {
  const visitor = await colleagueAt(open, companyRow(1).legalName)
  await visitor.ask('events.register', { eventId: event.id, scene: null })
  return visitor
}
const accept = (visitor: TestUser) => setWechat(open.cloud, 'subscriptions', { openid: visitor.openid, templateId })
const sentTo = async (visitor: TestUser) => {
  const { sentMessages } = (await (await fetch(`${open.cloud.url}/localcloud/wechat`)).json()) as {
    sentMessages: { openid: string; page: string; data: object }[]
  }
  return sentMessages.filter(({ openid }) => openid === visitor.openid)
}
const tick = () => fireTimer(open.cloud, 'jobs', 'tick')
const stateOf = async (visitor: TestUser, eventId: string) => (await visitor.ask('reminders.mine', { eventId })).state

describe('a reminder', () => {
  test('that a visitor let us send goes out once, within the hour before, and says what, when and where', async () => {
    const event = await soon({ title: '装备大会', place: '上海国家会展中心' })
    const visitor = await registered(event)
    expect(await visitor.ask('reminders.mine', { eventId: event.id })).toEqual({ templateId, state: null })
    await accept(visitor)
    await visitor.ask('reminders.want', { eventId: event.id })
    await visitor.ask('reminders.want', { eventId: event.id })
    await tick()
    await tick()

    expect(await sentTo(visitor)).toMatchObject([
      { page: `pages/live/index?e=${event.code}`, data: { thing1: { value: '装备大会' }, thing3: { value: '上海国家会展中心' } } }
    ])
    expect(await stateOf(visitor, event.id)).toBe('sent')
    const stored = await open.documents.find<{ openId: string | null }>('reminders', { where: { eventId: event.id, state: 'sent' }, limit: 10 })
    expect(stored.map(({ openId }) => openId)).toEqual([null])
  })

  test('is sent once by eight runners at once', async () => {
    const event = await soon()
    const visitor = await registered(event)
    await visitor.ask('reminders.want', { eventId: event.id })
    let sentCount = 0
    const runner = {
      documents: open.documents,
      clock: { now: () => new Date().toISOString() },
      log: { warn: () => undefined },
      callWechatApi: async () => {
        sentCount += 1
        return { errcode: 0, errmsg: 'ok' }
      }
    } as unknown as Platform
    await Promise.all(Array.from({ length: 8 }, () => sendReminders(runner)))

    expect(sentCount).toBe(1)
  })

  test('that WeChat takes nothing for is told as such to who plans the event', async () => {
    const event = await soon()
    const visitor = await registered(event)
    await visitor.ask('reminders.want', { eventId: event.id })
    expect(await open.marketer.ask('reminders.summary', { eventId: event.id })).toEqual({
      isSetUp: true,
      wantedCount: 1,
      sentCount: 0,
      failedCount: 0,
      uncertainCount: 0
    })
    await tick()

    expect(await stateOf(visitor, event.id)).toBe('failed')
    expect(await open.marketer.ask('reminders.summary', { eventId: event.id })).toMatchObject({ wantedCount: 0, sentCount: 0, failedCount: 1 })
  })

  test('waits until an hour before, follows an event that is moved, and goes with a registration that is taken back', async () => {
    const event = await createEvent(open, { startsAt: minutes(300), endsAt: minutes(400) })
    const [staying, leaving] = [await registered(event), await registered(event)]
    for (const visitor of [staying, leaving]) {
      await accept(visitor)
      await visitor.ask('reminders.want', { eventId: event.id })
    }
    await tick()
    expect(await stateOf(staying, event.id)).toBe('wanted')
    await leaving.ask('events.cancel', { eventId: event.id })
    const { title, summary, speaker } = event
    await open.marketer.ask('events.update', { eventId: event.id, event: { title, summary, speaker, startsAt: minutes(40), endsAt: minutes(100) } })
    await tick()

    expect(await sentTo(staying)).toHaveLength(1)
    expect(await sentTo(leaving)).toEqual([])
  })

  test('cannot be asked for without a registration or once the event has begun', async () => {
    const event = await soon()
    const stranger = await colleagueAt(open, companyRow(2).legalName)
    expect(errorOf(await stranger.call('reminders.want', { eventId: event.id })).code).toBe('NOT_FOUND')
    const running = await createEvent(open, { startsAt: minutes(-5), endsAt: minutes(60) })
    const visitor = await registered(running)
    expect(errorOf(await visitor.call('reminders.want', { eventId: running.id })).code).toBe('CONFLICT')
  })
})
