import type { ActionOutput } from '@shared/contracts/registry'
import type { Capture } from '@shared/model/capture'
import { capture } from '../support/builders/capture'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, createEvent, publishIcp } from '../support/story'

let open: OpenCloud
let event: ActionOutput<'events.create'>

const submit = (captures: Capture[], user: TestUser = open.staff) => user.ask('booth.submit', { captures, clientNow: new Date().toISOString() })
const hotAt = (row: number, overrides: Partial<Capture> = {}): Capture =>
  capture({ eventId: event.id, capturedAt: new Date().toISOString(), companyName: companyRow(row).legalName, interest: 'hot', ...overrides })
const waitingOf = async (user: TestUser) => (await user.ask('handOvers.list', {})).items
const namesOf = async (user: TestUser) => (await waitingOf(user)).map(({ name }) => name)

beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(20)))
  const icpId = await publishIcp(open)
  const { items } = await open.sales.ask('accounts.list', { icpId, band: 'A' })
  const [listed] = items
  const list = await open.marketer.ask('targetLists.create', {
    name: '展会名单',
    icpId,
    members: [{ accountId: listed?.id ?? '', tier: 'one-to-few', reason: '最合适' }]
  })
  event = await createEvent(open, { title: '装备展', targetListIds: [list.id] })
  const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })
  for (const user of [open.staff, open.sales]) await user.ask('booth.join', { code: staffCode })
  listedName = listed?.legalName ?? ''
})
let listedName = ''
afterAll(() => open.stop())

describe('a hot capture', () => {
  test('waits in its account’s owner’s Today once, however often and by however many it is captured; a warm one does not', async () => {
    const owned = await accountNamed(open, companyRow(3).legalName)
    await open.sales.ask('accounts.assignOwner', { accountId: owned.id, memberId: 'me' })
    const hot = hotAt(3, { badge: 'badge-hot-1', name: '钱工', note: '下月要上线', nextStep: '约演示' })
    await submit([hot, hotAt(4, { name: '温先生', interest: 'warm' })])
    await submit([hot])
    await submit([hotAt(3, { badge: 'badge-hot-1', name: '钱工' })], open.sales)

    const waiting = await waitingOf(open.sales)
    expect(waiting).toMatchObject([{ name: '钱工', accountId: owned.id, eventTitle: '装备展', note: '下月要上线', nextStep: '约演示', isQueued: false }])
    expect(await waitingOf(open.marketer)).toEqual([])
  })

  test('of an account without owner goes to who made the list, and of nobody’s to the queue of who leads', async () => {
    const listed = hotAt(1, { name: '名单客户', companyName: listedName })
    await submit([listed, hotAt(1, { name: '陌生人', companyName: '谁也没听说过的厂' })])

    expect(await namesOf(open.marketer)).toEqual(['名单客户'])
    expect(await waitingOf(open.lead)).toMatchObject([{ name: '陌生人', isQueued: true, accountId: null }])
    expect(await namesOf(open.sales)).not.toContain('陌生人')
  })

  test('sent by many at once is handed over once', async () => {
    await Promise.all([open.staff, open.sales, open.staff].map((user) => submit([hotAt(5, { badge: 'badge-race', name: '抢手客户' })], user)))

    expect((await namesOf(open.lead)).filter((name) => name === '抢手客户')).toHaveLength(1)
  })

  test('of a company to be left alone is handed to nobody', async () => {
    const { id: accountId } = await accountNamed(open, companyRow(6).legalName)
    await open.sales.ask('accounts.setNegative', { accountId, reason: 'competitor' })
    await submit([hotAt(6, { name: '竞品同行' })])

    expect([...(await namesOf(open.lead)), ...(await namesOf(open.marketer)), ...(await namesOf(open.sales))]).not.toContain('竞品同行')
  })
})

describe('a wait', () => {
  const idNamed = async (user: TestUser, name: string) => (await waitingOf(user)).find((item) => item.name === name)?.id ?? ''

  test('ends with a contact recorded for the account, with the time of it', async () => {
    const [first] = await waitingOf(open.sales)
    const act = {
      what: 'contact' as const,
      kind: 'call' as const,
      outcome: 'talked' as const,
      personId: null,
      note: null,
      costCny: null,
      minutes: null,
      peopleCount: null,
      nextOn: null
    }
    const entry = { clientId: 'contact-hot-0001', accountId: first?.accountId ?? '', act, occurredAt: new Date().toISOString() }
    await open.sales.ask('followUps.record', { entries: [entry], clientNow: new Date().toISOString() })
    const stored = await open.documents.byId<{ answeredAt: string; createdAt: string }>('handOvers', first?.id ?? '')

    expect(await waitingOf(open.sales)).toEqual([])
    expect((stored?.answeredAt ?? '') >= (stored?.createdAt ?? '')).toBe(true)
  })

  test('ends once when somebody says that they were contacted, and only for whom it is', async () => {
    const handOverId = await idNamed(open.marketer, '名单客户')

    expect(errorOf(await open.sales.call('handOvers.answer', { handOverId })).code).toBe('NOT_FOUND')
    await open.marketer.ask('handOvers.answer', { handOverId })
    const before = await open.documents.byId<{ answeredAt: string }>('handOvers', handOverId)
    await open.marketer.ask('handOvers.answer', { handOverId })
    expect((await open.documents.byId<{ answeredAt: string }>('handOvers', handOverId))?.answeredAt).toBe(before?.answeredAt)
    expect(await waitingOf(open.marketer)).toEqual([])
  })

  test('in the queue ends in the Today of whom it is given to', async () => {
    const handOverId = await idNamed(open.lead, '陌生人')
    expect(errorOf(await open.sales.call('handOvers.assign', { handOverId, memberId: 'me' })).code).toBe('NOT_FOUND')
    await open.lead.ask('handOvers.assign', { handOverId, memberId: 'me' })

    expect(await waitingOf(open.lead)).toContainEqual(expect.objectContaining({ id: handOverId, isQueued: false }))
  })

  test('goes with the account to its new owner', async () => {
    const { id: accountId } = await accountNamed(open, companyRow(5).legalName)
    await open.sales.ask('accounts.assignOwner', { accountId, memberId: 'me' })

    expect(await namesOf(open.sales)).toContain('抢手客户')
    expect(await namesOf(open.lead)).not.toContain('抢手客户')
  })
})

