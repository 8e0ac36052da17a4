import type { ActionOutput } from '@shared/contracts/registry'
import type { InvitationStatus } from '@shared/model/invitation'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, agree, createEvent, daysAgo } from '../support/story'

let open: OpenCloud
let event: ActionOutput<'events.create'>
let count = 0

beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
})
beforeEach(async () => {
  event = await createEvent(open)
})
afterAll(() => open.stop())

const companyOf = (row: number) => companyRow(row).legalName
/** Somebody of a company, with a name nobody else has. */
const somebody = async (row: number, name = `客人${++count}号`) => {
  const visitor = open.as(`openid-invited-${count}`)
  await agree(visitor)
  await visitor.ask('visitors.declare', { displayName: name, companyName: companyOf(row), jobTitle: '采购经理' })
  return { visitor, name, personId: (await findPerson(name)).personId }
}
const findPerson = async (name: string) => {
  const { items } = await open.marketer.ask('invitations.findPeople', { typed: name })
  const found = items.find((item) => item.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}
const add = (input: { personIds?: string[]; accountIds?: string[] }) => open.marketer.ask('invitations.add', { eventId: event.id, listIds: [], ...input })
const listOf = (status: InvitationStatus) => open.marketer.ask('invitations.list', { eventId: event.id, status })
const funnel = async () => Object.values((await listOf('invited')).funnel)
const register = (visitor: TestUser) => visitor.ask('events.register', { eventId: event.id, scene: null })

describe('a single person', () => {
  test('is found by name with company, invited once, and named with how far they got', async () => {
    const { visitor, name, personId } = await somebody(1)
    expect(await findPerson(name)).toMatchObject({ personId, jobTitle: '采购经理', refusal: null })
    expect(await add({ personIds: [personId] })).toMatchObject({ peopleAddedCount: 1, peopleKnownCount: 0, refused: [], addedCount: 0 })
    expect(await add({ personIds: [personId] })).toMatchObject({ peopleAddedCount: 0, peopleKnownCount: 1 })
    await register(visitor)

    const [item] = (await listOf('registered')).items
    expect(item).toMatchObject({ isNamedOnly: true, people: [{ personId, name, status: 'registered' }] })
    expect(await funnel()).toEqual([1, 1, 0])
  })

  test('invited alone is not answered for by a colleague', async () => {
    const [invited, colleague] = [await somebody(2), await somebody(2)]
    await add({ personIds: [invited.personId] })
    await register(colleague.visitor)
    expect(await funnel()).toEqual([1, 0, 0])
    await register(invited.visitor)

    expect(await funnel()).toEqual([1, 1, 0])
  })

  test('who registered before is registered when invited, and attended when let in', async () => {
    const { visitor, personId } = await somebody(3)
    const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })
    await open.staff.ask('booth.join', { code: staffCode })
    const { passCode } = await register(visitor)
    await add({ personIds: [personId] })
    expect(await funnel()).toEqual([1, 1, 0])
    await open.staff.ask('checkIns.scan', { scanId: 'scan-named-000001', eventId: event.id, gate: '东门', passCode })

    expect(await funnel()).toEqual([1, 1, 1])
    expect((await listOf('attended')).items[0]?.people).toMatchObject([{ status: 'attended' }])
  })

  test('invited beside their account and colleagues counts once with them, whichever came first', async () => {
    const [first, second] = [await somebody(4), await somebody(5)]
    const [firstAccount, secondAccount] = [await accountNamed(open, companyOf(4)), await accountNamed(open, companyOf(5))]
    await register(first.visitor)
    await add({ accountIds: [firstAccount.id] })
    await add({ personIds: [first.personId, second.personId] })
    const other = await somebody(5)
    await register(other.visitor)
    expect(await funnel()).toEqual([2, 1, 0])
    expect(await add({ accountIds: [secondAccount.id] })).toMatchObject({ addedCount: 0, knownCount: 1 })

    expect(await funnel()).toEqual([2, 2, 0])
    const items = (await listOf('registered')).items
    expect(items.map(({ isNamedOnly }) => isNamedOnly)).toEqual([false, false])
    expect(items.flatMap(({ people }) => people.map(({ personId }) => personId)).sort()).toEqual([first.personId, second.personId].sort())
  })

  test('invited by four at once stands on one invitation', async () => {
    const all = [await somebody(6), await somebody(6), await somebody(6)]
    await Promise.all([...all, ...all].map(({ personId }) => add({ personIds: [personId] })))
    const [item, ...others] = (await listOf('invited')).items

    expect(others).toEqual([])
    expect(item?.people.map(({ personId }) => personId).sort()).toEqual(all.map(({ personId }) => personId).sort())
  })

  test('who was excluded, has withdrawn, or whose account is held or to be left alone is refused with the reason', async () => {
    const [excluded, withdrawn, negative, held] = [await somebody(7), await somebody(7), await somebody(8), await somebody(9)]
    await open.marketer.ask('people.exclude', { personId: excluded.personId, reason: 'partner' })
    await withdrawn.visitor.ask('visitors.withdrawConsent', {})
    await open.sales.ask('accounts.setNegative', { accountId: (await accountNamed(open, companyOf(8))).id, reason: 'competitor' })
    await open.sales.ask('accounts.setHold', {
      accountId: (await accountNamed(open, companyOf(9))).id,
      hold: { reason: 'asked-later', until: daysAgo(-30).slice(0, 10) }
    })
    const { refused, peopleAddedCount } = await add({ personIds: [excluded, withdrawn, negative, held].map(({ personId }) => personId) })

    expect(peopleAddedCount).toBe(0)
    expect(new Map(refused.map(({ personId, refusal }) => [personId, refusal]))).toEqual(
      new Map([
        [excluded.personId, 'excluded'],
        [withdrawn.personId, 'gone'],
        [negative.personId, 'negative'],
        [held.personId, 'on-hold']
      ])
    )
    expect((await findPerson(held.name)).refusal).toBe('on-hold')
    expect(await funnel()).toEqual([0, 0, 0])
  })

  test('is taken off alone; the last takes an invitation along that was for people only', async () => {
    const [one, two] = [await somebody(10), await somebody(10)]
    const { id: accountId } = await accountNamed(open, companyOf(10))
    await add({ personIds: [one.personId, two.personId] })
    await open.marketer.ask('invitations.remove', { eventId: event.id, accountId, personId: one.personId })
    expect((await listOf('invited')).items[0]?.people.map(({ personId }) => personId)).toEqual([two.personId])
    await open.marketer.ask('invitations.remove', { eventId: event.id, accountId, personId: two.personId })
    await open.marketer.ask('invitations.remove', { eventId: event.id, accountId, personId: two.personId })

    expect(await funnel()).toEqual([0, 0, 0])
  })

  test('who withdraws afterwards is on no list any more', async () => {
    const [leaving, staying] = [await somebody(11), await somebody(11)]
    await add({ personIds: [leaving.personId, staying.personId] })
    await leaving.visitor.ask('visitors.withdrawConsent', {})
    expect((await listOf('invited')).items[0]?.people.map(({ personId }) => personId)).toEqual([staying.personId])
    await staying.visitor.ask('visitors.withdrawConsent', {})

    expect(await open.documents.find('invitations', { where: { eventId: event.id, status: 'invited' }, limit: 10 })).toEqual([])
  })

  test('who was invited counts when they register under the openid they were merged with', async () => {
    const [known, again] = [await somebody(12), await somebody(12)]
    await add({ personIds: [known.personId] })
    await open.sales.ask('people.merge', { personIds: [known.personId, again.personId], reason: '同一个人' })
    await register(again.visitor)

    expect(await funnel()).toEqual([1, 1, 0])
    expect((await listOf('registered')).items[0]?.people).toMatchObject([{ personId: known.personId, status: 'registered' }])
  })

  test('is looked for and invited by marketing only', async () => {
    expect(errorOf(await open.sales.call('invitations.findPeople', { typed: '客' })).code).toBe('FORBIDDEN')
  })
})

test('an invitation from before people were named is of its whole account', async () => {
  const { id: accountId } = await accountNamed(open, companyOf(13))
  const old = { _id: `${event.id}:${accountId}`, eventId: event.id, accountId, listId: null, status: 'invited', invitedBy: 'mem_000001', invitedAt: daysAgo(1) }
  await open.documents.insert('invitations', [old])
  await open.documents.update('events', event.id, { $set: { hasInvitations: true } })
  const { visitor, personId } = await somebody(13)
  expect((await listOf('invited')).items).toMatchObject([{ accountId, isNamedOnly: false, people: [] }])
  await register(visitor)
  await add({ personIds: [personId] })

  expect((await listOf('registered')).items).toMatchObject([{ accountId, isNamedOnly: false, people: [{ personId }] }])
})
