import type { ActionOutput } from '@shared/contracts/registry'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { colleagueAt, createEvent, daysAgo, publishIcp } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
})
afterAll(() => open.stop())

const draft = (overrides: object = {}) => ({ title: '客户大会', summary: '一天', speaker: '团队', startsAt: daysAgo(-2), endsAt: daysAgo(-3), ...overrides })

describe('a planned event', () => {
  test('shows visitors nothing of lists, cost and staff code', async () => {
    const event = await createEvent(open, { costCny: 80_000 })
    const visitor = open.as('openid-curious')
    const seen = JSON.stringify([await visitor.ask('events.get', { code: event.code }), await visitor.ask('events.list', {})])
    const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })

    expect(staffCode).toMatch(/^[0-9A-Z]{10}$/)
    expect(seen).not.toContain(staffCode)
    expect(seen).not.toContain('80000')
  })

  test('is edited without losing its registrations', async () => {
    const event = await createEvent(open)
    await (await colleagueAt(open, companyRow(1).legalName)).ask('events.register', { eventId: event.id, scene: null })
    const edited = await open.marketer.ask('events.update', { eventId: event.id, event: draft({ title: '改期了', capacity: 50 }) })

    expect(edited).toMatchObject({ id: event.id, code: event.code, title: '改期了', capacity: 50, registrationCount: 1 })
  })

  test('that would end before it starts is refused and stays as it was', async () => {
    const event = await createEvent(open)
    const error = errorOf(await open.marketer.call('events.update', { eventId: event.id, event: draft({ endsAt: daysAgo(5) }) }))

    expect(error).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('晚于') })
    expect((await open.marketer.ask('events.plan', { eventId: event.id })).title).toBe(event.title)
  })
})

describe('registering', () => {
  test('at a full event puts people on the waiting list; no more than the capacity are in, however many come at once', async () => {
    const event = await createEvent(open, { capacity: 3 })
    const visitors = await Promise.all(Array.from({ length: 8 }, (_, n) => colleagueAt(open, companyRow(n).legalName)))
    const answers = await Promise.all(visitors.map((visitor) => visitor.ask('events.register', { eventId: event.id, scene: null })))

    expect(answers.filter(({ status }) => status === 'registered')).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 'waiting')).toHaveLength(5)
    expect(new Set(answers.map(({ passCode }) => passCode)).size).toBe(8)
    expect((await open.marketer.ask('events.plan', { eventId: event.id })).registrationCount).toBe(3)
  })

  test('that is taken back gives the seat to whoever has waited longest', async () => {
    const event = await createEvent(open, { capacity: 1 })
    const [first, second, third] = [
      await colleagueAt(open, companyRow(1).legalName),
      await colleagueAt(open, companyRow(2).legalName),
      await colleagueAt(open, companyRow(3).legalName)
    ]
    for (const visitor of [first, second, third]) await visitor.ask('events.register', { eventId: event.id, scene: null })
    await first.ask('events.cancel', { eventId: event.id })
    await first.ask('events.cancel', { eventId: event.id })
    const statusOf = async (visitor: typeof first) => (await visitor.ask('events.get', { code: event.code })).registration?.status

    expect(await statusOf(first)).toBeUndefined()
    expect(await statusOf(second)).toBe('registered')
    expect(await statusOf(third)).toBe('waiting')
    await second.ask('visitors.withdrawConsent', {})
    expect(await statusOf(third)).toBe('registered')
    expect((await open.marketer.ask('events.plan', { eventId: event.id })).registrationCount).toBe(1)
  })

  test('asks the questions of the ICP the account fits, and those for everybody else', async () => {
    const icpId = await publishIcp(open)
    const ask = (id: string, label: string) => [{ id, label, options: [], isRequired: true }]
    const formVariants = [
      { id: 'all', name: '所有人', icpId: null, questions: ask('role', '你的角色') },
      { id: 'icp', name: '理想客户', icpId, questions: ask('budget', '今年的预算') }
    ]
    const event: ActionOutput<'events.create'> = await createEvent(open, { formVariants })
    const { items } = await open.sales.ask('accounts.list', { icpId, band: 'A' })
    const fitting = await colleagueAt(open, items[0]?.legalName ?? '')
    const other = await colleagueAt(open, '一家没有的公司')

    expect((await fitting.ask('events.get', { code: event.code })).questions.map(({ id }) => id)).toEqual(['budget'])
    expect((await other.ask('events.get', { code: event.code })).questions.map(({ id }) => id)).toEqual(['role'])
    expect(errorOf(await fitting.call('events.register', { eventId: event.id, scene: null })).message).toContain('今年的预算')
    expect((await fitting.ask('events.register', { eventId: event.id, scene: null, answers: { budget: '50 万' } })).isNew).toBe(true)
  })
})
