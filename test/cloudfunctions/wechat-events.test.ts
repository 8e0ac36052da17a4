import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { idFrom } from '../../cloudfunctions/platform/ids'
import { people } from '../../cloudfunctions/repositories/people'
import { subscriptions } from '../../cloudfunctions/repositories/subscriptions'
import { touchpoints } from '../../cloudfunctions/repositories/touchpoints'
import { localAppId } from '../../localcloud/functions/environment'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { setWechat } from '../support/controls'
import { accountNamed, colleagueAt, createContent, recordAll, touchOf } from '../support/story'
import { apps, eventFrom, push, settle, wechatEnv } from '../support/wechat'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud({ functionEnv: wechatEnv })
  await open.importCsv(companiesCsv(companyRows(6)))
})
afterAll(() => open.stop())

const { appId } = apps.safe
const personIdOf = (openId: string, ofApp: string = appId): string => idFrom('person', ofApp, openId)
const touchesOf = (openId: string) => touchpoints.allOf(open.documents, personIdOf(openId))
const subscriptionOf = async (openId: string) => (await subscriptions.ofPerson(open.documents, personIdOf(openId)))[0] ?? null

/** A withdrawal of a mini-program's user, pushed by the platform through the cloud's own message push. */
const withdraw = async (openId: string, Event: string, more: object = {}): Promise<void> => {
  const body = JSON.stringify({
    ToUserName: 'gh_mini',
    FromUserName: 'platform',
    CreateTime: 1,
    MsgType: 'event',
    Event,
    OpenID: openId,
    AppID: localAppId,
    ...more
  })
  await fetch(`${open.cloud.url}/localcloud/push`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  await settle(open)
}

describe('what a person takes back at WeChat', () => {
  test('user_authorization_revoke with RevokeInfo 8 erases the phone and what it proved', async () => {
    const { legalName } = companyRow(1)
    await open.marketer.ask('contacts.import', { csv: `姓名,公司,手机\n张三,${legalName},13800138001` })
    const visitor = await colleagueAt(open, legalName, 'openid-phone')
    const { code } = (await setWechat(open.cloud, 'phone-codes', { phoneNumber: '13800138001' })) as { code: string }
    await visitor.ask('visitors.verifyPhone', { code })
    const personId = personIdOf('openid-phone', localAppId)
    const before = await people.byId(open.documents, personId)
    expect([before?.identityLevel, before?.identity?.verifications.map(({ kind }) => kind)]).toEqual([4, ['phone']])

    await withdraw('openid-phone', 'user_authorization_revoke', { RevokeInfo: '8' })
    const after = await people.byId(open.documents, personId)
    expect([after?.identityLevel, after?.identity?.verifications, after?.identity?.contactKeys]).toEqual([3, [], []])
    expect(after?.declaredCompanyName).toBe(legalName)
  })

  test('user_authorization_cancellation erases the person, and the account’s score is that of the ledger without them', async () => {
    const { legalName } = companyRow(2)
    const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
    const view = () => touchOf(pricing.id, { kind: 'high_value_view' })
    await recordAll(await colleagueAt(open, legalName, 'openid-stays'), [view()])
    const alone = (await accountNamed(open, legalName)).engagement
    await recordAll(await colleagueAt(open, legalName, 'openid-leaves'), [view()])
    const together = (await accountNamed(open, legalName)).engagement
    expect([alone.peopleCount, together.peopleCount]).toEqual([1, 2])
    expect(Number(together.score)).toBeGreaterThan(Number(alone.score))

    await withdraw('openid-leaves', 'user_authorization_cancellation')
    const { id, engagement } = await accountNamed(open, legalName)
    expect({ ...engagement, lastTouchAt: null }).toEqual({ ...alone, lastTouchAt: null })
    expect(await verifyAccount(open.documents, id)).toEqual([])
    const personId = personIdOf('openid-leaves', localAppId)
    expect([await people.byId(open.documents, personId), await touchpoints.allOf(open.documents, personId)]).toEqual([null, []])
  })

  test('of an app that is not the sender’s changes nothing', async () => {
    await push(open, eventFrom('careful', 'subscribe'))
    await push(open, eventFrom('platform', 'user_authorization_cancellation', { OpenID: 'careful', AppID: apps.plain.appId }))
    expect(await subscriptionOf('careful')).toMatchObject({ isFollowing: true })
  })

  test('in the official account erases subscription, touches and the person', async () => {
    await push(open, eventFrom('gone', 'subscribe'))
    await push(open, eventFrom('platform', 'user_authorization_cancellation', { OpenID: 'gone', AppID: appId }))
    expect([await subscriptionOf('gone'), await touchesOf('gone'), await people.byId(open.documents, personIdOf('gone'))]).toEqual([null, [], null])
  })
})

describe('answers to subscribe templates', () => {
  const entry = { TemplateId: 'tmpl-1', SubscribeStatusString: 'accept', PopupScene: '2' }

  test.each([
    ['object-json', 'json', entry],
    ['array-json', 'json', [entry]],
    ['object-xml', 'xml', entry],
    ['array-xml', 'xml', [entry]]
  ] as const)('have the same result as %s', async (openId, format, List) => {
    const fields = format === 'json' ? { List } : { SubscribeMsgPopupEvent: { List } }
    await push(open, eventFrom(openId, 'subscribe_msg_popup_event', fields as never), { format })
    expect((await subscriptionOf(openId))?.topics).toMatchObject([{ templateId: 'tmpl-1', isAccepted: true }])
    expect((await touchesOf(openId)).map(({ kind, subjectId, sourceAppId }) => [kind, subjectId, sourceAppId])).toEqual([
      ['oa_subscribe_topic', 'topic:tmpl-1', appId]
    ])
  })
})

describe('a follower', () => {
  test('is known by how they followed, as WeChat says', async () => {
    await setWechat(open.cloud, 'followers', { openid: 'from-article', subscribeScene: 'ADD_SCENE_PROFILE_LINK' })
    await push(open, eventFrom('from-article', 'subscribe'))
    expect(await subscriptionOf('from-article')).toMatchObject({ isFollowing: true, lastFollow: { scene: 'ADD_SCENE_PROFILE_LINK', sceneCode: null } })
  })

  test('follows all the same when WeChat refuses to say', async () => {
    await setWechat(open.cloud, 'errors', { apiName: 'officialAccount.user.getInfo', errcode: 48001 })
    await push(open, eventFrom('unasked', 'subscribe'))
    await setWechat(open.cloud, 'errors', { apiName: 'officialAccount.user.getInfo', errcode: 0 })
    expect(await subscriptionOf('unasked')).toMatchObject({ isFollowing: true, lastFollow: { scene: null } })
  })

  const looking = [
    eventFrom('looker', 'CLICK', { EventKey: 'PRICE' }),
    eventFrom('looker', 'SCAN', { EventKey: 'poster3' }),
    { ...eventFrom('looker', ''), MsgType: 'text', Content: '报价', MsgId: '70001' }
  ]

  test('who has not agreed leaves no trace of what they look at, only a count among the problems', async () => {
    const countBefore = (await open.marketer.ask('problems.list', {})).items.find(({ reason }) => reason === 'push-no-consent')?.count ?? 0
    for (const fields of looking) await push(open, fields)
    expect([await touchesOf('looker'), await people.byId(open.documents, personIdOf('looker'))]).toEqual([[], null])
    const noted = (await open.marketer.ask('problems.list', {})).items.find(({ reason }) => reason === 'push-no-consent')
    expect(noted?.count).toBe(countBefore + looking.length)
    expect(JSON.stringify(noted)).not.toContain('looker')
  })

  test('who has agreed is recorded once per push, with the account it happened in', async () => {
    await push(open, eventFrom('looker', 'subscribe'))
    const consent = { purposes: ['content_analytics' as const], textVersion: '1', givenAt: new Date().toISOString() }
    await people.update(open.documents, personIdOf('looker'), { consent })
    const again = looking.map((fields) => ({ ...fields, CreateTime: Number(fields.CreateTime) - 60 }))
    for (const fields of [...again, ...again]) await push(open, fields)
    const touches = (await touchesOf('looker')).filter(({ kind }) => kind !== 'oa_follow')
    expect(touches.map(({ kind, subjectId, sourceAppId }) => [kind, subjectId, sourceAppId]).sort()).toEqual([
      ['oa_keyword', 'keyword:报价', appId],
      ['oa_menu', 'menu:PRICE', appId],
      ['qr_scan', 'qr:poster3', appId]
    ])
  })
})
