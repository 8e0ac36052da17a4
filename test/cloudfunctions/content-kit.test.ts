import { decodeScene } from '@shared/domain/content/scene'
import type { EntryPosition } from '@shared/model/content-words'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { agree, createContent, recordAll, touchOf } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
})
afterAll(() => open.stop())

const kit = (contentId: string, position: EntryPosition, campaign: string | null = null) =>
  open.marketer.ask('contents.makeKit', { contentId, position, campaign })
const storedTouches = async (openid: string, contentId: string) => {
  const me = await open.as(openid).ask('visitors.me', {})
  const all = await open.documents.find<{ kind: string; entry: unknown }>('touchpoints', { where: { subjectId: contentId, day: { $gte: 0 } }, limit: 100 })
  expect(all).toHaveLength(me.touchCount)
  return all
}

describe('the kit of a content', () => {
  test('has one code per position and campaign, the same at every call', async () => {
    const { id } = await createContent(open)
    const codes = await Promise.all([kit(id, 'top-card'), kit(id, 'end'), kit(id, 'end', '春季发布'), kit(id, 'end'), kit(id, 'end', '春季发布')])

    expect(new Set(codes.map(({ entry }) => entry.code)).size).toBe(3)
    expect(codes[1]?.entry.code).toBe(codes[3]?.entry.code)
    expect((await open.marketer.ask('contents.listEntries', { contentId: id })).items).toHaveLength(3)
  })

  test('asked for by twelve at the same moment is one', async () => {
    const { id } = await createContent(open)
    const codes = await Promise.all(Array.from({ length: 12 }, () => kit(id, 'poster')))

    expect(new Set(codes.map(({ entry }) => entry.code)).size).toBe(1)
  })

  test('its scene fits a mini-program code and says nothing of the content, position or campaign', async () => {
    const { id } = await createContent(open)
    const { scene, entry } = await kit(id, 'poster', '星火计划')

    expect(scene.length).toBeLessThanOrEqual(32)
    expect(decodeScene(scene)).toEqual({ kind: 'entry', code: entry.code })
    expect(scene).not.toContain(id)
  })

  test('draws the mini-program code and the follow QR through WeChat, and asks for a permanent QR once', async () => {
    const { id } = await createContent(open)
    const { entry, scene } = await kit(id, 'menu')
    const draw = (kind: 'mini-program' | 'follow') => open.marketer.ask('contents.drawCode', { entryId: entry.id, kind })
    const code = await draw('mini-program')
    const [follow, again] = [await draw('follow'), await draw('follow')]

    expect(Buffer.from(code.base64, 'base64').subarray(1, 4).toString()).toBe('PNG')
    expect(Buffer.from(follow.base64, 'base64').subarray(0, 3).toString()).toBe('GIF')
    expect(again).toEqual(follow)
    const state = (await (await fetch(`${open.cloud.url}/localcloud/wechat`)).json()) as { permanentScenes: string[] }
    expect(state.permanentScenes.filter((one) => one === scene)).toHaveLength(1)
  })

  test('keeps the subscribe template of a place until it is cleared', async () => {
    const { id } = await createContent(open)
    const save = (subscribeTemplateId?: string | null) =>
      open.marketer.ask('contents.makeKit', {
        contentId: id,
        position: 'in-text',
        campaign: null,
        ...(subscribeTemplateId === undefined ? {} : { subscribeTemplateId })
      })

    expect((await save('tmpl_0123456789')).entry.subscribeTemplateId).toBe('tmpl_0123456789')
    expect((await save()).entry.subscribeTemplateId).toBe('tmpl_0123456789')
    expect((await save(null)).entry.subscribeTemplateId).toBeNull()
  })

  test('of an unknown content is refused, and so is a picture of an unknown code', async () => {
    expect(errorOf(await open.marketer.call('contents.makeKit', { contentId: 'cnt_unknown0000', position: 'end', campaign: null })).code).toBe('NOT_FOUND')
    expect(errorOf(await open.marketer.call('contents.drawCode', { entryId: 'ent_unknown0000', kind: 'follow' })).code).toBe('NOT_FOUND')
  })
})

describe('entering through a code', () => {
  test('gives the content, and the touch carries position and campaign', async () => {
    const content = await createContent(open)
    const { entry, scene } = await kit(content.id, 'poster', '春季发布')
    const visitor = open.as('openid-scans')
    const entered = await visitor.ask('contents.enter', { scene: encodeURIComponent(scene) })
    await agree(visitor)
    const via = { entryCode: entered.entryCode, position: null, shareCode: null }
    await recordAll(visitor, [touchOf(content.id, { kind: 'mp_enter', via }), touchOf(content.id, { kind: 'qr_scan', via })])

    expect(entered).toMatchObject({ content: { code: content.code }, entryCode: entry.code, problem: null })
    expect(await storedTouches('openid-scans', content.id)).toMatchObject([
      { kind: 'mp_enter', entry: { position: 'poster', campaign: '春季发布' } },
      { kind: 'qr_scan', entry: { position: 'poster', campaign: '春季发布' } }
    ])
  })

  test('through a card path whose code is unknown still tells the position', async () => {
    const content = await createContent(open)
    const visitor = open.as('openid-card')
    await agree(visitor)
    await recordAll(visitor, [touchOf(content.id, { kind: 'mp_enter', via: { entryCode: 'NOSUCHCODE', position: 'end', shareCode: null } })])

    expect(await storedTouches('openid-card', content.id)).toMatchObject([{ entry: { position: 'end', campaign: null } }])
  })

  test('through the code of another content is no entry', async () => {
    const content = await createContent(open)
    const { entry } = await kit((await createContent(open)).id, 'end')
    const visitor = open.as('openid-crossed')
    await agree(visitor)
    await recordAll(visitor, [touchOf(content.id, { kind: 'mp_enter', via: { entryCode: entry.code, position: null, shareCode: null } })])

    expect(await storedTouches('openid-crossed', content.id)).toMatchObject([{ entry: null }])
  })

  test('through an ended code gives the content without entry, and making it anew takes it up again', async () => {
    const content = await createContent(open)
    const { entry, scene } = await kit(content.id, 'group')
    await open.marketer.ask('contents.endEntry', { entryId: entry.id })
    const visitor = open.as('openid-late')

    expect(await visitor.ask('contents.enter', { scene })).toMatchObject({ content: { id: content.id }, entryCode: null, problem: 'ended' })
    expect((await kit(content.id, 'group')).entry).toMatchObject({ code: entry.code, endsAt: null })
  })

  test('by a content’s own code gives the content', async () => {
    const content = await createContent(open)

    expect(await open.as('openid-plain').ask('contents.enter', { scene: `a.${content.code}` })).toMatchObject({ content: { id: content.id }, problem: null })
  })

  test.each([['e.NOSUCHCODE'], ['a.NOSUCHCODE'], ['e.'], ['1058'], ['张三'], ['%E0%A4%A'], [''], ['e.ABC/../x'], ['{"$gt":""}']])(
    'with the scene %p finds no content and stores nothing',
    async (scene) => {
      const visitor = open.as('openid-garbled')

      expect(await visitor.ask('contents.enter', { scene })).toEqual({ content: null, entryCode: null, problem: 'unknown' })
      expect((await visitor.ask('visitors.me', {})).identityLevel).toBeNull()
    }
  )
})
