import { startLocalCloud } from '../../../localcloud/server/start'
import { bundleFunction } from '../support/bundle-function'
import { postHouse } from '../support/house'
import { removeTemporaryFolders } from '../support/temporary-folder'
import { sdkFor, startTestCloud, type TestCloud, testOptions } from '../support/test-cloud'

let test: TestCloud

beforeAll(async () => {
  test = await startTestCloud()
})
afterEach(() => moveClock(0))
afterAll(async () => {
  await test.cloud.stop()
  removeTemporaryFolders()
})

interface Answer {
  errcode: number
  errmsg: string
  [field: string]: unknown
}

const ask = async (apiName: string, requestData: object): Promise<Answer> => (await test.app.callWxOpenApi({ apiName, requestData })).result as Answer
const moveClock = (clockOffsetMs: number) => postHouse(test, 'control', { clockOffsetMs })
const minuteMs = 60_000
const dayMs = 1440 * minuteMs
const dateBefore = (dayCount: number): string => new Date(Date.now() + 8 * 60 * minuteMs - dayCount * dayMs).toISOString().slice(0, 10)

describe('phonenumber.getPhoneNumber', () => {
  const issue = async (body: object) => (await postHouse<{ code: string }>(test, 'wechat/phone-codes', body)).body.code

  it('gives the number behind a code, once', async () => {
    const code = await issue({ phoneNumber: '13800138000' })
    expect(await ask('phonenumber.getPhoneNumber', { code })).toMatchObject({
      errcode: 0,
      phone_info: { phoneNumber: '13800138000', purePhoneNumber: '13800138000', countryCode: '86', watermark: { appid: expect.any(String) } }
    })
    expect(await ask('phonenumber.getPhoneNumber', { code })).toMatchObject({ errcode: 40029 })
  })

  it('gives a foreign number with its country code', async () => {
    const code = await issue({ phoneNumber: '5550100', countryCode: '1' })
    expect(await ask('phonenumber.getPhoneNumber', { code })).toMatchObject({ phone_info: { phoneNumber: '+15550100', purePhoneNumber: '5550100' } })
  })

  it('refuses a code after five minutes, and one never given', async () => {
    const code = await issue({ phoneNumber: '13800138000' })
    await moveClock(6 * minuteMs)
    expect((await ask('phonenumber.getPhoneNumber', { code })).errcode).toBe(40029)
    expect((await ask('phonenumber.getPhoneNumber', { code: 'made-up' })).errcode).toBe(40029)
  })
})

describe('wxacode.getUnlimited', () => {
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

  it('gives a PNG of the width asked for', async () => {
    const { contentType, buffer } = await ask('wxacode.getUnlimited', { scene: 'c=a1B2', page: 'pages/content/index', width: 300 })
    const png = Buffer.from(buffer as string, 'base64')
    expect(contentType).toBe('image/png')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(sizeOf(png)).toEqual([300, 300])
  })

  it.each([
    ['32 characters', { scene: 'a'.repeat(32) }, 0],
    ['every character allowed beside letters and digits', { scene: "!#$&'()*+,/:;=?@-._~" }, 0],
    ['33 characters', { scene: 'a'.repeat(33) }, 40169],
    ['no scene', {}, 40169],
    ['a percent sign', { scene: 'a%20b' }, 40129],
    ['Chinese', { scene: '展位' }, 40129],
    ['a page that begins with a slash', { scene: 'a', page: '/pages/index/index' }, 41030],
    ['a page with parameters', { scene: 'a', page: 'pages/index/index?a=1' }, 41030],
    ['a width below 280', { scene: 'a', width: 279 }, 40097],
    ['an unknown version', { scene: 'a', env_version: 'beta' }, 40097]
  ])('of %s answers as WeChat does', async (_what, requestData, errcode) => {
    expect((await ask('wxacode.getUnlimited', requestData)).errcode).toBe(errcode)
  })
})

