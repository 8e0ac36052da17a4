import type { ActionInput, ActionOutput } from '@shared/contracts/registry'
import { capture } from '../support/builders/capture'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { errorOf } from '../support/errors'
import { runs } from '../support/long'
import { accountNamed, colleagueAt, createEvent } from '../support/story'

let open: OpenCloud
let event: ActionOutput<'events.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
  event = await eventWithStaff()
})
afterAll(() => open.stop())

const eventWithStaff = async (overrides: object = {}) => {
  const created = await createEvent(open, overrides)
  const { staffCode } = await open.marketer.ask('events.plan', { eventId: created.id })
  for (const user of [open.staff, open.sales]) await user.ask('booth.join', { code: staffCode })
  return created
}

let scanCount = 0
const scanOf = (passCode: string, overrides: Partial<ActionInput<'checkIns.scan'>> = {}): ActionInput<'checkIns.scan'> => ({
  scanId: `scan-${String(++scanCount).padStart(8, '0')}`,
  eventId: event.id,
  gate: '东门',
  passCode,
  ...overrides
})
const scan = (passCode: string, overrides: Partial<ActionInput<'checkIns.scan'>> = {}, user: TestUser = open.staff) =>
  user.ask('checkIns.scan', scanOf(passCode, overrides))
const registered = async (row: number, eventId = event.id) => {
  const visitor = await colleagueAt(open, companyRow(row).legalName)
  return visitor.ask('events.register', { eventId, scene: null })
}
const insideCount = () => open.documents.count('attendances', { eventId: event.id, sessionId: null, inAt: { $gte: '' } })

describe('a scan at a gate', () => {
  test('lets a registered person in and counts the visit at their account', async () => {
    const { passCode } = await registered(1)
    const answer = await scan(passCode)
    const { people } = await open.sales.ask('accounts.get', { accountId: (await accountNamed(open, companyRow(1).legalName)).id })

    expect(answer).toMatchObject({ status: 'in', person: { name: '张三', companyName: companyRow(1).legalName } })
    expect(people[0]?.touches.map(({ kind }) => kind).sort()).toEqual(['event_attend', 'event_register'])
  })

  test('of somebody inside says since when and by whom', async () => {
    const { passCode } = await registered(2)
    const first = await scan(passCode)
    const second = await scan(passCode, { gate: '西门' }, open.sales)

    expect(second).toMatchObject({ status: 'already-in', inAt: first.inAt, staffName: first.staffName })
  })

  test('sent again because its answer was lost is answered as before', async () => {
    const { passCode } = await registered(3)
    const sent = scanOf(passCode)
    const first = await open.staff.ask('checkIns.scan', sent)
    const before = await insideCount()

    expect(await open.staff.ask('checkIns.scan', sent)).toEqual(first)
    expect(first.status).toBe('in')
    expect(await insideCount()).toBe(before)
  })

  test('lets out and in again', async () => {
    const { passCode } = await registered(4)
    const statuses = []
    for (const direction of ['in', 'out', 'out', 'in'] as const) statuses.push((await scan(passCode, { direction })).status)

    expect(statuses).toEqual(['in', 'out', 'not-in', 'in'])
  })

  test('of a pass of another event, or of none, is unknown', async () => {
    const other = await eventWithStaff()
    const { passCode } = await registered(5, other.id)

    expect((await scan(passCode)).status).toBe('unknown')
    expect((await scan('NOBODYSPASS')).status).toBe('unknown')
  })

  test('does not let in who waits for a seat', async () => {
    const small = await eventWithStaff({ capacity: 1 })
    await registered(6, small.id)
    const { passCode, status } = await registered(7, small.id)

    expect(status).toBe('waiting')
    expect((await scan(passCode, { eventId: small.id })).status).toBe('waiting')
  })

  test('by somebody who is not staff there is refused', async () => {
    const other = await createEvent(open)
    expect(errorOf(await open.staff.call('checkIns.scan', scanOf('PASS0001', { eventId: other.id }))).code).toBe('FORBIDDEN')
  })

  test('counts sessions by themselves', async () => {
    const { passCode } = await registered(8)
    const before = await insideCount()
    await scan(passCode)
    expect((await scan(passCode, { sessionId: 'morning' })).status).toBe('in')
    expect(await insideCount()).toBe(before + 1)
  })
})

