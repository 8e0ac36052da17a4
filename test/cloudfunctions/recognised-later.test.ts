import type { ActionOutput } from '@shared/contracts/registry'
import { capture } from '../support/builders/capture'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { moveClock } from '../support/controls'
import { accountNamed, colleagueAt, createEvent, daysAgo, publishIcp } from '../support/story'

let open: OpenCloud
let event: ActionOutput<'events.create'>
let listed: { id: string; legalName: string }[]
let minutes = 0

beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
  const icpId = await publishIcp(open)
  const { items } = await open.sales.ask('accounts.list', { icpId, band: 'A' })
  listed = items.slice(0, 2)
  const members = listed.map(({ id }) => ({ accountId: id, tier: 'one-to-few' as const, reason: '最合适' }))
  const list = await open.marketer.ask('targetLists.create', { name: '大会名单', icpId, members })
  event = await createEvent(open, { startsAt: daysAgo(0.02), endsAt: daysAgo(-1), targetListIds: [list.id] })
  const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })
  await open.staff.ask('booth.join', { code: staffCode })
})
afterAll(async () => {
  await moveClock(open.cloud, 0)
  await open.stop()
})

/** The board is counted once a minute. */
const board = async () => {
  minutes += 1
  await moveClock(open.cloud, minutes * 61_000)
  return open.marketer.ask('events.board', { eventId: event.id })
}
const reached = async () => (await open.marketer.ask('events.effect', { eventId: event.id })).lists[0]?.reachedCount
const comes = async (companyName: string) => {
  const visitor = await colleagueAt(open, companyName)
  const { passCode } = await visitor.ask('events.register', { eventId: event.id, scene: null })
  const { person } = await open.staff.ask('checkIns.scan', { eventId: event.id, gate: '东门', passCode, scanId: `scan-later-${passCode}` })
  return person?.id ?? ''
}

test('a company that is recognised after check-in is on the board and in the effect from then on, and leaves with its link', async () => {
  const personId = await comes('谁也没听说过的厂')
  expect(await board()).toMatchObject({ inCount: 1, targetAccounts: { presentCount: 0 }, fitting: { wellCount: 0, scoredCount: 0 } })
  expect(await reached()).toBe(0)
  const [{ id: accountId } = { id: '' }] = listed
  await open.sales.ask('people.confirm', { personId, accountId })
  const after = await board()

  expect(after).toMatchObject({ inCount: 1, targetAccounts: { presentCount: 1 }, fitting: { wellCount: 1, scoredCount: 1 } })
  expect(after.targetAccounts.present).toMatchObject([{ accountId, peopleCount: 1, band: 'A' }])
  expect(await reached()).toBe(1)
  await open.sales.ask('people.unconfirm', { personId })
  expect((await board()).targetAccounts.presentCount).toBe(0)
  expect(await reached()).toBe(0)
  await open.sales.ask('people.confirm', { personId, accountId })
})

test('one of no list of the event counts among who fits, not among the target accounts', async () => {
  const before = await board()
  const personId = await comes('另一家没听说过的厂')
  await open.sales.ask('people.confirm', { personId, accountId: (await accountNamed(open, companyRow(9).legalName)).id })
  const after = await board()

  expect(after.targetAccounts.presentCount).toBe(before.targetAccounts.presentCount)
  expect(after.fitting.scoredCount).toBe(before.fitting.scoredCount + 1)
})

test('somebody met at the booth is counted with their company once it is known, and with a merged person’s', async () => {
  const met = capture({ eventId: event.id, capturedAt: new Date().toISOString(), name: '无名氏', companyName: '还是没听说过的厂', interest: 'warm' })
  await open.staff.ask('booth.submit', { captures: [met], clientNow: new Date(Date.now() + minutes * 61_000).toISOString() })
  const [lead] = (await open.marketer.ask('booth.leads', { eventId: event.id })).items
  const [, second] = listed
  await colleagueAt(open, second?.legalName ?? '', 'openid-keeper')
  const keeper = await open.documents.find<{ _id: string }>('people', { where: { accountId: second?.id }, limit: 5 })
  expect((await board()).targetAccounts.presentCount).toBe(1)
  await open.sales.ask('people.merge', { personIds: [keeper[0]?._id ?? '', lead?.personId ?? ''], reason: '同一个人' })

  const { present } = (await board()).targetAccounts
  expect(present.map(({ accountId }) => accountId)).toContain(second?.id)
})
