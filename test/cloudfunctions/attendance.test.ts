import type { ActionInput, ActionOutput } from '@shared/contracts/registry'
import { bytesOf, sampleEncodings, sampleEvent, sampleLayouts, sampleMapping, sampleText } from '../support/attendance-samples'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { madeNames } from '../support/builders/name-list'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, agree, colleagueAt, createEvent } from '../support/story'

type Check = ActionOutput<'attendance.check'>
type Reading = Omit<ActionInput<'attendance.check'>, 'importId'>

const meant = '青岛恒源生物科技有限公司'
const sister = '青岛恒源生物医药有限公司'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(8)))
  // As many names as a word needs to be rare or common.
  await open.importCsv(['公司全称', meant, sister, ...madeNames(200)].join('\n'))
})
afterAll(() => open.stop())

const newEvent = () => createEvent(open, { kind: 'webinar', ...sampleEvent })

const upload = async (eventId: string, bytes: Uint8Array, fileName = '参会名单.csv'): Promise<string> => {
  const { importId, upload: target } = await open.marketer.ask('attendance.start', { eventId, fileName, sizeBytes: bytes.length })
  const answer = await fetch(target.url, { method: 'PUT', headers: target.headers, body: new Uint8Array(bytes) })
  if (!answer.ok) throw new Error(`upload ${answer.status}`)
  return importId
}
const check = async (eventId: string, text: string | Uint8Array, reading: Reading = {}): Promise<{ importId: string; checked: Check }> => {
  const importId = await upload(eventId, typeof text === 'string' ? Buffer.from(text) : text)
  return { importId, checked: await open.marketer.ask('attendance.check', { importId, ...reading }) }
}
const commit = async (eventId: string, text: string, reading: Reading = { consentClaim: 'asked-in-form' }) => {
  const { importId } = await check(eventId, text, reading)
  const { jobId } = await open.marketer.ask('attendance.commit', { importId, ...reading })
  const { status, summary } = await open.finishJob(jobId)
  return { importId, status, summary }
}
const undo = async (importId: string) => open.finishJob((await open.marketer.ask('attendance.undo', { importId })).jobId)

const touchesOf = async (eventId: string) => {
  const found = await open.documents.find<{ kind: string; quantity: number | null; personId: string; occurredAt: string }>('touchpoints', {
    where: { subjectId: eventId },
    limit: 1000
  })
  return found
    .map(({ kind, quantity, personId, occurredAt }) => ({ kind, quantity, personId, occurredAt }))
    .sort((left, right) => (left.kind + left.quantity < right.kind + right.quantity ? -1 : 1))
}
const minutesOf = async (eventId: string) => (await touchesOf(eventId)).filter(({ kind }) => kind === 'webinar_attend').map(({ quantity }) => quantity)
const heatOf = async (shortName: string) => (await accountNamed(open, shortName)).engagement.score
const vhall = sampleText('vhall')

