import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { errorOf } from '../support/errors'
import { agree, colleagueAt, createContent, recordAll, touchOf } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(3)))
})
afterAll(() => open.stop())

const touchesOf = (contentId: string, kind: string) =>
  open.documents.find<{ personId: string }>('touchpoints', { where: { subjectId: contentId, day: { $gte: 0 }, kind }, limit: 100 })
const readersOf = (contentId: string) =>
  open.documents.find<{ personId: string }>('contentReaders', { where: { contentId, openedDay: { $gte: 0 } }, limit: 100 })
const openShared = (visitor: TestUser, contentId: string, shareCode: string) =>
  recordAll(visitor, [touchOf(contentId, { kind: 'mp_enter', via: { entryCode: null, position: null, shareCode } })])

const upload = async (fileName = '白皮书.pdf'): Promise<{ fileId: string; name: string; sizeBytes: number }> => {
  const bytes = new TextEncoder().encode('%PDF-1.4 白皮书')
  const target = await open.marketer.ask('contents.openUpload', { fileName, sizeBytes: bytes.byteLength })
  await fetch(target.upload.url, { method: 'PUT', headers: target.upload.headers, body: bytes })
  return { fileId: target.fileId, name: fileName, sizeBytes: bytes.byteLength }
}

describe('passing a content on', () => {
  test('gives one opaque code per person and content, and none without consent', async () => {
    const content = await createContent(open)
    const visitor = open.as('openid-shares')

    expect(errorOf(await visitor.call('contents.share', { contentId: content.id })).code).toBe('CONSENT_REQUIRED')
    await agree(visitor)
    const codes = await Promise.all(Array.from({ length: 6 }, () => visitor.ask('contents.share', { contentId: content.id })))
    expect(new Set(codes.map(({ shareCode }) => shareCode)).size).toBe(1)
    expect(codes[0]?.shareCode).toMatch(/^[0-9A-Z]{12}$/)
  })

  test('and opened by others is told to the sharer once per opener, and the opener learns nothing', async () => {
    const content = await createContent(open)
    const sharer = await colleagueAt(open, companyRow(0).legalName)
    const { shareCode } = await sharer.ask('contents.share', { contentId: content.id })
    const openers = ['openid-opens-1', 'openid-opens-2'].map((openid) => open.as(openid))
    const answers = []
    for (const opener of openers) {
      await agree(opener)
      answers.push(await openShared(opener, content.id, shareCode), await openShared(opener, content.id, shareCode))
    }

    expect(await touchesOf(content.id, 'colleague_opened')).toHaveLength(2)
    expect(new Set((await touchesOf(content.id, 'colleague_opened')).map(({ personId }) => personId)).size).toBe(1)
    expect((await sharer.ask('visitors.me', {})).touchCount).toBe(2)
    expect(answers.flatMap(({ results }) => results.map(({ reason }) => reason))).toEqual([null, null, null, null])
  })

  test('and opened by the sharer, by a colleague of ours or through the code of another content tells nobody', async () => {
    const [content, other] = [await createContent(open), await createContent(open)]
    const sharer = open.as('openid-alone')
    await agree(sharer)
    const { shareCode } = await sharer.ask('contents.share', { contentId: content.id })
    await openShared(sharer, content.id, shareCode)
    await agree(open.sales)
    await openShared(open.sales, content.id, shareCode)
    const stranger = open.as('openid-elsewhere')
    await agree(stranger)
    await openShared(stranger, other.id, shareCode)

    expect([...(await touchesOf(content.id, 'colleague_opened')), ...(await touchesOf(other.id, 'colleague_opened'))]).toEqual([])
  })

  test('leads nowhere in particular once the sharer took consent back, and their readings are gone', async () => {
    const content = await createContent(open)
    const sharer = open.as('openid-regrets')
    await agree(sharer)
    const { shareCode } = await sharer.ask('contents.share', { contentId: content.id })
    await openShared(sharer, content.id, shareCode)
    expect(await readersOf(content.id)).toHaveLength(1)
    await sharer.ask('visitors.withdrawConsent', {})
    const opener = open.as('openid-after')
    await agree(opener)
    const { results } = await openShared(opener, content.id, shareCode)

    expect(results).toMatchObject([{ status: 'recorded' }])
    expect(await touchesOf(content.id, 'colleague_opened')).toEqual([])
    expect(await readersOf(content.id)).toHaveLength(1)
    expect(await open.documents.find('shareLinks', { where: { code: shareCode }, limit: 1 })).toEqual([])
  })
})