describe('subscribeMessage.send', () => {
  const message = (overrides: object = {}) => ({
    touser: 'reader',
    template_id: 'reminder',
    page: 'pages/index/index',
    data: { thing1: { value: '直播提醒' } },
    ...overrides
  })
  const send = (overrides: object = {}) => ask('subscribeMessage.send', message(overrides))

  it('sends as many messages as the user accepted, and no more', async () => {
    expect((await send()).errcode).toBe(43101)
    await postHouse(test, 'wechat/subscriptions', { openid: 'reader', templateId: 'reminder', count: 2 })
    expect([(await send()).errcode, (await send()).errcode, (await send()).errcode]).toEqual([0, 0, 43101])
    const { sentMessages } = (await (await fetch(`${test.cloud.url}/localcloud/wechat`)).json()) as { sentMessages: object[] }
    expect(sentMessages.at(-1)).toMatchObject({ openid: 'reader', templateId: 'reminder', data: { thing1: { value: '直播提醒' } } })
  })

  it('counts each user and each template for itself', async () => {
    await postHouse(test, 'wechat/subscriptions', { openid: 'other', templateId: 'reminder' })
    expect((await send()).errcode).toBe(43101)
    expect((await send({ touser: 'other', template_id: 'news' })).errcode).toBe(43101)
    expect((await send({ touser: 'other' })).errcode).toBe(0)
  })

  it.each([
    ['a thing of 21 characters', { thing1: { value: '一'.repeat(21) } }, 'data.thing1.value invalid'],
    ['an empty thing', { thing1: { value: '' } }, 'data.thing1.value is empty'],
    ['a number with letters', { number2: { value: '12a' } }, 'data.number2.value invalid'],
    ['a phrase of six characters', { phrase3: { value: '一二三四五六' } }, 'data.phrase3.value invalid'],
    ['a key of no known kind', { title: { value: 'x' } }, 'data.title.value invalid']
  ])('refuses %s, and takes nothing off the quota', async (_what, data, sentence) => {
    await postHouse(test, 'wechat/subscriptions', { openid: 'careful', templateId: 'reminder' })
    expect(await send({ touser: 'careful', data })).toMatchObject({ errcode: 47003, errmsg: `argument invalid! ${sentence}` })
    expect((await send({ touser: 'careful' })).errcode).toBe(0)
  })

  it('wants every key of a template whose keys are known', async () => {
    await postHouse(test, 'wechat/templates', { templateId: 'known', keys: ['thing1', 'time2'] })
    await postHouse(test, 'wechat/subscriptions', { openid: 'reader', templateId: 'known' })
    expect(await send({ template_id: 'known' })).toMatchObject({ errcode: 47003, errmsg: expect.stringContaining('time2.value is empty') })
    expect((await send({ template_id: 'known', data: { thing1: { value: 'a' }, time2: { value: '2026年3月1日 10:00' } } })).errcode).toBe(0)
  })

  it('needs an openid and a template', async () => {
    expect((await send({ touser: '' })).errcode).toBe(40003)
    expect((await send({ template_id: undefined })).errcode).toBe(40037)
  })
})

describe('article statistics', () => {
  beforeAll(async () => {
    const days = { [dateBefore(3)]: { read_user: 10, share_user: 1 }, [dateBefore(2)]: { read_user: 5, like_user: 2 }, [dateBefore(1)]: { read_user: 1 } }
    await postHouse(test, 'wechat/articles', {
      articles: [
        { msgid: '2247490098_1', publishedOn: dateBefore(3), days },
        { msgid: '2247490099_1', publishedOn: dateBefore(2), publishType: 1, days: { [dateBefore(2)]: { read_user: 7, share_user: 3 } } }
      ]
    })
  })
  const range = (from: number, to: number) => ({ begin_date: dateBefore(from), end_date: dateBefore(to) })

  it('getarticleread gives readers by day and article', async () => {
    const { list, is_delay } = await ask('datacube.getarticleread', range(3, 2))
    expect(is_delay).toBe(false)
    expect(list).toEqual([
      { ref_date: dateBefore(3), msgid: '2247490098_1', detail: { read_user: 10, read_user_source: [{ scene_desc: '全部', user_count: 10 }] } },
      { ref_date: dateBefore(2), msgid: '2247490098_1', detail: { read_user: 5, read_user_source: [{ scene_desc: '全部', user_count: 5 }] } },
      { ref_date: dateBefore(2), msgid: '2247490099_1', detail: { read_user: 7, read_user_source: [{ scene_desc: '全部', user_count: 7 }] } }
    ])
  })

  it('getarticleshare gives shares by day and article', async () => {
    const { list } = await ask('datacube.getarticleshare', range(2, 2))
    expect(list).toEqual([
      { ref_date: dateBefore(2), msgid: '2247490098_1', detail: { share_user: 0 } },
      { ref_date: dateBefore(2), msgid: '2247490099_1', detail: { share_user: 3 } }
    ])
  })

  it('getbizsummary adds the articles up, day by day', async () => {
    const { list } = (await ask('datacube.getbizsummary', range(3, 2))) as unknown as { list: { ref_date: string; detail: Record<string, number> }[] }
    expect(list.map(({ ref_date, detail }) => [ref_date, detail.read_user, detail.share_user ?? 0, detail.like_user ?? 0])).toEqual([
      [dateBefore(3), 10, 1, 0],
      [dateBefore(2), 12, 3, 2]
    ])
  })

  it('getarticletotaldetail adds each article’s days up from its publication', async () => {
    const { list } = (await ask('datacube.getarticletotaldetail', range(3, 3))) as unknown as {
      list: { msgid: string; publish_type: number; detail_list: { stat_date: string; read_user: number }[] }[]
    }
    expect(list).toHaveLength(1)
    expect(list[0]).toMatchObject({ msgid: '2247490098_1', publish_type: 0, ref_date: dateBefore(3) })
    expect(list[0]?.detail_list.map(({ stat_date, read_user }) => [stat_date, read_user])).toEqual([
      [dateBefore(3), 10],
      [dateBefore(2), 15],
      [dateBefore(1), 16]
    ])
  })

  it('adds no article up beyond 30 days', async () => {
    await moveClock(60 * dayMs)
    const { list } = (await ask('datacube.getarticletotaldetail', range(3, 3))) as unknown as { list: { detail_list: object[] }[] }
    expect(list[0]?.detail_list).toHaveLength(30)
  })

  it('holds yesterday back while WeChat is late, and says so', async () => {
    await postHouse(test, 'wechat/articles', { isDelayed: true })
    expect(await ask('datacube.getarticleread', range(1, 1))).toMatchObject({ is_delay: true, list: [] })
    expect(await ask('datacube.getarticleread', range(3, 3))).toMatchObject({ is_delay: false })
    await postHouse(test, 'wechat/articles', { isDelayed: false })
    expect(((await ask('datacube.getarticleread', range(1, 1))).list as object[]).length).toBe(1)
  })

  it.each([
    ['a range that ends today', { begin_date: dateBefore(1), end_date: dateBefore(0) }, 61501],
    ['a range turned round', { begin_date: dateBefore(1), end_date: dateBefore(2) }, 61501],
    ['a date in other form', { begin_date: '20260301', end_date: '20260301' }, 61500],
    ['a day that does not exist', { begin_date: '2026-02-31', end_date: '2026-03-01' }, 61500]
  ])('refuses %s', async (_what, requestData, errcode) => {
    expect((await ask('datacube.getbizsummary', requestData)).errcode).toBe(errcode)
  })
})