describe('a file of who watched', () => {
  test.each(sampleLayouts.flatMap((layout) => sampleEncodings.map((encoding) => [layout, encoding] as const)))(
    'of %s in %s has the same totals',
    async (layout, encoding) => {
      const event = await newEvent()
      const bytes = await bytesOf(sampleText(layout), encoding)
      const { checked } = await check(event.id, bytes, layout === 'mapped' ? { mapping: sampleMapping } : {})

      expect(checked).toMatchObject({
        layout,
        encoding: encoding === 'gbk' ? 'gb18030' : encoding.slice(0, 5).replace('xlsx', 'xlsx'),
        errorCount: 0,
        isOtherDay: false
      })
      expect(checked.totals).toEqual({ personCount: 4, minutes: 230, questionCount: 3, pollCount: 2, leadCount: 0 })
    }
  )

  test('is only looked at before it is committed', async () => {
    const event = await newEvent()
    const { checked } = await check(event.id, vhall, { consentClaim: 'asked-in-form' })

    expect(checked.counts).toEqual({ new: 4, changed: 0, same: 0, 'without-consent': 0, withdrawn: 0 })
    expect(checked.people[0]).toMatchObject({ name: '顾云帆', minutes: 70, rowNumbers: [2, 3], match: 'none' })
    expect(await touchesOf(event.id)).toEqual([])
  })

  test('becomes touches with minutes, questions and polls, at the accounts of the companies', async () => {
    const event = await newEvent()
    const { summary } = await commit(event.id, vhall)
    const touches = await touchesOf(event.id)

    expect(summary).toEqual({ new: 4, changed: 0, same: 0, 'without-consent': 0, withdrawn: 0, errors: 0 })
    expect(touches.map(({ kind, quantity }) => [kind, quantity])).toEqual([
      ['webinar_attend', 20],
      ['webinar_attend', 60],
      ['webinar_attend', 70],
      ['webinar_attend', 80],
      ['webinar_poll', 1],
      ['webinar_poll', 1],
      ['webinar_question', 1],
      ['webinar_question', 2]
    ])
    expect(touches.find(({ quantity }) => quantity === 70)?.occurredAt).toBe('2026-11-20T06:00:00.000Z')
    expect(await heatOf('测试0号')).toBeGreaterThan(0)
  })

  test('imported twice changes nothing; a corrected one puts its minutes in the place of the old', async () => {
    const event = await newEvent()
    const first = await commit(event.id, vhall)
    const before = await touchesOf(event.id)
    const again = await commit(event.id, sampleText('xiaoetong'))
    expect(again.summary).toMatchObject({ new: 0, changed: 0, same: 4 })
    expect(await touchesOf(event.id)).toEqual(before)
    await undo(first.importId)
    expect(await touchesOf(event.id)).toEqual(before)

    const corrected = await commit(event.id, vhall.replace('2026年11月20日 15:30:00,80', '2026年11月20日 15:00:00,50'))
    expect(corrected.summary).toMatchObject({ new: 0, changed: 1, same: 3 })
    expect(await minutesOf(event.id)).toEqual([20, 50, 60, 70])
  })

  test('is undone as if it had never been: what an earlier file told counts again, and who was known by it alone is forgotten', async () => {
    const event = await newEvent()
    const scoreBefore = await heatOf('测试2号')
    const peopleBefore = await open.documents.count('people', { _id: { $gt: '' } })
    const other = vhall.replaceAll('1390000000', '1390000010')
    const first = await commit(event.id, other)
    const second = await commit(event.id, other.replace('2026年11月20日 15:30:00,80', '2026年11月20日 15:00:00,50'))
    await undo(second.importId)
    expect(await minutesOf(event.id)).toEqual([20, 60, 70, 80])

    const { jobId } = await open.marketer.ask('attendance.undo', { importId: first.importId })
    expect((await open.finishJob(jobId)).summary).toEqual({ removed: 4 })
    expect(await open.marketer.ask('attendance.undo', { importId: first.importId })).toEqual({ jobId })
    expect(await touchesOf(event.id)).toEqual([])
    expect(await heatOf('测试2号')).toBe(scoreBefore)
    expect(await open.documents.count('people', { _id: { $gt: '' } })).toBe(peopleBefore)
    expect((await open.marketer.ask('attendance.list', { eventId: event.id })).items.map(({ status }) => status)).toEqual(['undone', 'undone'])
  })

  test('undone in the middle leaves what the newer file tells', async () => {
    const event = await newEvent()
    const first = await commit(event.id, vhall)
    await commit(event.id, vhall.replace('2026年11月20日 15:30:00,80', '2026年11月20日 15:00:00,50'))
    await undo(first.importId)

    expect(await minutesOf(event.id)).toContain(50)
    expect(await minutesOf(event.id)).not.toContain(80)
  })
})

