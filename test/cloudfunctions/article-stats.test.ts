import iconv from 'iconv-lite'
import { dateOfDay, dayOf } from '../../shared/domain/time/day'
import { asDayNumber } from '../../shared/model/units'
import { type OpenCloud, openCloud } from '../support/cloud'
import { fireTimer, moveClock, setWechat } from '../support/controls'
import { errorOf } from '../support/errors'
import { apps, wechatEnv } from '../support/wechat'

const { appId } = apps.safe
const day = (offset: number): string => dateOfDay(asDayNumber(dayOf(new Date().toISOString()) + offset))
const yesterday = day(-1)
const msgId = '2247490098_1'

const publish = (open: OpenCloud, days: Record<string, Record<string, number>>, { isDelayed = false, publishedOn = day(-2), id = msgId } = {}) =>
  setWechat(open.cloud, 'articles', { articles: [{ msgid: id, publishedOn, days }], isDelayed })

const pull = async (open: OpenCloud) => {
  const { jobId } = await open.marketer.ask('articleStats.pull', { appId })
  return open.finishJob(jobId)
}
/** A pull begun within ten minutes is the same one. */
const later = (open: OpenCloud, minutes: number) => moveClock(open.cloud, minutes * 60_000)
const get = (open: OpenCloud) => open.marketer.ask('articleStats.get', { appId, msgId })

let open: OpenCloud
beforeEach(async () => {
  open = await openCloud({ functionEnv: wechatEnv })
})
afterEach(() => open.stop())

describe('statistics from the interface', () => {
  test('are pulled from the four endpoints: per day, and since publication', async () => {
    await publish(open, {
      [day(-2)]: { read_user: 30, share_user: 2, like_user: 1 },
      [yesterday]: { read_user: 12, share_user: 1, zaikan_user: 4, comment_count: 3 }
    })
    expect(await pull(open)).toMatchObject({ status: 'done', problem: null })
    const { article, days } = await get(open)
    expect(days.map(({ statDate, readUserCount, shareUserCount, total }) => [statDate, readUserCount, shareUserCount, total?.readUserCount])).toEqual([
      [day(-2), 30, 2, 30],
      [yesterday, 12, 1, 42]
    ])
    const total = { readUserCount: 42, shareUserCount: 3, likeUserCount: 1, recommendUserCount: 4, commentCount: 3 }
    expect(article).toMatchObject({ publishedOn: day(-2), statDate: yesterday, total })
    expect(await open.documents.count('accountStats', { appId, statDate: yesterday, readUserCount: 12, shareUserCount: 1 })).toBe(1)
  })

  test('pulled twice, the second time no longer late and with larger numbers, are updated and not added', async () => {
    await publish(open, { [day(-2)]: { read_user: 30 }, [yesterday]: { read_user: 5 } }, { isDelayed: true })
    await pull(open)
    expect((await get(open)).days.map(({ statDate }) => statDate)).toEqual([day(-2)])
    expect((await open.marketer.ask('articleStats.list', {})).pulls.find((one) => one.appId === appId)).toMatchObject({ isDelayed: true, problem: null })

    await publish(open, { [day(-2)]: { read_user: 33 }, [yesterday]: { read_user: 17 } })
    await later(open, 11)
    await pull(open)
    const { days, article } = await get(open)
    expect(days.map(({ statDate, readUserCount, total }) => [statDate, readUserCount, total?.readUserCount])).toEqual([
      [day(-2), 33, 33],
      [yesterday, 17, 50]
    ])
    expect(article.total?.readUserCount).toBe(50)
    expect(await open.documents.count('articles', { publishedOn: { $gte: '' }, appId })).toBe(1)
  })

  test('end thirty days after publication, and never reach beyond yesterday', async () => {
    await publish(open, { [day(-30)]: { read_user: 7 }, [day(-1)]: { read_user: 1 }, [day(0)]: { read_user: 99 } }, { publishedOn: day(-30) })
    await pull(open)
    const { article, days } = await get(open)
    expect([article.statDate, article.total?.readUserCount]).toEqual([day(-1), 8])
    expect(days.filter(({ statDate }) => statDate > yesterday)).toEqual([])
  })

  test('are pulled by the timer once a day, and again after two hours while they are late', async () => {
    const atNoonMs = Date.parse(`${day(0)}T04:00:00Z`) - Date.now()
    await moveClock(open.cloud, atNoonMs)
    await publish(open, { [yesterday]: { read_user: 3 } }, { isDelayed: true })
    const pullCount = () => open.documents.count('jobs', { subjectId: appId })
    const tickAt = async (hours: number) => {
      await moveClock(open.cloud, atNoonMs + hours * 3_600_000)
      await fireTimer(open.cloud, 'jobs', 'tick')
      return pullCount()
    }
    const counts = [await tickAt(0), await tickAt(1), await tickAt(2.1)]
    await publish(open, { [yesterday]: { read_user: 3 } })
    counts.push(await tickAt(4.3), await tickAt(7), await tickAt(24))
    expect(counts).toEqual([1, 1, 2, 3, 3, 4])
  })

  test('refused for want of permission say so in a sentence, in the job, on the list and among the problems', async () => {
    await setWechat(open.cloud, 'errors', { apiName: 'datacube.getarticleread', errcode: 48001 })
    const job = await pull(open)
    expect([job.status, job.problem]).toEqual(['failed', expect.stringContaining('没有统计接口的权限')])
    const { pulls } = await open.marketer.ask('articleStats.list', {})
    expect(pulls.find((one) => one.appId === appId)?.problem).toContain('48001')
    const { items } = await open.marketer.ask('problems.list', {})
    expect(items).toMatchObject([{ reason: 'stats-no-permission', count: 1 }])
  })

  test('of an account that is not connected cannot be asked for', async () => {
    expect(errorOf(await open.marketer.call('articleStats.pull', { appId: 'wx-nobody' })).code).toBe('NOT_FOUND')
  })
})