describe('officialAccount.qrcode.create', () => {
  const create = (action_name: string, scene: object, more: object = {}) =>
    ask('officialAccount.qrcode.create', { action_name, action_info: { scene }, ...more })

  it('makes temporary codes for a minute, or up to 30 days', async () => {
    expect(await create('QR_STR_SCENE', { scene_str: 'session-1' })).toMatchObject({
      errcode: 0,
      expire_seconds: 60,
      ticket: expect.any(String),
      url: expect.any(String)
    })
    expect(await create('QR_SCENE', { scene_id: 7 }, { expire_seconds: 2_592_000 })).toMatchObject({ expire_seconds: 2_592_000 })
    expect((await create('QR_SCENE', { scene_id: 7 }, { expire_seconds: 2_592_001 })).errcode).toBe(40053)
  })

  it('makes the same permanent code for the same scene, without an end', async () => {
    const [first, second] = [await create('QR_LIMIT_STR_SCENE', { scene_str: 'booth' }), await create('QR_LIMIT_STR_SCENE', { scene_str: 'booth' })]
    expect(first).toEqual(second)
    expect(first).not.toHaveProperty('expire_seconds')
  })

  it.each([
    ['an unknown action', 'QR_FOREVER', { scene_str: 'a' }, 40052],
    ['65 characters', 'QR_LIMIT_STR_SCENE', { scene_str: 'a'.repeat(65) }, 40053],
    ['no scene', 'QR_STR_SCENE', {}, 40053],
    ['a permanent number above 100,000', 'QR_LIMIT_SCENE', { scene_id: 100_001 }, 40053]
  ])('refuses %s', async (_what, action, scene, errcode) => {
    expect((await create(action, scene)).errcode).toBe(errcode)
  })
})

describe('the small WeChat', () => {
  it('lets a function call only what its config.json allows', async () => {
    const source = `
      const app = require('@cloudbase/node-sdk').init({})
      exports.main = async () => (await app.callWxOpenApi({ apiName: 'wxacode.getUnlimited', requestData: { scene: 'a' } })).result.errcode`
    await bundleFunction(test.options.functionsDir, 'forbidden', { source })
    await bundleFunction(test.options.functionsDir, 'allowed', { source, config: { permissions: { openapi: ['wxacode.getUnlimited'] } } })
    expect((await test.app.callFunction({ name: 'forbidden', data: {} })).result).toBe(-604101)
    expect((await test.app.callFunction({ name: 'allowed', data: {} })).result).toBe(0)
  })

  it('refuses rubbish through its controls with a sentence', async () => {
    expect(await postHouse(test, 'wechat/phone-codes', {})).toMatchObject({ status: 400, body: { message: 'phoneNumber must be text.' } })
    expect((await postHouse(test, 'wechat/articles', { articles: [{ msgid: 'x' }] })).status).toBe(400)
    expect((await postHouse(test, 'wechat/subscriptions', { openid: 'a', templateId: 'b', count: 1.5 })).status).toBe(400)
  })

  it('remembers quotas over a restart', async () => {
    const options = testOptions()
    const first = { ...test, cloud: await startLocalCloud(options) }
    await postHouse(first, 'wechat/subscriptions', { openid: 'keeper', templateId: 't', count: 3 })
    await first.cloud.stop()
    const cloud = await startLocalCloud(options)
    const { quota } = (await postHouse<{ quota: number }>({ ...test, cloud }, 'wechat/subscriptions', { openid: 'keeper', templateId: 't', count: 0 })).body
    await cloud.stop()
    sdkFor(test.cloud)
    expect(quota).toBe(3)
  })
})
