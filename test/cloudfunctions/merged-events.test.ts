import type { ActionOutput } from '@shared/contracts/registry'
import { capture } from '../support/builders/capture'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { accountNamed, colleagueAt, createEvent } from '../support/story'

let open: OpenCloud
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(14)))
})
afterAll(() => open.stop())

const idAt = async (index: number) => (await accountNamed(open, companyRow(index).legalName)).id
const pairAt = async (keeper: number, loser: number) => ({ keeperId: await idAt(keeper), loserId: await idAt(loser) })
const merge = (pair: { keeperId: string; loserId: string }) => open.marketer.ask('accountMerges.merge', { ...pair, reason: '同一家公司录了两次' })
const undo = (mergeId: string) => open.marketer.ask('accountMerges.undo', { mergeId })
const invite = (event: ActionOutput<'events.create'>, ...accountIds: string[]) =>
  open.marketer.ask('invitations.add', { eventId: event.id, listIds: [], accountIds })
/** Whom the event has invited, and how far each got. */
const invitedTo = async ({ id: eventId }: ActionOutput<'events.create'>) => {
  const pages = await Promise.all((['invited', 'registered', 'attended'] as const).map((status) => open.marketer.ask('invitations.list', { eventId, status })))
  return Object.fromEntries(pages.flatMap(({ items }) => items.map(({ accountId, status }) => [accountId, status])))
}
const register = async (index: number, event: ActionOutput<'events.create'>) => {
  await (await colleagueAt(open, companyRow(index).legalName)).ask('events.register', { eventId: event.id, scene: null })
}

/** Somebody of a company under a name of their own. */
const namedAt = async (index: number, name: string) => {
  const visitor = await colleagueAt(open, companyRow(index).legalName)
  await visitor.ask('visitors.declare', { displayName: name, companyName: companyRow(index).legalName, jobTitle: null })
  const { items } = await open.marketer.ask('invitations.findPeople', { typed: name })
  return { visitor, personId: items[0]?.personId ?? '' }
}
const namesOn = async ({ id: eventId }: ActionOutput<'events.create'>, status: 'invited' | 'registered') =>
  (await open.marketer.ask('invitations.list', { eventId, status })).items.map(({ accountId, people }) => [accountId, people.map(({ name }) => name).sort()])

test('invitations of a merged account are the keeper’s, as far as either got, and come back', async () => {
  const pair = await pairAt(0, 1)
  const [only, both] = [await createEvent(open), await createEvent(open)]
  await invite(only, pair.loserId)
  await invite(both, pair.keeperId, pair.loserId)
  await register(1, both)
  expect(await open.marketer.ask('accountMerges.preview', pair)).toMatchObject({ invitationCount: 2 })

  const { id } = await merge(pair)
  expect(await invitedTo(only)).toEqual({ [pair.keeperId]: 'invited' })
  expect(await invitedTo(both)).toEqual({ [pair.keeperId]: 'registered' })

  await undo(id)
  expect(await invitedTo(only)).toEqual({ [pair.loserId]: 'invited' })
  expect(await invitedTo(both)).toEqual({ [pair.keeperId]: 'invited', [pair.loserId]: 'registered' })
})

test('who registers while their company is merged moves its own invitation on once the merge is undone', async () => {
  const pair = await pairAt(2, 3)
  const event = await createEvent(open)
  await invite(event, pair.keeperId, pair.loserId)
  const reader = await colleagueAt(open, companyRow(3).legalName)
  const { id } = await merge(pair)
  await reader.ask('events.register', { eventId: event.id, scene: null })
  expect(await invitedTo(event)).toEqual({ [pair.keeperId]: 'registered' })

  await undo(id)
  expect(await invitedTo(event)).toEqual({ [pair.keeperId]: 'invited', [pair.loserId]: 'registered' })
  // Undone already, it stays so.
  await undo(id)
  expect(await invitedTo(event)).toEqual({ [pair.keeperId]: 'invited', [pair.loserId]: 'registered' })
})