describe('a file of the official-account backend', () => {
  const header = '内容标题,发表时间,总阅读人数,总阅读次数,总分享人数,内容url'
  const url = 'http://mp.weixin.qq.com/s?__biz=MzA=&mid=2247490098&idx=1&sn=ab'
  const rows = [header, `"靶心营销,从哪里开始",2026-11-20 09:30,"1,204",1800,56,${url}`, '没有链接的文章,2026/11/18,88,90,1,'].join('\r\n')
  const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes as string).toString('base64')

  test.each([
    ['utf-8', base64(`\ufeff${rows}`)],
    ['gb18030', base64(iconv.encode(rows, 'gbk'))]
  ])('in %s is understood, and saved as totals up to yesterday', async (encoding, fileBase64) => {
    const checked = await open.marketer.ask('articleStats.checkFile', { fileBase64 })
    expect(checked).toMatchObject({
      encoding,
      rowCount: 2,
      goodCount: 2,
      errors: [],
      mapping: { title: 0, publishedOn: 1, readUserCount: 2, shareUserCount: 4, url: 5 }
    })
    const again = { appId, fileBase64, mapping: checked.mapping }
    expect(await open.marketer.ask('articleStats.importFile', again)).toEqual({ savedCount: 2, errorCount: 0 })
    await open.marketer.ask('articleStats.importFile', again)
    const { items } = await open.marketer.ask('articleStats.list', {})
    expect(items.map(({ msgId: id, title, total, statDate }) => [id.replace(/^url_.*/, 'url_…'), title, total?.readUserCount, statDate])).toEqual([
      [msgId, '靶心营销,从哪里开始', 1204, yesterday],
      ['url_…', '没有链接的文章', 88, yesterday]
    ])
  })

  test('tells what is wrong in which cell, saves the good rows and notes a problem', async () => {
    const bad = [header, `好的,2026-11-20,10,11,1,${url}`, '没有日期,,10,11,1,', '不是数,2026-11-20,很多,1,1,'].join('\n')
    const { errors, mapping } = await open.marketer.ask('articleStats.checkFile', { fileBase64: base64(bad) })
    expect(errors.map(({ rowNumber, column }) => [rowNumber, column])).toEqual([
      [3, '发表时间'],
      [4, '总阅读人数']
    ])
    expect(await open.marketer.ask('articleStats.importFile', { appId, fileBase64: base64(bad), mapping })).toEqual({ savedCount: 1, errorCount: 2 })
    expect((await open.marketer.ask('problems.list', {})).items).toMatchObject([{ reason: 'stats-bad-rows', count: 2 }])
  })

  test('gives an article its title, and leaves the interface’s numbers alone', async () => {
    await publish(open, { [yesterday]: { read_user: 40 } })
    await pull(open)
    const file = base64([header, `旧的统计,2026-11-20,10,11,1,${url}`].join('\n'))
    const { mapping } = await open.marketer.ask('articleStats.checkFile', { fileBase64: file })
    await open.marketer.ask('articleStats.importFile', { appId, fileBase64: file, mapping })
    expect((await get(open)).article).toMatchObject({ title: '旧的统计', total: { readUserCount: 40 }, source: 'api' })
  })

  test('that is no table is refused with what to do', async () => {
    expect(errorOf(await open.marketer.call('articleStats.checkFile', { fileBase64: base64('PK\u0003\u0004') })).code).toBe('BAD_FILE')
  })
})
