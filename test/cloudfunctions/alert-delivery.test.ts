import type { ActionOutput } from '@shared/contracts/registry'
import { deliverAlerts } from '../../cloudfunctions/actions/alerts/deliver-alerts'
import type { Platform } from '../../cloudfunctions/platform/platform'
import { wecomRobot } from '../../cloudfunctions/platform/robot'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { type FakeRobot, openFakeRobot } from '../support/fake-robot'
import { runs } from '../support/long'
import { accountNamed, colleagueAt, createContent, recordAll, touchOf } from '../support/story'

const key = '0f8fad5b-d9cb-469f-a165-70867728950e'
const robotUrl = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}`

let open: OpenCloud
let robot: FakeRobot
let pricing: ActionOutput<'contents.create'>
beforeAll(async () => {
  robot = await openFakeRobot()
  open = await openCloud({ functionEnv: { BOOTSTRAP_ADMIN_OPENID: 'openid-admin', LOG_LEVEL: 'silent', TRIAL_ROBOT_ORIGIN: robot.origin } })
  await open.importCsv(companiesCsv(companyRows(80)))
  pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
  await open.lead.ask('alerts.setChannels', { robotUrl, robotIsOn: true, quietFromHour: 0, quietToHour: 0 })
})
afterAll(async () => {
  await open.stop()
  await robot.close()
})
beforeEach(() => {
  robot.received.length = 0
  robot.answers.length = 0
})

/** Twenty a minute are shared by all: a round must not wait for those before it. */
const freeThisMinute = async (): Promise<void> => {
  robot.received.length = 0
  await open.documents.removeWhere('deliveryMinutes', { _id: { $gt: '' } })
}

let row = 0
const demoRequest = async (): Promise<string> => {
  const { legalName } = companyRow(row++)
  await recordAll(await colleagueAt(open, legalName), [touchOf(pricing.id, { kind: 'demo_request' })])
  const { id } = await accountNamed(open, legalName)
  const { items } = await open.lead.ask('alerts.list', { scope: 'all', limit: 50 })
  const found = items.find(({ account }) => account.id === id)
  if (!found) throw new Error('no alert')
  return found.id
}

/** The functions' own code with the real documents and a robot of one's own; a clock that may run elsewhere. */
const runner = (now: () => string = () => new Date().toISOString()): Platform =>
  ({
    documents: open.documents,
    clock: { now },
    log: { warn: () => undefined, info: () => undefined, error: () => undefined },
    sendRobot: wecomRobot(robot.origin),
    callWechatApi: async () => ({ errcode: 0, errmsg: 'ok' })
  }) as unknown as Platform

const statusOf = async (alertId: string) => (await open.lead.ask('alerts.get', { alertId })).deliveries.map(({ channel, status }) => [channel, status])
const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000))
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !holds(); tries++) await seconds(0.05)
}

describe('the group robot', () => {
  test('is told right after the touch, without a timer: account, why, and nobody’s name', async () => {
    const alertId = await demoRequest()
    await until(() => robot.received.length > 0)
    await deliverAlerts(runner())
    expect(robot.received).toHaveLength(1)
    expect(robot.received[0]).toMatchObject({ key, text: expect.stringContaining('主动要求联系') })
    expect(robot.received[0]?.text).not.toContain('张三')
    expect(await statusOf(alertId)).toEqual([['robot', 'sent']])
  })

  test('is told once by eight runners at once', async () => {
    for (let round = 0; round < runs(2, 20); round++) {
      await freeThisMinute()
      const alertId = await demoRequest()
      await Promise.all(Array.from({ length: 8 }, () => deliverAlerts(runner())))
      await until(() => robot.received.length > 0)
      await deliverAlerts(runner())
      expect(robot.received).toHaveLength(1)
      expect(await statusOf(alertId)).toEqual([['robot', 'sent']])
    }
  })

  test('is never told twice by a runner cut off at any document; what cannot be known is said to be uncertain', async () => {
    for (let cut = 1; cut <= runs(8, 16); cut++) {
      await freeThisMinute()
      await open.lead.ask('alerts.setChannels', { robotIsOn: false })
      const alertId = await demoRequest()
      await open.documents.updateWhere('alerts', { _id: alertId }, { $set: { isDispatched: false } })
      await open.lead.ask('alerts.setChannels', { robotIsOn: true })
      let left = cut
      const dying = new Proxy(open.documents, {
        get: (target, name) => {
          const method = Reflect.get(target, name)
          return (...args: unknown[]) => {
            if (--left < 0) throw new Error('killed')
            return method.apply(target, args)
          }
        }
      })
      await deliverAlerts({ ...runner(), documents: dying }).catch(() => undefined)
      const later = new Date(Date.now() + 60_000).toISOString()
      await deliverAlerts(runner(() => later))
      const [[, status] = []] = await statusOf(alertId)
      expect(robot.received.length).toBeLessThanOrEqual(1)
      expect(['sent', 'uncertain']).toContain(status)
      if (status === 'sent') expect(robot.received).toHaveLength(1)
    }
  })

  test('gets twenty a minute; the others go out in the next', async () => {
    await open.lead.ask('alerts.setChannels', { robotIsOn: false })
    const alertIds: string[] = []
    for (let count = 0; count < 23; count++) alertIds.push(await demoRequest())
    for (const id of alertIds) await open.documents.updateWhere('alerts', { _id: id }, { $set: { isDispatched: false } })
    await open.lead.ask('alerts.setChannels', { robotIsOn: true })
    const minute = '2030-01-01T04:00:'
    await deliverAlerts(runner(() => `${minute}10.000Z`))
    await deliverAlerts(runner(() => `${minute}50.000Z`))
    expect(robot.received).toHaveLength(20)
    await deliverAlerts(runner(() => '2030-01-01T04:01:05.000Z'))
    expect(robot.received).toHaveLength(23)
  })

  test('that is too fast for WeCom is tried again a minute later; one that refuses is not', async () => {
    robot.answers.push('too-fast')
    const first = await demoRequest()
    await until(() => robot.received.length > 0)
    await deliverAlerts(runner(() => new Date(Date.now() + 61_000).toISOString()))
    expect(await statusOf(first)).toEqual([['robot', 'sent']])

    robot.answers.push('refused')
    const second = await demoRequest()
    await until(() => robot.received.length > 2)
    await deliverAlerts(runner(() => new Date(Date.now() + 122_000).toISOString()))
    expect(await statusOf(second)).toEqual([['robot', 'failed']])
  })

  test('that hangs up is not told again: nobody knows whether it heard', async () => {
    robot.answers.push('hang-up')
    const alertId = await demoRequest()
    await until(() => robot.received.length > 0)
    await seconds(0.3)
    await deliverAlerts(runner())
    expect(robot.received).toHaveLength(1)
    expect(await statusOf(alertId)).toEqual([['robot', 'uncertain']])
    expect((await open.lead.ask('alerts.channels', {})).uncertainCount).toBeGreaterThan(0)
  })

  test('is told again when a colleague decides so: what nobody can vouch for, and what was refused', async () => {
    robot.answers.push('hang-up')
    const alertId = await demoRequest()
    await until(() => robot.received.length > 0)
    await seconds(0.3)
    const deliveryId = `${alertId}:robot`
    expect(await statusOf(alertId)).toEqual([['robot', 'uncertain']])

    const detail = await open.sales.ask('alerts.resend', { alertId, deliveryId })
    expect(detail.deliveries).toMatchObject([{ id: deliveryId, status: 'waiting', problem: null }])
    expect(errorOf(await open.sales.call('alerts.resend', { alertId, deliveryId })).code).toBe('CONFLICT')
    await deliverAlerts(runner())
    expect(robot.received).toHaveLength(2)
    expect(await statusOf(alertId)).toEqual([['robot', 'sent']])
    expect(errorOf(await open.sales.call('alerts.resend', { alertId, deliveryId })).code).toBe('CONFLICT')
    expect(errorOf(await open.sales.call('alerts.resend', { alertId, deliveryId: 'unknown' })).code).toBe('NOT_FOUND')
  })

  test('sleeps in the quiet hours and is told in the morning; the inbox does not wait', async () => {
    await open.lead.ask('alerts.setChannels', { robotIsOn: false, quietFromHour: 21, quietToHour: 8 })
    const alertId = await demoRequest()
    await open.documents.updateWhere('alerts', { _id: alertId }, { $set: { isDispatched: false } })
    await open.lead.ask('alerts.setChannels', { robotIsOn: true })
    const night = '2031-03-02T15:30:00.000Z'
    await deliverAlerts(runner(() => night))
    expect(robot.received).toEqual([])
    expect((await open.sales.ask('alerts.list', { scope: 'open', limit: 50 })).items.map(({ id }) => id)).toContain(alertId)
    const { deliveries } = await open.lead.ask('alerts.get', { alertId })
    expect(deliveries).toMatchObject([{ status: 'waiting', dueAt: '2031-03-03T00:00:00.000Z' }])

    await deliverAlerts(runner(() => '2031-03-03T00:00:30.000Z'))
    expect(robot.received).toHaveLength(1)
    await open.lead.ask('alerts.setChannels', { quietFromHour: 0, quietToHour: 0 })
  })
})

describe('a subscribe message', () => {
  const templateId = 'rNqH2b1v0c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9'
  interface Sent {
    touser: string
    template_id: string
    page: string
    data: Record<string, { value: string }>
  }
  const answers: { errcode: number; errmsg: string }[] = []
  const sent: Sent[] = []
  /** WeChat's side: takes down what is sent and answers as told, else ok. */
  const withWeChat = (): Platform => ({
    ...runner(),
    callWechatApi: async (_name, input) => {
      sent.push(input as unknown as Sent)
      return answers.shift() ?? { errcode: 0, errmsg: 'ok' }
    }
  })
  /** Off while the touch is stored: the functions' own delivery would ask the real WeChat. */
  const requested = async (): Promise<string> => {
    await open.lead.ask('alerts.setChannels', { subscribeIsOn: false })
    const alertId = await demoRequest()
    await open.documents.updateWhere('alerts', { _id: alertId }, { $set: { isDispatched: false } })
    await open.lead.ask('alerts.setChannels', { subscribeIsOn: true })
    await deliverAlerts(withWeChat())
    return alertId
  }
  const quotaOf = async () => (await open.sales.ask('alerts.subscription', {})).quota

  beforeAll(async () => {
    await open.lead.ask('alerts.setChannels', { robotIsOn: false, subscribeIsOn: true, templateId })
  })
  beforeEach(() => {
    sent.length = 0
    answers.length = 0
  })

  test('goes to nobody who let us send none', async () => {
    expect(await quotaOf()).toBe(0)
    expect(await statusOf(await requested())).toEqual([])
    expect(sent).toEqual([])
  })

  test('is one message for one consent, opens the alert, and names the account', async () => {
    await open.sales.ask('alerts.noteSubscription', { outcome: 'accept' })
    expect(await open.sales.ask('alerts.subscription', {})).toMatchObject({ quota: 1, mayAsk: false })
    const alertId = await requested()

    expect(sent).toMatchObject([
      {
        touser: 'openid-sales',
        template_id: templateId,
        page: `packages/insight/alert/index?id=${alertId}`,
        data: { thing1: { value: expect.stringContaining('测试') }, thing2: { value: '主动要求联系' } }
      }
    ])
    expect(sent[0]?.data.time3?.value).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
    expect(await statusOf(alertId)).toEqual([['subscribe', 'sent']])
    expect(await quotaOf()).toBe(0)
    expect(await statusOf(await requested())).toEqual([])
  })

  test('that WeChat counts otherwise is not sent, and its count holds', async () => {
    for (let count = 0; count < 2; count++) await open.sales.ask('alerts.noteSubscription', { outcome: 'accept' })
    answers.push({ errcode: 43101, errmsg: 'user refuse to accept the msg' })

    expect(await statusOf(await requested())).toEqual([['subscribe', 'failed']])
    expect(await quotaOf()).toBe(0)
  })

  test('is for the owner alone where somebody looks after the account', async () => {
    await open.sales.ask('alerts.noteSubscription', { outcome: 'accept' })
    await open.lead.ask('alerts.noteSubscription', { outcome: 'accept' })
    const { id } = await accountNamed(open, companyRow(row).legalName)
    await open.sales.ask('accounts.assignOwner', { accountId: id, memberId: 'me' })
    await requested()

    expect(sent.map(({ touser }) => touser)).toEqual(['openid-sales'])
    await open.lead.ask('alerts.setChannels', { subscribeIsOn: false })
  })
})

describe('the settings', () => {
  test.each([
    'http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0f8fad5b-d9cb-469f-a165-70867728950e',
    'https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=0f8fad5b-d9cb-469f-a165-70867728950e',
    'https://169.254.169.254/cgi-bin/webhook/send?key=0f8fad5b-d9cb-469f-a165-70867728950e',
    'https://user@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0f8fad5b-d9cb-469f-a165-70867728950e',
    'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=../../x'
  ])('take no other address than a robot’s of WeCom: %s', async (url) => {
    expect(Object.keys(errorOf(await open.lead.call('alerts.setChannels', { robotUrl: url })).fields ?? {})).toEqual(['robotUrl'])
  })

  test('never tell the robot’s key', async () => {
    const channels = await open.lead.ask('alerts.channels', {})
    expect(channels.robotKeyEnd).toBe('950e')
    expect(JSON.stringify(channels)).not.toContain(key)
  })
})
