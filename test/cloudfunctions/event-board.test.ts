import type { ActionOutput } from '@shared/contracts/registry'
import { capture } from '../support/builders/capture'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { moveClock } from '../support/controls'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createEvent, daysAgo, publishIcp } from '../support/story'

let open: OpenCloud
let event: ActionOutput<'events.create'>
let listedNames: string[]

beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
  const icpId = await publishIcp(open)
  const { items } = await open.sales.ask('accounts.list', { icpId, band: 'A' })
  const members = items.slice(0, 3).map(({ id }) => ({ accountId: id, tier: 'one-to-few' as const, reason: '最合适' }))
  listedNames = items.slice(0, 3).map(({ legalName }) => legalName)
  const list = await open.marketer.ask('targetLists.create', { name: '大会名单', icpId, members })
  event = await createEvent(open, { startsAt: daysAgo(0.02), endsAt: daysAgo(-1), targetListIds: [list.id], costCny: 9000 })
  const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })
  await open.staff.ask('booth.join', { code: staffCode })
})
afterAll(() => open.stop())

const comes = async (companyName: string) => {
  const visitor = await colleagueAt(open, companyName)
  const { passCode } = await visitor.ask('events.register', { eventId: event.id, scene: null })
  const scan = { eventId: event.id, gate: '东门', passCode }
  await open.staff.ask('checkIns.scan', { ...scan, scanId: `scan-board-${passCode}` })
  return { passCode, leave: () => open.staff.ask('checkIns.scan', { ...scan, scanId: `scan-leave-${passCode}`, direction: 'out' }) }
}

describe('the live board', () => {
  test('counts who registered, came, was met and was hot, names the target accounts, and says when it was counted', async () => {
    const [first = '', second = ''] = listedNames
    await comes(first)
    await comes(first)
    const { leave } = await comes(companyRow(7).legalName)
    await leave()
    await (await colleagueAt(open, companyRow(8).legalName)).ask('events.register', { eventId: event.id, scene: null })
    const met = capture({ eventId: event.id, capturedAt: new Date().toISOString(), companyName: second, interest: 'hot' })
    await open.staff.ask('booth.submit', { captures: [met], clientNow: new Date().toISOString() })
    const board = await open.marketer.ask('events.board', { eventId: event.id })

    expect(board).toMatchObject({ registeredCount: 4, waitingCount: 0, inCount: 3, insideCount: 2, capturedCount: 1, hotCount: 1 })
    expect(board.targetAccounts).toMatchObject({ listedCount: listedNames.length, presentCount: 2, isPartial: false })
    expect(board.targetAccounts.present.map(({ accountId, peopleCount }) => [accountId, peopleCount])).toEqual([
      [(await accountNamed(open, first)).id, 2],
      [(await accountNamed(open, second)).id, 1]
    ])
    expect(board.fitting.wellCount).toBeGreaterThanOrEqual(2)
    expect(board.fitting.scoredCount).toBe(3)
    expect(board.response).toEqual({ handedCount: 1, answeredCount: 0, medianMinutes: null, longestWaitMinutes: 0 })
    expect(board.flow.reduce((sum, { inCount }) => sum + inCount, 0)).toBe(3)
    expect(board.flow.reduce((sum, { capturedCount }) => sum + capturedCount, 0)).toBe(1)
    expect(Date.now() - Date.parse(board.asOf)).toBeLessThan(60_000)
  })

  test('is counted again after a minute', async () => {
    const before = await open.marketer.ask('events.board', { eventId: event.id })
    await comes(companyRow(9).legalName)
    await moveClock(open.cloud, 61_000)
    const after = await open.marketer.ask('events.board', { eventId: event.id })
    await moveClock(open.cloud, 0)

    expect(after.inCount).toBe(before.inCount + 1)
    expect(after.asOf > before.asOf).toBe(true)
  })

  test('of an unknown event is not found', async () => {
    expect(errorOf(await open.marketer.call('events.board', { eventId: 'evt_unknown1' })).code).toBe('NOT_FOUND')
  })
})

describe('what the event brought', () => {
  test('counts reached accounts, their deals and the cost, and judges nothing from two accounts', async () => {
    const { id: accountId } = await accountNamed(open, listedNames[0] ?? '')
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await open.documents.insert('deals', [
      { _id: 'del_board001', accountId, status: 'won', openedOn: today, closedOn: today, amountCny: 27_000 } as { _id: string },
      { _id: 'del_board002', accountId, status: 'won', openedOn: '2020-01-01', closedOn: '2020-02-01', amountCny: 1 } as { _id: string }
    ])
    const { lists, costCny } = await open.marketer.ask('events.effect', { eventId: event.id })

    expect(costCny).toBe(9000)
    expect(lists).toMatchObject([
      {
        name: '大会名单',
        memberCount: listedNames.length,
        reachedCount: 2,
        dealCount: 1,
        wonCount: 1,
        wonCny: 27_000,
        costCny: 9000,
        returnRatio: 2,
        verdict: 'too-few'
      }
    ])
    expect(lists[0]?.eventUnits).toBeGreaterThan(0)
  })
})