describe('consent', () => {
  test('of people nobody asked is not made up: they are counted and not kept', async () => {
    const event = await newEvent()
    const text = vhall.replaceAll('1390000000', '1390000020').replaceAll('科技股份', '未知')
    const { importId, checked } = await check(event.id, text)
    expect(checked.counts).toMatchObject({ new: 0, 'without-consent': 4 })
    expect(checked.totals.minutes).toBe(230)

    const { jobId } = await open.marketer.ask('attendance.commit', { importId })
    expect((await open.finishJob(jobId)).summary).toMatchObject({ new: 0, 'without-consent': 4 })
    expect(await touchesOf(event.id)).toEqual([])
    const [listed] = (await open.marketer.ask('attendance.list', { eventId: event.id })).items
    expect(listed).toMatchObject({ status: 'committed', withoutConsentCount: 4, totals: { personCount: 4, minutes: 230 } })
  })

  test('given to us counts, whatever is claimed of the file; a row that says no is no', async () => {
    const event = await newEvent()
    const visitor = await colleagueAt(open, companyRow(1).legalName)
    await visitor.ask('visitors.tellPhone', { phone: '13900000032' })
    const header = '姓名,手机号,公司,观看时长(分钟),是否同意'
    const text = [header, '陆知微,13900000032,上海测试1号科技股份有限公司,25,', '甲,13900000033,,10,否', '乙,13900000034,,10,是', '丙,13900000035,,10,'].join(
      '\n'
    )
    const known = await check(event.id, text)
    expect(known.checked).toMatchObject({ counts: { new: 2, 'without-consent': 2 }, matched: { phone: 1, none: 3 } })

    const claimed = await check(event.id, text, { consentClaim: 'asked-in-form' })
    expect(claimed.checked.counts).toMatchObject({ new: 3, 'without-consent': 1 })
  })

  test('taken back erases what files told, and no file brings it back', async () => {
    const event = await newEvent()
    const visitor = await colleagueAt(open, companyRow(3).legalName)
    await visitor.ask('visitors.tellPhone', { phone: '13900000042' })
    const text = '姓名,手机号,公司,观看时长(分钟)\n陆知微,13900000042,,25'
    await commit(event.id, text)
    expect(await minutesOf(event.id)).toEqual([25])

    await visitor.ask('visitors.withdrawConsent', {})
    expect(await touchesOf(event.id)).toEqual([])
    expect((await commit(event.id, text)).summary).toMatchObject({ new: 0, withdrawn: 1 })
    expect(await touchesOf(event.id)).toEqual([])
  })
})

describe('people of a file', () => {
  test('are who registered, by name and company, and by number', async () => {
    const event = await createEvent(open, { kind: 'webinar' })
    const registered = await colleagueAt(open, companyRow(4).legalName, 'openid-registered')
    await registered.ask('events.register', { eventId: event.id, scene: null })
    const sooner = { ...sampleEvent, title: event.title, summary: event.summary, speaker: event.speaker }
    await open.marketer.ask('events.update', { eventId: event.id, event: sooner })
    const { summary } = await commit(event.id, `姓名,公司,观看时长(分钟)\n张三,${companyRow(4).legalName},30\n张三,另一家公司,5`, {})
    const { registration } = await registered.ask('events.get', { code: event.code })
    const attend = (await touchesOf(event.id)).filter(({ kind }) => kind === 'webinar_attend')

    expect(registration).not.toBeNull()
    expect(summary).toMatchObject({ new: 1, 'without-consent': 1 })
    expect(attend).toMatchObject([{ quantity: 30 }])
    expect((await registered.ask('visitors.me', {})).touchCount).toBe(2)
  })

  test('whose company nobody knows wait for a colleague, and come to the account once it is said', async () => {
    const event = await newEvent()
    const spelling = '恒源生物'
    await commit(event.id, `姓名,手机号,公司,观看时长(分钟)\n魏青,13900000052,${spelling},45`)
    const waiting = (await open.sales.ask('companyNames.reviews', { status: 'open' })).items.find((review) => review.spelling === spelling)
    const { id: accountId } = await accountNamed(open, meant)
    expect(waiting).toMatchObject({ personCount: 1 })

    const { id: reviewId = '', revision = 0 } = waiting ?? {}
    const { jobId } = await open.sales.ask('companyNames.settle', { reviewId, revision, settlement: { as: 'account', accountId } })
    if (jobId) await open.finishJob(jobId)
    const { people } = await open.sales.ask('accounts.get', { accountId })
    expect(people.map(({ displayName }) => displayName)).toContain('魏青')
  })
})

