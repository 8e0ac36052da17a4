import { noteProblem } from '../../cloudfunctions/actions/note-problem'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { agree, createContent, recordAll, touchOf } from '../support/story'

let open: OpenCloud
beforeEach(async () => {
  open = await openCloud()
})
afterEach(() => open.stop())

const list = async () => (await open.marketer.ask('problems.list', {})).items
const note = (now: string, example = '例子') => noteProblem(open.documents, { reason: 'push-signature', example, now })

describe('a data problem', () => {
  test('is one per reason and day in China, however many at once, and hides what is personal', async () => {
    await Promise.all(Array.from({ length: 20 }, () => note('2026-03-01T15:59:59.000Z', '来自 13800138000')))
    await note('2026-03-01T16:00:00.000Z')
    expect((await list()).map(({ reason, day, count, example }) => [reason, day, count, example])).toEqual([
      ['push-signature', '2026-03-02', 1, '例子'],
      ['push-signature', '2026-03-01', 20, '来自 …']
    ])
  })

  test('is put away until it happens again', async () => {
    const now = new Date().toISOString()
    await note(now)
    const [problem] = await list()
    await open.marketer.ask('problems.dismiss', { problemId: problem?.id ?? '' })
    expect(await list()).toEqual([])
    await note(new Date(Date.parse(now) + 60_000).toISOString())
    expect(await list()).toMatchObject([{ count: 2 }])
  })

  test('that is unknown cannot be put away', async () => {
    expect(errorOf(await open.marketer.call('problems.dismiss', { problemId: 'prb_unknown0000' })).code).toBe('NOT_FOUND')
  })

  test('tells of the visits of colleagues and the crawler, once each', async () => {
    const content = await createContent(open)
    await agree(open.sales)
    const own = touchOf(content.id)
    await recordAll(open.sales, [own])
    await recordAll(open.sales, [own])
    const visitor = open.as('openid-crawler')
    await agree(visitor)
    await recordAll(visitor, [touchOf(content.id, { scene: 1129 }), touchOf(content.id)])
    expect((await list()).map(({ reason, count }) => [reason, count]).sort()).toEqual([
      ['touch-crawler', 1],
      ['touch-staff', 1]
    ])
  })

  test('tells of a file that nobody can read, with its name and what to do', async () => {
    const importId = await open.upload({ csv: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]), fileName: '客户清单.csv' })
    await open.marketer.call('imports.dryRun', { importId })
    await open.marketer.call('contacts.import', { csv: '城市\n北京\n' })
    await open.marketer.call('articleStats.checkFile', { fileBase64: Buffer.from('标题\n').toString('base64') })
    const unreadable = (await list()).filter(({ reason }) => reason === 'import-unreadable')

    expect(unreadable).toMatchObject([{ count: 3, example: expect.stringContaining('公众号统计：') }])
  })

  test('tells of bad rows in an account file', async () => {
    const importId = await open.upload({ csv: '公司全称,成立日期,上市日期\n,2020-01-01,2020-01-01\n好公司有限公司,,昨天\n' })
    await open.marketer.ask('imports.dryRun', { importId })
    expect(await list()).toMatchObject([{ reason: 'import-bad-rows', count: 2, example: expect.stringContaining('第 2 行') }])
  })
})
