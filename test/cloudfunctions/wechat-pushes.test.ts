import { idFrom } from '../../cloudfunctions/platform/ids'
import { subscriptions } from '../../cloudfunctions/repositories/subscriptions'
import { touchpoints } from '../../cloudfunctions/repositories/touchpoints'
import { type OpenCloud, openCloud } from '../support/cloud'
import { moveClock } from '../support/controls'
import { apps, type Call, callOf, eventFrom, push, send, settle, signedCall, urlOf, wechatEnv } from '../support/wechat'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud({ functionEnv: wechatEnv })
})
afterAll(() => open.stop())

const subscriptionOf = async (openId: string, mode: keyof typeof apps = 'safe') =>
  (await subscriptions.ofPerson(open.documents, idFrom('person', apps[mode].appId, openId)))[0] ?? null
const kindsOf = async (openId: string, mode: keyof typeof apps = 'safe') =>
  (await touchpoints.allOf(open.documents, idFrom('person', apps[mode].appId, openId))).map(({ kind }) => kind)
const checkUrl = (call: Call, echostr: string) => fetch(`${open.cloud.url}${urlOf({ ...call, query: { ...call.query, echostr } })}`)
const problemCount = async (reason: string): Promise<number> => {
  const { items } = await open.marketer.ask('problems.list', {})
  return items.find((item) => item.reason === reason)?.count ?? 0
}

describe('the address on WeChat’s site', () => {
  test('is confirmed by giving back what WeChat sent, when it is signed', async () => {
    const response = await checkUrl(callOf({}, { mode: 'plain' }), '8274650912837465')
    expect([response.status, await response.text()]).toEqual([200, '8274650912837465'])
  })

  test('is not confirmed for a wrong signature, a script or an unknown app', async () => {
    const call = callOf({}, { mode: 'plain' })
    const answers = await Promise.all([
      checkUrl({ ...call, query: { ...call.query, nonce: '1' } }, '1'),
      checkUrl(call, '<script>'),
      checkUrl({ ...call, path: '/wechat/wx-nobody' }, '1')
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 400, 403])
  })
})