describe('a file that is refused', () => {
  const start = (overrides: Partial<ActionInput<'attendance.start'>>, eventId: string) =>
    open.marketer.call('attendance.start', { eventId, fileName: 'a.csv', sizeBytes: 10, ...overrides })

  test('says why and what to do', async () => {
    const event = await newEvent()
    const coming = await createEvent(open)
    expect(errorOf(await start({ fileName: 'a.pdf' }, event.id))).toMatchObject({ code: 'BAD_FILE', message: expect.stringContaining('.xlsx') })
    expect(errorOf(await start({ sizeBytes: 11 * 1024 * 1024 }, event.id)).code).toBe('TOO_LARGE')
    expect(errorOf(await start({}, coming.id))).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('还没有开始') })
    expect(errorOf(await start({ sessionId: 'nowhere' }, event.id)).code).toBe('NOT_FOUND')
  })

  test.each<[string, Buffer, string]>([
    ['an empty one', Buffer.from('只有一行'), '没有名单'],
    ['a workbook cut in half', Buffer.from('PK\u0003\u0004 and nothing more of it'), '打不开']
  ])('%s', async (_name, bytes, sentence) => {
    const importId = await upload((await newEvent()).id, bytes, 'a.xlsx')
    expect(errorOf(await open.marketer.call('attendance.check', { importId }))).toMatchObject({ code: 'BAD_FILE', message: expect.stringContaining(sentence) })
  })

  test('with broken rows names them and imports the others', async () => {
    const event = await newEvent()
    const broken = vhall.replaceAll('1390000000', '1390000060').replace('2026年11月20日 14:20:00', '昨天').replace(',1390000060', ',x1390000060')
    const { checked } = await check(event.id, broken, { consentClaim: 'asked-in-form' })

    expect(checked.errorCount).toBe(2)
    expect(checked.errors).toMatchObject([
      { rowNumber: 2, column: '手机号', message: expect.stringContaining('手机号') },
      { rowNumber: 7, column: '离开时间', value: '昨天' }
    ])
    expect((await commit(event.id, broken)).summary).toMatchObject({ errors: 2 })
  })

  test('whose times are another day’s is told before it is imported', async () => {
    const event = await newEvent()
    expect((await check(event.id, vhall.replaceAll('2026年11月20日', '2026年10月20日'))).checked.isOtherDay).toBe(true)
  })

  test('cannot be committed before it was checked, nor undone before it was committed', async () => {
    const event = await newEvent()
    const importId = await upload(event.id, Buffer.from(vhall))
    expect(errorOf(await open.marketer.call('attendance.commit', { importId })).code).toBe('CONFLICT')
    expect(errorOf(await open.marketer.call('attendance.undo', { importId })).code).toBe('CONFLICT')
    await agree(open.as('openid-nobody'))
    expect(errorOf(await open.as('openid-nobody').call('attendance.list', { eventId: event.id })).code).toBe('FORBIDDEN')
  })
})

test('after all of it the ledger folds to the stored scores', async () => {
  const { jobId } = await open.lead.ask('models.verify', {})
  expect((await open.finishJob(jobId)).summary).toEqual({ accounts: 0, differences: 0 })
})