describe('somebody of a company to be left alone', () => {
  test('registers like anybody; staff see the hint at the gate and on the booth’s list, and sales get no alert', async () => {
    const { id: accountId } = await accountNamed(open, companyRow(15).legalName)
    await open.sales.ask('accounts.setNegative', { accountId, reason: 'competitor' })
    const { passCode } = await registered(15)
    const { items: kept } = await open.staff.ask('booth.accounts', { eventId: event.id })
    const alertsBefore = (await open.sales.ask('alerts.list', {})).items.filter((alert) => alert.account.id === accountId)
    const answer = await scan(passCode)
    const captured = capture({ eventId: event.id, capturedAt: new Date().toISOString(), badge: passCode, name: null, companyName: null, interest: 'hot' })
    await open.staff.ask('booth.submit', { captures: [captured], clientNow: new Date().toISOString() })
    const alertsAfter = (await open.sales.ask('alerts.list', {})).items.filter((alert) => alert.account.id === accountId)

    expect(kept).toMatchObject([{ id: accountId, hint: 'negative' }])
    expect(answer).toMatchObject({ status: 'in', person: { hint: 'negative' } })
    expect([alertsBefore, alertsAfter]).toEqual([[], []])
    expect(await open.documents.count('alerts', { accountId, isUnfinished: true })).toBe(0)
  })
})

describe('at the door', () => {
  test('somebody without registration is registered and let in; a lost answer does not make two of them', async () => {
    const sent = {
      scanId: 'walk-in-000001',
      eventId: event.id,
      gate: '东门',
      name: '赵小路',
      companyName: companyRow(9).legalName,
      consentHow: 'shown' as const
    }
    const first = await open.staff.ask('checkIns.walkIn', sent)
    const again = await open.staff.ask('checkIns.walkIn', sent)
    const { people } = await open.sales.ask('accounts.get', { accountId: (await accountNamed(open, companyRow(9).legalName)).id })

    expect(first).toMatchObject({ status: 'in', person: { name: '赵小路' } })
    expect(again).toEqual(first)
    expect(people.map(({ displayName }) => displayName)).toEqual(['赵小路'])
  })

  test('people are found by the beginning of their name or company, with whether they are in', async () => {
    const { passCode } = await registered(10)
    await scan(passCode)
    const byName = (await open.staff.ask('checkIns.find', { eventId: event.id, typed: '张' })).items
    const byCompany = (await open.staff.ask('checkIns.find', { eventId: event.id, typed: companyRow(10).legalName.slice(0, 4) })).items
    const found = byCompany.find(({ companyName }) => companyName === companyRow(10).legalName)

    expect(byName.length).toBeGreaterThan(1)
    expect(found?.inAt).not.toBeNull()
    expect((await open.staff.ask('checkIns.scan', { ...scanOf(''), passCode: null, personId: found?.personId ?? '' })).status).toBe('already-in')
  })
})

describe('eight gates at once', () => {
  test('with repeated scans and lost answers everybody is in exactly once', async () => {
    const crowd = await eventWithStaff()
    const size = runs(24, 200)
    const passes: string[] = []
    for (let n = 0; n < size; n += 8) {
      const some = await Promise.all(Array.from({ length: 8 }, (_, k) => registered((n + k) % 20, crowd.id)))
      passes.push(...some.map(({ passCode }) => passCode))
    }
    const scans = passes.flatMap((passCode, n) => {
      const one = scanOf(passCode, { eventId: crowd.id, gate: `${n % 8} 号门` })
      // Every tenth is scanned twice at another gate, every twentieth sent again.
      return [one, ...(n % 10 === 0 ? [scanOf(passCode, { eventId: crowd.id, gate: '后门' })] : []), ...(n % 20 === 0 ? [one] : [])]
    })
    const answers = new Map<string, Set<string>>()
    for (let from = 0; from < scans.length; from += 8) {
      const sent = scans.slice(from, from + 8)
      const some = await Promise.all(sent.map((one, gate) => (gate % 2 === 0 ? open.staff : open.sales).ask('checkIns.scan', one)))
      sent.forEach(({ scanId }, n) => void answers.set(scanId, (answers.get(scanId) ?? new Set()).add(some[n]?.status ?? '')))
    }

    // One answer per scan, however often it was sent; of two gates one lets in and the other hears of it.
    expect([...answers.values()].every(({ size: answerCount }) => answerCount === 1)).toBe(true)
    const given = [...answers.values()].flatMap((statuses) => [...statuses])
    expect(new Set(given)).toEqual(new Set(['in', 'already-in']))
    expect(await open.documents.count('attendances', { eventId: crowd.id, sessionId: null, inAt: { $gte: '' } })).toBe(passes.length)
    const alreadyIn = given.filter((status) => status === 'already-in').length
    expect(alreadyIn).toBe(passes.filter((_, n) => n % 10 === 0).length)
  }, 600_000)
})