describe('a push', () => {
  test.each([
    ['plain', 'xml'],
    ['plain', 'json'],
    ['compatible', 'xml'],
    ['compatible', 'json'],
    ['safe', 'xml'],
    ['safe', 'json']
  ] as const)('in %s mode as %s is answered success and has its effect', async (mode, format) => {
    const openId = `reader-${mode}-${format}`
    const response = await send(open.cloud, callOf(eventFrom(openId, 'subscribe', { EventKey: 'qrscene_booth7' }, mode), { mode, format }))
    expect([response.status, await response.text()]).toEqual([200, 'success'])
    await settle(open)
    expect(await subscriptionOf(openId, mode)).toMatchObject({ isFollowing: true, lastFollow: { sceneCode: 'booth7' } })
    expect(await kindsOf(openId, mode)).toEqual(['oa_follow'])
  })

  test('has its effect without the timer: function jobs is asked to fold it', async () => {
    await send(open.cloud, callOf(eventFrom('quick', 'subscribe')))
    for (let tries = 0; tries < 200 && (await subscriptionOf('quick')) === null; tries++) await new Promise((resolve) => setTimeout(resolve, 25))
    expect(await subscriptionOf('quick')).toMatchObject({ isFollowing: true })
  })

  test('by the cloud’s own message push has the same effect, for the account of its original id', async () => {
    const body = JSON.stringify(eventFrom('by-cloud', 'subscribe'))
    const response = await fetch(`${open.cloud.url}/localcloud/push`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(await response.json()).toMatchObject({ functionName: 'wechat', outcomes: [{ kind: 'returned', resultText: '"success"' }] })
    await settle(open)
    expect(await subscriptionOf('by-cloud')).toMatchObject({ isFollowing: true })
  })

  test('cannot be made by the app: the function is closed to clients', async () => {
    const response = await fetch(`${open.cloud.url}/v1/functions/wechat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer local.forger', 'x-localcloud-source': 'wx_client' },
      body: JSON.stringify(eventFrom('forger', 'subscribe'))
    })
    expect(response.ok).toBe(false)
    expect(await open.documents.count('pushes', { personId: idFrom('person', apps.safe.appId, 'forger') })).toBe(0)
  })

  test('keeps nothing of itself once folded but that it came', async () => {
    await push(open, eventFrom('forgotten', 'subscribe'))
    const folded = await open.documents.find<{ raw: unknown; personId: unknown }>('pushes', { where: { status: 'folded' }, limit: 1000 })
    expect(folded.length).toBeGreaterThan(0)
    expect(folded.filter(({ raw, personId }) => raw !== null || personId !== null)).toEqual([])
  })
})

describe('what is refused', () => {
  test.each([
    ['too old', -601, 'push-stale'],
    ['from the future', 601, 'push-stale']
  ])('a push %s, though signed', async (_name, offsetSeconds, reason) => {
    const before = await problemCount(reason)
    const call = callOf(eventFrom('late', 'subscribe'))
    await moveClock(open.cloud, -offsetSeconds * 1000)
    const response = await send(open.cloud, call)
    await moveClock(open.cloud, 0)
    expect([response.status, await problemCount(reason)]).toEqual([403, before + 1])
  })

  test('the signature of one push with another push under it', async () => {
    const first = callOf(eventFrom('victim', 'subscribe', {}, 'plain'), { mode: 'plain' })
    const forged = { ...first, body: callOf(eventFrom('victim', 'unsubscribe', {}, 'plain'), { mode: 'plain' }).body }
    expect([(await send(open.cloud, first)).status, (await send(open.cloud, forged)).status]).toEqual([200, 403])
    await settle(open)
    expect(await subscriptionOf('victim', 'plain')).toMatchObject({ isFollowing: true })
    expect(await problemCount('push-replayed')).toBe(1)
  })

  test('plain text toward an account that encrypts', async () => {
    const plain = signedCall(callOf(eventFrom('weak', 'subscribe'), { mode: 'plain' }).body, { mode: 'plain' })
    const statuses = await Promise.all(
      (['compatible', 'safe'] as const).map(async (mode) => (await send(open.cloud, { ...plain, path: `/wechat/${apps[mode].appId}` })).status)
    )
    expect(statuses).toEqual([403, 403])
  })

  test('a message encrypted for another app', async () => {
    const call = callOf(eventFrom('stranger', 'subscribe'), { mode: 'compatible' })
    const response = await send(open.cloud, { ...call, path: `/wechat/${apps.safe.appId}` })
    expect([response.status, await problemCount('push-other-app')]).toEqual([400, 1])
  })

  test('more than 64 KB, and exactly 64 KB is read', async () => {
    const sized = (length: number) => signedCall(`<xml>${'x'.repeat(length - 11)}</xml>`, { mode: 'plain' })
    const responses = await Promise.all([send(open.cloud, sized(64 * 1024)), send(open.cloud, sized(64 * 1024 + 1))])
    expect(responses.map(({ status }) => status)).toEqual([400, 400])
    expect([await problemCount('push-unreadable'), await problemCount('push-too-large')]).toEqual([1, 1])
  })
})

test('the connections are listed with what is missing, and no secret leaves function wechat', async () => {
  const { items } = await open.marketer.ask('officialAccounts.list', {})
  expect(items.map(({ appId, hasToken, hasEncodingAesKey, problem }) => [appId, hasToken, hasEncodingAesKey, problem])).toEqual(
    Object.values(apps).map(({ appId }) => [appId, true, true, null])
  )
  expect(JSON.stringify(items)).not.toMatch(new RegExp(`${apps.safe.token}|${apps.safe.encodingAesKey}`))
})
