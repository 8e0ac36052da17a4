import { bytesOf, sampleEvent, sampleText } from '../support/attendance-samples'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { moveClock, setWechat } from '../support/controls'
import { errorOf } from '../support/errors'
import { accountNamed, agree, colleagueAt, createContent, createEvent, daysAgo } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(8)))
})
afterAll(() => open.stop())

const finderUserName = 'sphLive12345'
const liveEvent = () => createEvent(open, { kind: 'channels-live', finderUserName, ...sampleEvent })
const touchesOf = (subjectId: string) => open.documents.find<{ kind: string; quantity: number | null }>('touchpoints', { where: { subjectId }, limit: 100 })
const kindsOf = async (subjectId: string) => (await touchesOf(subjectId)).map(({ kind }) => kind).sort()

describe('reserving a live', () => {
  test('is kept once per person and notice; what WeChat does not say is unconfirmed until it does', async () => {
    const event = await liveEvent()
    const visitor = await colleagueAt(open, companyRow(0).legalName)
    const reserve = (noticeId: string, isConfirmed: boolean) => visitor.ask('live.reserve', { eventId: event.id, noticeId, isConfirmed, scene: 1047 })
    const first = await reserve('notice-1', false)

    expect(first).toMatchObject({ isNew: true, isConfirmed: false })
    expect(await reserve('notice-1', false)).toEqual({ ...first, isNew: false })
    expect(await reserve('notice-1', true)).toEqual({ ...first, isNew: false, isConfirmed: true })
    expect(await reserve('notice-1', false)).toMatchObject({ isConfirmed: true })
    expect(await kindsOf(event.id)).toEqual(['live_reserve'])
    expect((await reserve('notice-2', true)).isNew).toBe(true)
    expect((await visitor.ask('live.reservation', { eventId: event.id })).items).toHaveLength(2)
  })

  test('tapped many times at once is one', async () => {
    const event = await liveEvent()
    const visitor = await colleagueAt(open, companyRow(1).legalName)
    const taps = Array.from({ length: 6 }, () => visitor.ask('live.reserve', { eventId: event.id, noticeId: 'notice-9', isConfirmed: true, scene: null }))

    expect((await Promise.all(taps)).filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await kindsOf(event.id)).toEqual(['live_reserve'])
  })

  test('needs consent', async () => {
    const event = await liveEvent()
    const answer = await open.as('openid-silent').call('live.reserve', { eventId: event.id, noticeId: 'notice-1', isConfirmed: true, scene: null })
    expect(errorOf(answer).code).toBe('CONSENT_REQUIRED')
  })
})

describe('materials', () => {
  test('are for who registered or watched, and only afterwards', async () => {
    const content = await createContent(open, { title: '讲义', hasForm: true })
    const event = await createEvent(open, { finderUserName, materialIds: [content.id] })
    const [registered, stranger] = [await colleagueAt(open, companyRow(2).legalName), await colleagueAt(open, companyRow(2).legalName)]
    await registered.ask('events.register', { eventId: event.id, scene: null })
    const of = (visitor: typeof registered) => visitor.ask('live.materials', { eventId: event.id })
    expect(await of(registered)).toEqual({ state: 'later', items: [] })

    await moveClock(open.cloud, 4 * 86_400_000)
    try {
      expect(await of(registered)).toEqual({
        state: 'open',
        items: [{ id: content.id, code: content.code, title: '讲义', summary: content.summary, fileName: null, hasForm: true }]
      })
      expect(await of(stranger)).toEqual({ state: 'not-entitled', items: [] })
    } finally {
      await moveClock(open.cloud, 0)
    }
  })

  test('are for who is in the file of who watched, and an event without any says so', async () => {
    const content = await createContent(open)
    const event = await createEvent(open, { ...sampleEvent, materialIds: [content.id] })
    const visitor = await colleagueAt(open, companyRow(3).legalName)
    await visitor.ask('visitors.tellPhone', { phone: '13900000071' })
    const csv = Buffer.from('姓名,手机号,观看时长(分钟)\n张三,13900000071,25')
    const { importId, upload } = await open.marketer.ask('attendance.start', { eventId: event.id, fileName: 'a.csv', sizeBytes: csv.length })
    await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: new Uint8Array(csv) })
    await open.marketer.ask('attendance.check', { importId })
    await open.finishJob((await open.marketer.ask('attendance.commit', { importId })).jobId)

    expect((await visitor.ask('live.materials', { eventId: event.id })).state).toBe('open')
    expect((await visitor.ask('live.materials', { eventId: (await liveEvent()).id })).state).toBe('none')
  })
})

