import { idFrom } from '../../cloudfunctions/platform/ids'
import { people } from '../../cloudfunctions/repositories/people'
import { touchpoints } from '../../cloudfunctions/repositories/touchpoints'
import { type OpenCloud, openCloud } from '../support/cloud'
import { createContent } from '../support/story'
import { apps, eventFrom, push, wechatEnv } from '../support/wechat'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud({ functionEnv: wechatEnv })
})
afterAll(() => open.stop())

const personIdOf = (openId: string): string => idFrom('person', apps.safe.appId, openId)
const touchesOf = (openId: string) => touchpoints.allOf(open.documents, personIdOf(openId))
const placed = async (openId: string) => (await touchesOf(openId)).map(({ kind, subjectTitle, topicIds, entry }) => ({ kind, subjectTitle, topicIds, entry }))

const agree = (openId: string) => {
  const consent = { purposes: ['content_analytics' as const], textVersion: '1', givenAt: new Date().toISOString() }
  return people.update(open.documents, personIdOf(openId), { consent })
}

let topicCount = 0

/** A content with a topic, and its place in the menu. */
const place = async (subscribeTemplateId: string | null = null) => {
  const { id: topicId } = await open.marketer.ask('topics.save', { name: `主题${++topicCount}`, keywords: [], isCompetitor: false })
  const content = await createContent(open, { topicIds: [topicId] })
  const made = await open.marketer.ask('contents.makeKit', { contentId: content.id, position: 'menu', campaign: '春季发布', subscribeTemplateId })
  return { ...made, content, topicIds: [topicId], entry: { position: 'menu', campaign: '春季发布' }, entryId: made.entry.id }
}

describe('a pushed message that names a place of ours', () => {
  test.each([
    ['CLICK', 'oa_menu'],
    ['SCAN', 'qr_scan']
  ])('by %s becomes a touch with the content’s title and topics, its position and campaign', async (event, kind) => {
    const { scene, content, topicIds, entry } = await place()
    const openId = `knows-${kind}`
    await push(open, eventFrom(openId, 'subscribe', { CreateTime: Math.floor(Date.now() / 1000) - 60 }))
    await agree(openId)
    await push(open, eventFrom(openId, event, { EventKey: scene }))

    expect(await placed(openId)).toEqual([
      { kind: 'oa_follow', subjectTitle: apps.safe.appId, topicIds: [], entry: null },
      { kind, subjectTitle: content.title, topicIds, entry }
    ])
  })

  test('by following through its code: the follow has the place, the scan the content as well', async () => {
    const { scene, content, topicIds, entry } = await place()
    await push(open, eventFrom('scans', 'subscribe', { EventKey: `qrscene_${scene}`, CreateTime: Math.floor(Date.now() / 1000) - 60 }))
    await agree('scans')
    await push(open, eventFrom('scans', 'subscribe', { EventKey: `qrscene_${scene}` }))

    const touches = await placed('scans')
    expect(touches.filter(({ kind }) => kind === 'oa_follow')).toEqual(Array(2).fill({ kind: 'oa_follow', subjectTitle: apps.safe.appId, topicIds: [], entry }))
    expect(touches.filter(({ kind }) => kind === 'qr_scan')).toEqual([{ kind: 'qr_scan', subjectTitle: content.title, topicIds, entry }])
  })

  test('by its subscribe template: the answer has the content and the place', async () => {
    const { content, topicIds, entry } = await place('tmpl_of_a_place')
    const List = { TemplateId: 'tmpl_of_a_place', SubscribeStatusString: 'accept', PopupScene: '2' }
    await push(open, eventFrom('answers', 'subscribe_msg_popup_event', { List } as never), { format: 'json' })

    expect(await placed('answers')).toEqual([{ kind: 'oa_subscribe_topic', subjectTitle: content.title, topicIds, entry }])
  })

  test('by an ended code still tells the content, and counts as no entry', async () => {
    const { scene, content, topicIds, entryId } = await place()
    await open.marketer.ask('contents.endEntry', { entryId })
    const later = Math.floor(Date.now() / 1000) + 2
    await push(open, eventFrom('late', 'subscribe'))
    await agree('late')
    await push(open, eventFrom('late', 'SCAN', { EventKey: scene, CreateTime: later }))

    expect((await placed('late')).at(-1)).toEqual({ kind: 'qr_scan', subjectTitle: content.title, topicIds, entry: null })
  })

  test.each([['e.NOSUCHCODE'], ['a.NOSUCHCODE'], ['http://example.com/?s=e.ABCD'], ['PRICE']])('but %s is taken as the text it is', async (EventKey) => {
    const openId = `plain-${idFrom('content', EventKey)}`
    await push(open, eventFrom(openId, 'subscribe', { CreateTime: Math.floor(Date.now() / 1000) - 60 }))
    await agree(openId)
    await push(open, eventFrom(openId, 'VIEW', { EventKey }))

    expect((await placed(openId)).at(-1)).toEqual({ kind: 'oa_menu', subjectTitle: EventKey, topicIds: [], entry: null })
  })
})
