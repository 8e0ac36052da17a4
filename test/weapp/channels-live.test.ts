import { type OpenCloud, openCloud } from '../support/cloud'
import { colleagueAt, createEvent, daysAgo } from '../support/story'
import { type OpenedWeapp, openWeapp } from './harness/open-weapp'

const finderUserName = 'sphLive12345'
const company = '深圳市靶心示例软件股份有限公司'
const notice = { noticeId: 'notice-1', status: 0, reservable: true, startTime: 0 }
const running = { status: 2, replayStatus: 0, feedId: 'feed-1', nonceId: 'nonce-1' }

const press = async (app: OpenedWeapp, label: string): Promise<void> => {
  app.tap(await app.until(() => app.byClass('button').find((node) => app.textOf(node) === label)))
}

describe('a Channels live in the mini-program build', () => {
  let cloud: OpenCloud
  let app: OpenedWeapp
  beforeAll(async () => {
    cloud = await openCloud()
    await cloud.importCsv(`公司名称,简称,行业,地区\n${company},靶心示例,软件服务,深圳`)
  })
  afterEach(() => app.close())
  afterAll(() => cloud.stop())

  const openLive = async (openid: string, channels: Record<string, object | null>, times: { startsAt: string; endsAt: string }) => {
    const event = await createEvent(cloud, { finderUserName, ...times })
    const visitor = await colleagueAt(cloud, company, openid)
    let isKnown = false
    const callFunction = async ({ data }: { data: unknown }) => {
      const result = await visitor.send(data)
      isKnown ||= (data as { action: string }).action === 'visitors.me'
      return { result }
    }
    app = await openWeapp({ channels, callFunction })
    app.open(`pages/live/index?e=${event.code}`)
    // A page in use knows who is before it.
    await app.until(() => isKnown)
    await app.untilText('视频号直播')
    return { event, visitor }
  }
  const soon = { startsAt: daysAgo(-1), endsAt: daysAgo(-1.1) }
  const now = { startsAt: daysAgo(0.01), endsAt: daysAgo(-0.1) }

  test('is reserved once; where WeChat says nothing it is unconfirmed', async () => {
    const channels = { getChannelsLiveInfo: { status: 4 }, getChannelsLiveNoticeInfo: notice, reserveChannelsLive: {} }
    const { event, visitor } = await openLive('openid-reserves', channels, soon)
    await app.untilText('主播正在准备')
    await press(app, '预约直播')
    await app.untilText('已提交预约，微信没有告诉我们结果')

    expect(app.calls('reserveChannelsLive')).toMatchObject([{ options: { noticeId: 'notice-1' } }])
    expect(app.calls('getChannelsLiveInfo')[0]?.options).toMatchObject({ finderUserName })
    expect((await visitor.ask('live.reservation', { eventId: event.id })).items).toMatchObject([{ noticeId: 'notice-1', isConfirmed: false }])
    expect(app.byClass('button').map((node) => app.textOf(node))).not.toContain('预约直播')
  })

  test('that WeChat accepts is confirmed; one that the person rejects is not kept', async () => {
    const accepted = { getChannelsLiveInfo: { status: 4 }, getChannelsLiveNoticeInfo: notice, reserveChannelsLive: { state: 'accept' } }
    const first = await openLive('openid-accepts', accepted, soon)
    await press(app, '预约直播')
    await app.untilText('已预约，开播时微信会提醒你')
    expect((await first.visitor.ask('live.reservation', { eventId: first.event.id })).items).toMatchObject([{ isConfirmed: true }])
    app.close()

    const second = await openLive('openid-rejects', { ...accepted, reserveChannelsLive: { state: 'reject' } }, soon)
    await press(app, '预约直播')
    await app.until(() => app.calls('showToast').length === 1)
    expect((await second.visitor.ask('live.reservation', { eventId: second.event.id })).items).toEqual([])
  })

  test('that is running is opened with WeChat’s own ids, and the opening is recorded', async () => {
    const { event } = await openLive('openid-enters', { getChannelsLiveInfo: running, openChannelsLive: {} }, now)
    await press(app, '进入直播')
    expect(app.calls('openChannelsLive')).toMatchObject([{ options: { finderUserName, feedId: 'feed-1', nonceId: 'nonce-1' } }])
    for (;;) {
      const touches = await cloud.documents.find<{ kind: string }>('touchpoints', { where: { subjectId: event.id }, limit: 20 })
      if (touches.some(({ kind }) => kind === 'live_open_intent')) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })

  test('that is over has a replay once WeChat has made it', async () => {
    const over = { startsAt: daysAgo(1), endsAt: daysAgo(0.9) }
    await openLive('openid-late', { getChannelsLiveInfo: { ...running, status: 3, replayStatus: 3 } }, over)
    await app.untilText('回放还没有生成')
    app.close()
    await openLive('openid-later', { getChannelsLiveInfo: { ...running, status: 3, replayStatus: 1 }, openChannelsLive: {} }, over)
    await press(app, '看回放')
    expect(app.calls('openChannelsLive')).toHaveLength(1)
  })

  test('of which WeChat does not tell can still be looked for', async () => {
    await openLive('openid-blind', { getChannelsLiveInfo: null, getChannelsLiveNoticeInfo: null, openChannelsLive: null }, now)
    await app.untilText('暂时看不到直播状态')
    await press(app, '进入直播')
    await app.until(() => app.calls('showToast').length === 1)
  })
})
