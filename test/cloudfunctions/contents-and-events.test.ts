import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, agree, colleagueAt, createContent, createEvent, daysAgo } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(5)))
})
afterAll(() => open.stop())

describe('contents', () => {
  test('are found by the code of their card path, by anyone', async () => {
    const created = await createContent(open, { title: '选型指南' })

    expect(created.code).toMatch(/^[0-9A-Z]{10}$/)
    expect(await open.as('openid-reader').ask('contents.get', { code: created.code })).toEqual(created)
  })

  test('are listed newest first, without their text', async () => {
    const older = await createContent(open)
    const newer = await createContent(open)
    const { items } = await open.as('openid-reader').ask('contents.list', {})

    expect(items.slice(0, 2).map(({ id }) => id)).toEqual([newer.id, older.id])
    expect(items[0]).not.toHaveProperty('paragraphs')
  })

  test('an unknown code says to look at the others', async () => {
    expect(errorOf(await open.as('openid-reader').call('contents.get', { code: 'NOSUCHCODE' }))).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('其他内容')
    })
  })
})

describe('live events', () => {
  test('stand in the order running, to come, ended', async () => {
    const later = await createEvent(open, { startsAt: daysAgo(-9), endsAt: daysAgo(-10) })
    const sooner = await createEvent(open, { startsAt: daysAgo(-5), endsAt: daysAgo(-6) })
    const ended = await createEvent(open, { startsAt: daysAgo(6), endsAt: daysAgo(5) })
    const running = await createEvent(open, { startsAt: daysAgo(0.02), endsAt: daysAgo(-0.02) })
    const justEnded = await createEvent(open, { startsAt: daysAgo(0.3), endsAt: daysAgo(0.2) })
    const { items } = await open.as('openid-reader').ask('events.list', {})

    expect(items.map(({ id }) => id)).toEqual([running, sooner, later, justEnded, ended].map(({ id }) => id))
  })

  test('that end before they start are refused', async () => {
    const result = await open.staff.call('events.create', { title: 't', summary: 's', speaker: 's', startsAt: daysAgo(-2), endsAt: daysAgo(-1) })

    expect(errorOf(result)).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('晚于') })
  })

  test('an unknown code says to look at the others', async () => {
    expect(errorOf(await open.as('openid-reader').call('events.get', { code: 'NOSUCHCODE' })).code).toBe('NOT_FOUND')
  })
})

describe('registering', () => {
  test('needs consent first, then name and company', async () => {
    const event = await createEvent(open)
    const visitor = open.as('openid-registering')
    const register = () => visitor.call('events.register', { eventId: event.id, scene: null })

    expect(errorOf(await register()).code).toBe('CONSENT_REQUIRED')
    await agree(visitor)
    expect(errorOf(await register())).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('姓名和公司') })
    expect((await visitor.ask('events.get', { code: event.code })).isRegistered).toBe(false)
  })

  test('happens once and again answers as before; account and number of registrations rise once', async () => {
    const event = await createEvent(open)
    const visitor = await colleagueAt(open, companyRow(1).legalName)
    const first = await visitor.ask('events.register', { eventId: event.id, scene: 1058 })
    const again = await visitor.ask('events.register', { eventId: event.id, scene: 1058 })

    expect(first.isNew).toBe(true)
    expect(again).toEqual({ ...first, isNew: false })
    expect(await visitor.ask('events.get', { code: event.code })).toMatchObject({ isRegistered: true, event: { registrationCount: 1 } })
    const { people } = await open.sales.ask('accounts.get', { accountId: (await accountNamed(open, companyRow(1).legalName)).id })
    expect(people[0]?.touches).toMatchObject([{ kind: 'event_register', subjectTitle: event.title, countedPoints: 8 }])
  })

  test('of 16 people and of one person 4 times at the same moment counts 17', async () => {
    const event = await createEvent(open)
    const visitors = await Promise.all(Array.from({ length: 16 }, (_, index) => colleagueAt(open, companyRow(2).legalName, `openid-hall-${index}`)))
    const eager = await colleagueAt(open, companyRow(3).legalName)
    const all = await Promise.all(
      [...visitors, eager, eager, eager, eager].map((visitor) => visitor.ask('events.register', { eventId: event.id, scene: null }))
    )

    expect(all.filter(({ isNew }) => isNew)).toHaveLength(17)
    expect((await eager.ask('events.get', { code: event.code })).event.registrationCount).toBe(17)
  })

  test('for an event that has ended or is unknown is refused', async () => {
    const visitor = await colleagueAt(open, companyRow(3).legalName)
    const ended = await createEvent(open, { startsAt: daysAgo(2), endsAt: daysAgo(1) })

    expect(errorOf(await visitor.call('events.register', { eventId: ended.id, scene: null })).code).toBe('CONFLICT')
    expect(errorOf(await visitor.call('events.register', { eventId: 'evt_unknown0000', scene: null })).code).toBe('NOT_FOUND')
  })
})