describe('leads of a Channels live', () => {
  const startTime = Date.parse(sampleEvent.startsAt) / 1000 - 300
  const lead = (name: string, phone: string, company: string) => ({ 姓名: name, 手机号: phone, 公司名称: company, 职位: '工程师' })
  const live = (overrides: object = {}) => ({
    startTime,
    title: '公开课',
    anchorNickname: '靶心',
    requestId: 'req-1',
    componentId: 'cmp-1',
    audienceCount: 1830,
    exposureCount: 900,
    clickCount: 120,
    leads: [1, 2, 3, 4, 5].map((n) => lead(`访客${n}`, `1390000008${n}`, companyRow(n).legalName)),
    ...overrides
  })
  const pull = async (eventId: string) => open.finishJob((await open.marketer.ask('live.pullLeads', { eventId })).jobId)
  const pullLater = async (eventId: string, hours: number) => {
    await moveClock(open.cloud, hours * 3_600_000)
    try {
      return await pull(eventId)
    } finally {
      await moveClock(open.cloud, 0)
    }
  }

  test('are asked for page by page and kept once, with people, touches and the counts apart', async () => {
    await setWechat(open.cloud, 'lives', {
      lives: [live(), live({ startTime: startTime - 7 * 86_400, requestId: 'req-0', leads: [lead('上周的人', '13900000099', '别家')] })]
    })
    const event = await liveEvent()
    const first = await pull(event.id)

    expect(first).toMatchObject({ status: 'done', summary: { leads: 5, again: 5 } })
    expect(await kindsOf(event.id)).toEqual(Array(5).fill('live_lead_form'))
    expect(await open.marketer.ask('live.pullLeads', { eventId: event.id })).toMatchObject({ jobId: first.id })

    expect((await pullLater(event.id, 1)).summary).toEqual({ leads: 0, again: 10 })
    expect(await kindsOf(event.id)).toHaveLength(5)
    const numbers = await open.marketer.ask('live.numbers', { eventId: event.id })
    expect(numbers.forms).toMatchObject({ audienceCount: 1830, exposureCount: 900, clickCount: 120, leadCount: 5 })
    expect(numbers.people).toEqual({ watchedCount: 0, leadCount: 5, reservedCount: 0, confirmedReservationCount: 0 })
    expect((await accountNamed(open, '测试4号')).engagement.score).toBeGreaterThan(0)
  })

  test('by a file are the same people as by the API', async () => {
    await setWechat(open.cloud, 'lives', { lives: [live({ leads: [lead('顾云帆', '13900000001', companyRow(0).legalName)] })] })
    const event = await liveEvent()
    const bytes = await bytesOf(sampleText('channels-leads'), 'xlsx')
    const { importId, upload } = await open.marketer.ask('attendance.start', { eventId: event.id, fileName: '留资.xlsx', sizeBytes: bytes.length })
    await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: new Uint8Array(bytes) })
    const checked = await open.marketer.ask('attendance.check', { importId, consentClaim: 'asked-in-form' })
    expect(checked).toMatchObject({ layout: 'channels-leads', totals: { leadCount: 2 } })
    await open.finishJob((await open.marketer.ask('attendance.commit', { importId, consentClaim: 'asked-in-form' })).jobId)
    await pull(event.id)

    expect(await kindsOf(event.id)).toEqual(['live_lead_form', 'live_lead_form'])
    expect((await open.marketer.ask('live.numbers', { eventId: event.id })).people.leadCount).toBe(2)
    await open.finishJob((await open.marketer.ask('attendance.undo', { importId })).jobId)
    expect(await kindsOf(event.id)).toEqual(['live_lead_form'])
  })

  test('are asked for with one token, however many ask; a token that was taken back is renewed', async () => {
    const tokenCalls = async () => ((await setWechat(open.cloud, 'lives', { isTokenSpent: true })) as { tokenCalls: number }).tokenCalls
    await setWechat(open.cloud, 'lives', { lives: [live()] })
    const before = await tokenCalls()
    const events = await Promise.all([liveEvent(), liveEvent(), liveEvent()])
    const done = await Promise.all(events.map(({ id }) => pull(id)))

    expect(done.map(({ status }) => status)).toEqual(['done', 'done', 'done'])
    expect(await tokenCalls()).toBe(before + 1)
  })

  test('that WeChat refuses say what to do', async () => {
    await setWechat(open.cloud, 'errors', { apiName: 'get_leads_request_id', errcode: 48001 })
    const refused = await pull((await liveEvent()).id)
    await setWechat(open.cloud, 'errors', { apiName: 'get_leads_request_id', errcode: 0 })

    expect(refused).toMatchObject({ status: 'failed', problem: expect.stringContaining('48001') })
    expect(errorOf(await open.marketer.call('live.pullLeads', { eventId: (await createEvent(open, sampleEvent)).id })).message).toContain('视频号')
    expect(errorOf(await open.marketer.call('live.pullLeads', { eventId: (await createEvent(open, { finderUserName })).id })).message).toContain('还没有开始')
  })
})

