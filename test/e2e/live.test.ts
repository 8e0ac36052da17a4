import path from 'node:path'
import { packageRoot } from '../../localcloud/package-root'
import { bytesOf, sampleEvent, sampleText } from '../support/attendance-samples'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { setWechat } from '../support/controls'
import { colleagueAt, createContent, createEvent, daysAgo } from '../support/story'
import { type User, userOf } from './support/user'

const themes = ['light', 'dark'] as const

/** A live from both sides, in a browser: a marketer brings in who watched, a prospect registers, finds the materials and sees what is kept. */
describe('a live', () => {
  let open: OpenCloud
  let browser: OpenedBrowser
  const users: User[] = []

  const as = async (openid: string, colorScheme: (typeof themes)[number] = 'light'): Promise<User> => {
    const user = await userOf(browser, { url: open.cloud.url, openid, context: { colorScheme } })
    users.push(user)
    return user
  }
  beforeAll(async () => {
    open = await openCloud({ h5Dir: path.join(packageRoot, 'dist/h5') })
    await open.importCsv(companiesCsv(companyRows(6)))
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await open.stop()
  })

  test('a marketer imports a workbook of who watched, sees each row, and can take it back', async () => {
    const event = await createEvent(open, { kind: 'webinar', title: '工业软件选型公开课', finderUserName: 'sphLive12345', ...sampleEvent })
    await setWechat(open.cloud, 'lives', {
      lives: [
        {
          startTime: Date.parse(sampleEvent.startsAt) / 1000,
          componentId: 'cmp-1',
          audienceCount: 1830,
          exposureCount: 900,
          clickCount: 120,
          leads: [{ 姓名: '温岚', 手机号: '13900000005' }]
        }
      ]
    })
    const marketer = await as('openid-marketer')
    await marketer.open(`/packages/studio/audience/index?id=${event.id}`)
    await marketer.reads('导入参会名单')
    const broken = sampleText('vhall').replace('2026年11月20日 14:20:00', '昨天')
    const chosen = marketer.profile.page.waitForEvent('filechooser')
    await marketer.press('选择文件')
    await (await chosen).setFiles({ name: '微吼参会名单.xlsx', mimeType: 'application/octet-stream', buffer: await bytesOf(broken, 'xlsx') })
    await marketer.reads('只保存总数')
    await marketer.press('报名表里已征得同意')
    await marketer.reads('导入 3 人')
    await marketer.reads('第 7 行 · 离开时间')
    await marketer.picture('attendance-checked')
    await marketer.press('导入 3 人')
    await marketer.reads('新增 3 人，更新 0 人')
    await marketer.press('从微信拉取留资')
    await marketer.readsIn('.cell__value', '1 人')
    await marketer.press('填写数据')
    await marketer.fill('观看人数', '5200')
    await marketer.picture('live-counts-sheet')
    await marketer.press('保存')
    await marketer.reads('5200')
    await marketer.picture('attendance-done')
    await marketer.press(/^微吼参会名单\.xlsx/)
    await marketer.press('撤销这次导入')
    await marketer.reads('已撤销 3 人的记录')

    const evening = await as('openid-lead', 'dark')
    await evening.open(`/packages/studio/audience/index?id=${event.id}`)
    await evening.reads('直播数据')
    await evening.picture('attendance-dark')
    expect(marketer.profile.problems).toEqual([])
  }, 180_000)

  test('a prospect answers the event’s questions and is in; materials come afterwards', async () => {
    const handout = await createContent(open, { title: '选型清单', hasForm: true })
    const questions = [
      { id: 'budget', label: '今年有预算吗', options: ['已批', '在申请', '还没有'], isRequired: true },
      { id: 'hope', label: '最想听什么', options: [], isRequired: false }
    ]
    const formVariants = [{ id: 'all', name: '所有人', icpId: null, questions }]
    const coming = await createEvent(open, { finderUserName: 'sphLive12345', formVariants, materialIds: [handout.id] })
    const visitor = await colleagueAt(open, companyRow(1).legalName, 'openid-prospect')
    const prospect = await as('openid-prospect')
    await prospect.open(`/pages/live/index?e=${coming.code}`)
    await prospect.reads('请在微信里打开这个页面')
    await prospect.picture('live-before')
    await prospect.press('报名')
    await prospect.reads('还有几个问题')
    await prospect.press('已批')
    await prospect.picture('live-questions')
    await prospect.press('提交并报名')
    await prospect.reads('活动结束后，报名的人可以在这里看到资料。')
    await prospect.picture('live-registered')
    expect((await visitor.ask('events.get', { code: coming.code })).isRegistered).toBe(true)

    const over = await createEvent(open, { materialIds: [handout.id], startsAt: daysAgo(0.001), endsAt: new Date(Date.now() + 4000).toISOString() })
    await visitor.ask('events.register', { eventId: over.id, scene: null })
    await visitor.ask('live.reserve', { eventId: coming.id, noticeId: 'notice-1', isConfirmed: false, scene: null })
    await new Promise((resolve) => setTimeout(resolve, 4500))
    await prospect.open(`/pages/live/index?e=${over.code}`)
    await prospect.reads('选型清单')
    await prospect.picture('live-materials')
    await prospect.open('/pages/me/index')
    await prospect.reads('活动里记录的')
    await prospect.sight().getByText('活动里记录的').first().scrollIntoViewIfNeeded()
    await prospect.picture('my-events')
    const evening = await as('openid-prospect', 'dark')
    await evening.open(`/pages/live/index?e=${over.code}`)
    await evening.reads('选型清单')
    await evening.picture('live-materials-dark')
    expect(prospect.profile.problems).toEqual([])
  }, 120_000)
})