test('people invited by name are on the keeper’s invitation, with its own people, and come back with how far they got', async () => {
  const pair = await pairAt(11, 12)
  const event = await createEvent(open)
  const [mine, theirs] = await Promise.all([namedAt(11, '龚一'), namedAt(12, '龚二')])
  await open.marketer.ask('invitations.add', { eventId: event.id, listIds: [], personIds: [mine.personId, theirs.personId] })
  const { id } = await merge(pair)
  expect(await namesOn(event, 'invited')).toEqual([[pair.keeperId, ['龚一', '龚二']]])
  await theirs.visitor.ask('events.register', { eventId: event.id, scene: null })
  expect(await namesOn(event, 'registered')).toEqual([[pair.keeperId, ['龚一', '龚二']]])

  await undo(id)
  expect(await namesOn(event, 'invited')).toEqual([[pair.keeperId, ['龚一']]])
  expect(await namesOn(event, 'registered')).toEqual([[pair.loserId, ['龚二']]])
})

test('an account uninvited while it is merged is not invited again by undoing', async () => {
  const pair = await pairAt(4, 5)
  const event = await createEvent(open)
  await invite(event, pair.loserId)
  const { id } = await merge(pair)
  await open.marketer.ask('invitations.remove', { eventId: event.id, accountId: pair.keeperId })
  await undo(id)

  expect(await invitedTo(event)).toEqual({})
})

test('a merge of merges comes apart with everybody’s invitations', async () => {
  const [first, second, third] = [await idAt(6), await idAt(7), await idAt(8)]
  const event = await createEvent(open)
  await invite(event, first, third)
  const inner = await merge({ keeperId: second, loserId: first })
  const outer = await merge({ keeperId: third, loserId: second })
  expect(await invitedTo(event)).toEqual({ [third]: 'invited' })

  await undo(outer.id)
  expect(await invitedTo(event)).toEqual({ [second]: 'invited', [third]: 'invited' })
  await undo(inner.id)
  expect(await invitedTo(event)).toEqual({ [first]: 'invited', [third]: 'invited' })
})

test('hand-overs follow the merged account, are answered by what is done about the keeper, and come back', async () => {
  const pair = await pairAt(9, 10)
  const event = await createEvent(open)
  const { staffCode } = await open.marketer.ask('events.plan', { eventId: event.id })
  await open.staff.ask('booth.join', { code: staffCode })
  const hot = (name: string) =>
    capture({ eventId: event.id, capturedAt: new Date().toISOString(), companyName: companyRow(10).legalName, interest: 'hot', name })
  const submit = (name: string) => open.staff.ask('booth.submit', { captures: [hot(name)], clientNow: new Date().toISOString() })
  const handOversOf = async (accountId: string, isOpen: boolean) =>
    (await open.documents.find<{ name: string }>('handOvers', { where: { accountId, isOpen }, limit: 10 })).map(({ name }) => name)
  await submit('钱工')
  expect(await handOversOf(pair.loserId, true)).toEqual(['钱工'])
  expect(await open.marketer.ask('accountMerges.preview', pair)).toMatchObject({ handOverCount: 1 })

  const { id } = await merge(pair)
  expect([await handOversOf(pair.keeperId, true), await handOversOf(pair.loserId, true)]).toEqual([['钱工'], []])
  const now = new Date().toISOString()
  const act = {
    what: 'contact',
    kind: 'call',
    outcome: 'talked',
    personId: null,
    note: null,
    costCny: null,
    minutes: null,
    peopleCount: null,
    nextOn: null
  } as const
  await open.sales.ask('followUps.record', { clientNow: now, entries: [{ clientId: 'client-merged-call', accountId: pair.keeperId, occurredAt: now, act }] })
  expect(await handOversOf(pair.keeperId, false)).toEqual(['钱工'])

  await undo(id)
  expect([await handOversOf(pair.keeperId, false), await handOversOf(pair.loserId, false)]).toEqual([[], ['钱工']])
})
