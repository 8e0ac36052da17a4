import { type OpenCloud, openCloud } from '../support/cloud'
import { colleagueAt, createEvent, daysAgo } from '../support/story'
import { type OpenedWeapp, openWeapp } from './harness/open-weapp'

const finderUserName = 'sphLive12345'
const company = '深圳市靶心示例软件股份有限公司'
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
  }
  const now = { startsAt: daysAgo(0.01), endsAt: daysAgo(-0.1) }

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