describe('giving a hot capture to a colleague', () => {
  const memberOf = async (name: string) => (await open.marketer.ask('handOvers.colleagues', {})).items.find((item) => item.name === name)?.memberId ?? ''
  const nameOf = async (user: TestUser) => (await user.ask('session.get', {})).name ?? ''
  /** A hot capture that the salesperson has. */
  const own = async (name: string) => {
    const { id: accountId } = await accountNamed(open, companyRow(7).legalName)
    await open.sales.ask('accounts.assignOwner', { accountId, memberId: 'me' })
    await submit([hotAt(7, { name })])
    return (await waitingOf(open.sales)).find((item) => item.name === name)?.id ?? ''
  }

  test('moves it to their Today with who gave it and why, and can be taken back by who gave it', async () => {
    const handOverId = await own('转手客户')
    const memberId = await memberOf(await nameOf(open.marketer))
    const { passedAt } = await open.sales.ask('handOvers.assign', { handOverId, memberId, reason: '客户在华东' })

    expect(await namesOf(open.sales)).not.toContain('转手客户')
    const [got] = (await waitingOf(open.marketer)).filter(({ id }) => id === handOverId)
    expect(got?.passes).toMatchObject([{ to: memberId, byName: await nameOf(open.sales), reason: '客户在华东', at: passedAt }])
    expect(got?.recipientName).toBe(await nameOf(open.marketer))
    await open.sales.ask('handOvers.takeBack', { handOverId, passedAt: passedAt ?? '' })
    await open.sales.ask('handOvers.takeBack', { handOverId, passedAt: passedAt ?? '' })
    expect(await namesOf(open.sales)).toContain('转手客户')
    expect(await namesOf(open.marketer)).not.toContain('转手客户')
  })

  test('by sales is for their own only, and only to who sees hot captures', async () => {
    const handOverId = await own('守住客户')
    const marketerId = await memberOf(await nameOf(open.marketer))
    const { passedAt } = await open.sales.ask('handOvers.assign', { handOverId, memberId: marketerId })
    expect(errorOf(await open.sales.call('handOvers.assign', { handOverId, memberId: 'me' })).code).toBe('NOT_FOUND')
    const back = await open.lead.ask('handOvers.assign', { handOverId, memberId: await memberOf(await nameOf(open.sales)) })
    expect(errorOf(await open.sales.call('handOvers.takeBack', { handOverId, passedAt: back.passedAt ?? '' })).code).toBe('NOT_FOUND')
    // The giving before the last one is over.
    await open.sales.ask('handOvers.takeBack', { handOverId, passedAt: passedAt ?? '' })
    expect(await namesOf(open.sales)).toContain('守住客户')
    const helper = (await open.admin.ask('members.list', {})).items.find(({ role }) => role === 'event-staff')

    expect(errorOf(await open.sales.call('handOvers.assign', { handOverId, memberId: helper?.id ?? '' })).message).toContain('现场人员')
    expect((await open.sales.ask('handOvers.colleagues', {})).items.map(({ memberId }) => memberId)).not.toContain(helper?.id)
    expect(errorOf(await open.sales.call('handOvers.assign', { handOverId, memberId: 'mem_unknown1' })).code).toBe('NOT_FOUND')
  })

  test('to who has it already is no giving, and one that was contacted can be neither given nor taken back', async () => {
    const handOverId = await own('已联系客户')
    expect(await open.sales.ask('handOvers.assign', { handOverId, memberId: 'me' })).toEqual({ passedAt: null })
    const { passedAt } = await open.sales.ask('handOvers.assign', { handOverId, memberId: await memberOf(await nameOf(open.marketer)) })
    await open.marketer.ask('handOvers.answer', { handOverId })

    expect(errorOf(await open.marketer.call('handOvers.assign', { handOverId, memberId: 'me' })).code).toBe('CONFLICT')
    expect(errorOf(await open.sales.call('handOvers.takeBack', { handOverId, passedAt: passedAt ?? '' })).code).toBe('CONFLICT')
  })

  test('is possible for one from before there was giving', async () => {
    const handOverId = await own('早先客户')
    await open.documents.update('handOvers', handOverId, { $unset: { passes: true } })
    const memberId = await memberOf(await nameOf(open.marketer))
    await open.sales.ask('handOvers.assign', { handOverId, memberId })

    expect((await waitingOf(open.marketer)).find(({ id }) => id === handOverId)?.passes).toMatchObject([{ to: memberId }])
  })

  test('is seen at the desk of the event, who waits first', async () => {
    const { items } = await open.marketer.ask('handOvers.ofEvent', { eventId: event.id })
    const answered = items.map(({ answeredAt }) => answeredAt !== null)

    expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining(['转手客户', '守住客户', '已联系客户', '陌生人']))
    expect(answered).toEqual([...answered].sort())
    expect(errorOf(await open.sales.call('handOvers.ofEvent', { eventId: event.id })).code).toBe('FORBIDDEN')
  })
})