test('counts of a live are kept by hand beside people and are of nobody', async () => {
  const event = await liveEvent()
  const counts = { viewerCount: 5200, peakViewerCount: 830, likeCount: 12_000, commentCount: 310, shareCount: null }
  await open.marketer.ask('live.saveNumbers', { eventId: event.id, counts: { ...counts, viewerCount: 1 } })
  const saved = await open.marketer.ask('live.saveNumbers', { eventId: event.id, counts })

  expect(saved).toMatchObject({ byHand: { ...counts, savedBy: '同事marketer' }, forms: null })
  expect(await touchesOf(event.id)).toEqual([])
  expect((await open.marketer.ask('live.numbers', { eventId: event.id })).people.watchedCount).toBe(0)
})

describe('what is kept of a visitor about events', () => {
  const capture = (eventId: string, badge: string) => ({
    captureId: `capture-${eventId.slice(4)}`,
    eventId,
    capturedAt: new Date().toISOString(),
    badge,
    name: null,
    companyName: null,
    phone: null,
    jobTitle: null,
    accountId: null,
    interest: 'hot' as const,
    productIds: [],
    tags: ['想试用'],
    rating: 4,
    nextStep: '下周演示',
    note: '预算年底前要用掉',
    consentHow: 'shown' as const
  })

  test('can be seen word for word, and is gone with the consent', async () => {
    const event = await createEvent(open, { kind: 'conference', place: '上海', finderUserName, startsAt: daysAgo(0.1), endsAt: daysAgo(-1) })
    const visitor = await colleagueAt(open, companyRow(5).legalName)
    const { passCode } = await visitor.ask('events.register', { eventId: event.id, scene: null })
    await visitor.ask('live.reserve', { eventId: event.id, noticeId: 'notice-7', isConfirmed: false, scene: null })
    const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })
    await open.staff.ask('booth.join', { code: staffCode })
    await open.staff.ask('booth.submit', { captures: [capture(event.id, passCode)], clientNow: new Date().toISOString() })
    const seen = await visitor.ask('visitors.myEvents', {})

    expect(seen.registrations).toMatchObject([{ eventTitle: event.title, status: 'registered' }])
    expect(seen.reservations).toMatchObject([{ eventTitle: event.title, isConfirmed: false }])
    expect(seen.captures).toMatchObject([{ eventTitle: event.title, note: '预算年底前要用掉', interest: 'hot', staffName: '同事staff', consentHow: 'shown' }])
    expect(JSON.stringify(seen)).not.toContain('personId')

    await visitor.ask('visitors.withdrawConsent', {})
    expect(await visitor.ask('visitors.myEvents', {})).toEqual({ registrations: [], visits: [], reservations: [], captures: [] })
    expect(await open.documents.count('liveReservations', { eventId: event.id, isConfirmed: false })).toBe(0)
    expect(await touchesOf(event.id)).toEqual([])
  })

  test('includes what a file tells of their own proven number, and taking consent back erases that too; a number only typed opens nothing', async () => {
    const event = await createEvent(open, sampleEvent)
    const csv = Buffer.from('姓名,手机号,公司,观看时长(分钟)\n贺文,13900000077,,35')
    const { importId, upload } = await open.marketer.ask('attendance.start', { eventId: event.id, fileName: 'a.csv', sizeBytes: csv.length })
    await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: new Uint8Array(csv) })
    await open.marketer.ask('attendance.check', { importId, consentClaim: 'asked-in-form' })
    await open.finishJob((await open.marketer.ask('attendance.commit', { importId, consentClaim: 'asked-in-form' })).jobId)
    const [typing, proving] = [open.as('openid-typing'), open.as('openid-proving')]
    await agree(typing)
    await agree(proving)
    await typing.ask('visitors.tellPhone', { phone: '13900000077' })
    expect((await typing.ask('visitors.myEvents', {})).visits).toEqual([])

    const { code } = (await setWechat(open.cloud, 'phone-codes', { phoneNumber: '13900000077' })) as { code: string }
    await proving.ask('visitors.verifyPhone', { code })
    expect((await proving.ask('visitors.myEvents', {})).visits).toMatchObject([{ eventTitle: event.title, where: 'online', minutes: 35 }])
    await typing.ask('visitors.withdrawConsent', {})
    expect(await kindsOf(event.id)).toEqual(['webinar_attend'])
    await proving.ask('visitors.withdrawConsent', {})
    expect(await kindsOf(event.id)).toEqual([])
  })
})

test('after all of it the ledger folds to the stored scores', async () => {
  const { jobId } = await open.lead.ask('models.verify', {})
  expect((await open.finishJob(jobId)).summary).toEqual({ accounts: 0, differences: 0 })
})