describe('a request on a page about buying', () => {
  test('counts for somebody who said where they work, and is refused with a sentence before', async () => {
    const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
    const visitor = open.as('openid-asks')
    await agree(visitor)
    const ask = () => recordAll(visitor, [touchOf(pricing.id, { kind: 'demo_request' })])

    expect((await ask()).results).toMatchObject([{ status: 'rejected', reason: expect.stringContaining('姓名和公司') }])
    await visitor.ask('visitors.declare', { displayName: '张三', companyName: companyRow(1).legalName, jobTitle: null })
    expect((await ask()).results).toMatchObject([{ status: 'recorded' }])
  })

  test('is none on an ordinary article', async () => {
    const article = await createContent(open)
    const visitor = await colleagueAt(open, companyRow(1).legalName)
    const { results } = await recordAll(visitor, [touchOf(article.id, { kind: 'contact_request' })])

    expect(results).toMatchObject([{ status: 'rejected' }])
  })
})

describe('a download', () => {
  test('needs consent, then name and company; gives the file and one touch however often', async () => {
    const content = await createContent(open, { kind: 'white-paper', file: await upload() })
    const visitor = open.as('openid-loads')
    const load = () => visitor.call('contents.download', { contentId: content.id, scene: 1058 })

    expect(errorOf(await load()).code).toBe('CONSENT_REQUIRED')
    await agree(visitor)
    expect(errorOf(await load())).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('姓名和公司') })
    await visitor.ask('visitors.declare', { displayName: '李四', companyName: companyRow(2).legalName, jobTitle: null })
    const { url, name } = await visitor.ask('contents.download', { contentId: content.id, scene: 1058 })
    await Promise.all([load(), load(), load()])
    expect(name).toBe('白皮书.pdf')
    expect(await (await fetch(url)).text()).toBe('%PDF-1.4 白皮书')
    expect(await touchesOf(content.id, 'download')).toHaveLength(1)
  })

  test('of a colleague of ours is a look at the file and no touch', async () => {
    const content = await createContent(open, { file: await upload() })
    await open.sales.ask('contents.download', { contentId: content.id, scene: null })

    expect(await touchesOf(content.id, 'download')).toEqual([])
  })

  test('of a content without a file says so', async () => {
    const content = await createContent(open)

    expect(errorOf(await open.sales.call('contents.download', { contentId: content.id, scene: null })).code).toBe('NOT_FOUND')
  })
})

describe('the file of a content', () => {
  test('is shown by name and size; where it lies stays on the server', async () => {
    const file = await upload()
    const content = await createContent(open, { file })
    const seen = JSON.stringify([await open.as('openid-x').ask('contents.get', { code: content.code }), await open.as('openid-x').ask('contents.list', {})])

    expect(content.file).toEqual({ name: file.name, sizeBytes: file.sizeBytes })
    expect(seen).not.toContain('cloud://')
  })

  test('plays from an address of its own when the content is a video', async () => {
    const content = await createContent(open, { kind: 'video', file: await upload('介绍.mp4') })
    const { videoUrl } = await open.as('openid-x').ask('contents.get', { code: content.code })

    expect((await fetch(videoUrl ?? '')).status).toBe(200)
  })

  test('must have been uploaded for a content', async () => {
    const importId = await open.upload({ csv: 'a,b' })
    const { fileId } = await upload()
    const foreign = fileId.replace(/contents\/.*$/, `imports/${importId}.csv`)
    const create = (id: string) => createContent(open, { file: { fileId: id, name: 'x.csv', sizeBytes: 3 } })

    await expect(create(foreign)).rejects.toThrow('BAD_FILE')
    await expect(create(fileId.replace(/contents\/.{16}/, 'contents/0000000000000000'))).rejects.toThrow('NOT_FOUND')
  })

  test.each([
    ['程序.exe', 10, 'BAD_FILE'],
    ['太大.pdf', 60 * 1024 * 1024, 'TOO_LARGE']
  ])('%s of %i bytes is refused', async (fileName, sizeBytes, code) => {
    expect(errorOf(await open.marketer.call('contents.openUpload', { fileName, sizeBytes })).code).toBe(code)
  })
})

describe('changing a content', () => {
  test('changes what is given and keeps its code', async () => {
    const content = await createContent(open)
    const changed = await open.marketer.ask('contents.update', { contentId: content.id, hasForm: true, stages: ['decision'], audiences: ['economic-buyer'] })

    expect(changed).toEqual({ ...content, hasForm: true, stages: ['decision'], audiences: ['economic-buyer'] })
    expect(await open.as('openid-x').ask('contents.get', { code: content.code })).toEqual(changed)
  })

  test('from before there were tags reads as without any', async () => {
    const { id, code } = await createContent(open)
    await open.documents.update('contents', id, { $unset: { stages: '', audiences: '', format: '', hasForm: '', file: '', topicIds: '' } })

    expect(await open.as('openid-x').ask('contents.get', { code })).toMatchObject({
      stages: [],
      audiences: [],
      format: 'text',
      hasForm: false,
      file: null,
      topicIds: []
    })
  })
})
