import type { ActionOutput } from '@shared/contracts/registry'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, colleagueAt, createEvent, publishIcp } from '../support/story'

let open: OpenCloud
let event: ActionOutput<'events.create'>
let listId: string
let names: string[]

beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
  const icpId = await publishIcp(open)
  names = Array.from({ length: 4 }, (_, n) => companyRow(n).legalName)
  const members = await Promise.all(
    names.map(async (name) => ({ accountId: (await accountNamed(open, name)).id, tier: 'one-to-few' as const, reason: '合适' }))
  )
  listId = (await open.marketer.ask('targetLists.create', { name: '邀请名单', icpId, members })).id
  event = await createEvent(open)
  const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })
  await open.staff.ask('booth.join', { code: staffCode })
})
afterAll(() => open.stop())

const listOf = (status: 'invited' | 'registered' | 'attended', eventId = event.id) => open.marketer.ask('invitations.list', { eventId, status })
const namesOf = async (status: 'invited' | 'registered' | 'attended') => (await listOf(status)).items.map(({ name }) => name).sort()
const shortOf = async (name: string) => {
  const { shortName, legalName } = await accountNamed(open, name)
  return shortName ?? legalName
}

describe('an invitation list', () => {
  test('takes lists and single accounts, each account once, and never one to be left alone', async () => {
    const { id: leftAlone } = await accountNamed(open, names[3] ?? '')
    await open.sales.ask('accounts.setNegative', { accountId: leftAlone, reason: 'competitor' })
    const { id: single } = await accountNamed(open, companyRow(9).legalName)
    const first = await open.marketer.ask('invitations.add', { eventId: event.id, listIds: [listId], accountIds: [single] })
    const again = await open.marketer.ask('invitations.add', { eventId: event.id, listIds: [listId, listId], accountIds: [single] })

    expect(first).toMatchObject({ addedCount: 4, knownCount: 0, leftAloneCount: 1 })
    expect(again).toMatchObject({ addedCount: 0, knownCount: 4, leftAloneCount: 1 })
    expect((await listOf('invited')).items).toHaveLength(4)
  })

  test('asked for by four at once holds each account once', async () => {
    const other = await createEvent(open)
    const answers = await Promise.all(Array.from({ length: 4 }, () => open.marketer.ask('invitations.add', { eventId: other.id, listIds: [listId] })))

    expect(answers.reduce((sum, { addedCount }) => sum + addedCount, 0)).toBe(3)
    expect((await listOf('invited', other.id)).funnel).toEqual({ invitedCount: 3, registeredCount: 0, attendedCount: 0 })
  })

  test('moves on when somebody of the account registers and comes, and shows both as a funnel', async () => {
    const [first = '', second = ''] = names
    const visitor = await colleagueAt(open, first)
    const { passCode } = await visitor.ask('events.register', { eventId: event.id, scene: null })
    await (await colleagueAt(open, second)).ask('events.register', { eventId: event.id, scene: null })
    expect(await namesOf('registered')).toEqual([await shortOf(first), await shortOf(second)].sort())
    await open.staff.ask('checkIns.scan', { scanId: 'scan-invited-01', eventId: event.id, gate: '东门', passCode })
    await (await colleagueAt(open, first)).ask('events.register', { eventId: event.id, scene: null })

    expect(await namesOf('attended')).toEqual([await shortOf(first)])
    expect((await listOf('invited')).funnel).toEqual({ invitedCount: 4, registeredCount: 2, attendedCount: 1 })
  })

  test('knows who registered before the account was invited', async () => {
    const early = await createEvent(open)
    await (await colleagueAt(open, names[2] ?? '')).ask('events.register', { eventId: early.id, scene: null })
    await open.marketer.ask('invitations.add', { eventId: early.id, listIds: [listId] })

    expect((await listOf('registered', early.id)).items.map(({ name }) => name)).toEqual([await shortOf(names[2] ?? '')])
  })

  test('loses an account that is to be left alone from now on, and one that is taken off', async () => {
    const { id: gone } = await accountNamed(open, names[2] ?? '')
    const { id: taken } = await accountNamed(open, companyRow(9).legalName)
    await open.sales.ask('accounts.setNegative', { accountId: gone, reason: 'bad-debt' })
    await open.marketer.ask('invitations.remove', { eventId: event.id, accountId: taken })
    await open.marketer.ask('invitations.remove', { eventId: event.id, accountId: taken })

    expect((await listOf('invited')).items).toEqual([])
    expect((await listOf('invited')).funnel.invitedCount).toBe(2)
  })

  test('is read by sales and written by marketing', async () => {
    expect((await open.sales.ask('invitations.list', { eventId: event.id })).funnel.attendedCount).toBe(1)
    expect(errorOf(await open.sales.call('invitations.add', { eventId: event.id, listIds: [listId] })).code).toBe('FORBIDDEN')
    expect(errorOf(await open.marketer.call('invitations.add', { eventId: 'evt_unknown1', listIds: [listId] })).code).toBe('NOT_FOUND')
  })
})
