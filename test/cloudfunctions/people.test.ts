import type { ActionOutput } from '@shared/contracts/registry'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { idFrom } from '../../cloudfunctions/platform/ids'
import { localAppId } from '../../localcloud/functions/environment'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { errorOf } from '../support/errors'
import { accountNamed, agree, colleagueAt, createContent, daysAgo, recordAll, touchOf } from '../support/story'

let open: OpenCloud
let pricing: ActionOutput<'contents.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(12)))
  pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
})
afterAll(() => open.stop())

const personIdOf = ({ openid }: TestUser): string => idFrom('person', localAppId, openid)
const highValue = (days = 0, subjectId = pricing.id) => touchOf(subjectId, { kind: 'high_value_view', occurredAt: daysAgo(days) })
const accountAt = (index: number) => accountNamed(open, companyRow(index).legalName)
const engagementOf = async (index: number) => (await accountAt(index)).engagement
const stored = async (index: number) => {
  const slots = (await open.documents.byId<{ slots: unknown }>('accounts', (await accountAt(index)).id))?.slots
  if (slots === undefined) throw new Error('no scores are stored')
  return slots
}
const differencesAt = async (index: number) => verifyAccount(open.documents, (await accountAt(index)).id)
const card = (user: TestUser) => open.sales.ask('people.get', { personId: personIdOf(user) })
const mergeOf = (one: TestUser, other: TestUser) =>
  open.sales.ask('people.merge', { personIds: [personIdOf(one), personIdOf(other)], reason: '同一个人的两个微信' })

describe('merging people', () => {
  test('lets both count as one, says before what the score becomes, and undoes it bit for bit', async () => {
    const one = await colleagueAt(open, companyRow(0).legalName)
    const other = await colleagueAt(open, companyRow(1).legalName)
    await recordAll(one, [highValue(), highValue(9)])
    await recordAll(other, [highValue(1), highValue(20)])
    const before = [await stored(0), await stored(1)]
    const preview = await open.sales.ask('people.previewMerge', { personIds: [personIdOf(other), personIdOf(one)] })

    const merge = await mergeOf(other, one)
    expect(merge).toMatchObject({ keeperId: preview.keeper.personId, loserId: preview.loser.personId, mergedBy: '同事sales', undoneAt: null })
    for (const { accountId, scoreAfter } of preview.changes) {
      const { engagement } = (await open.sales.ask('accounts.get', { accountId })) ?? {}
      expect(engagement?.score).toBe(scoreAfter)
    }
    expect(await engagementOf(0)).toMatchObject({ peopleCount: 1 })
    expect(await engagementOf(1)).toMatchObject({ peopleCount: 0, score: null })
    expect([...(await differencesAt(0)), ...(await differencesAt(1))]).toEqual([])

    await open.sales.ask('people.unmerge', { mergeId: merge.id })
    expect([await stored(0), await stored(1)]).toEqual(before)
  })

  test('shares the caps of one person, and touches that come during the merge stay their own', async () => {
    const one = await colleagueAt(open, companyRow(2).legalName)
    const other = await colleagueAt(open, companyRow(2).legalName)
    await recordAll(one, [highValue()])
    const alone = (await engagementOf(2)).score
    await recordAll(other, [highValue()])
    const merge = await mergeOf(one, other)
    expect((await engagementOf(2)).score).toBe(alone)

    await recordAll(other, [highValue(10)])
    await recordAll(one, [highValue(10)])
    expect(await differencesAt(2)).toEqual([])
    await open.sales.ask('people.unmerge', { mergeId: merge.id })
    expect(await engagementOf(2)).toMatchObject({ peopleCount: 2 })
    expect(await differencesAt(2)).toEqual([])
  })

  test('loses no touch that arrives at the same moment', async () => {
    const one = await colleagueAt(open, companyRow(3).legalName)
    const other = await colleagueAt(open, companyRow(3).legalName)
    const reading = [one, other].flatMap((user) => Array.from({ length: 3 }, (_, index) => recordAll(user, [highValue(index * 4)])))
    const merging = mergeOf(one, other)
    await Promise.all([...reading, merging])
    expect(await open.documents.count('touchpoints', { personId: personIdOf(one) })).toBe(3)
    expect(await engagementOf(3)).toMatchObject({ peopleCount: 1 })
    expect(await differencesAt(3)).toEqual([])

    await Promise.all([recordAll(other, [highValue(30)]), open.sales.ask('people.unmerge', { mergeId: (await merging).id })])
    expect(await engagementOf(3)).toMatchObject({ peopleCount: 2 })
    expect(await differencesAt(3)).toEqual([])
  })

  test('is refused for one who is merged already, and withdrawing consent undoes it first', async () => {
    const [one, other, third] = [
      await colleagueAt(open, companyRow(4).legalName),
      await colleagueAt(open, companyRow(4).legalName),
      await colleagueAt(open, companyRow(4).legalName)
    ]
    await recordAll(one, [highValue()])
    await recordAll(other, [highValue(3)])
    const merge = await mergeOf(one, other)
    const loser = merge.loserId === personIdOf(one) ? one : other
    const result = await open.sales.call('people.merge', { personIds: [merge.loserId, personIdOf(third)], reason: '又一个' })
    expect(errorOf(result)).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('并入') })

    await loser.ask('visitors.withdrawConsent', {})
    expect(await engagementOf(4)).toMatchObject({ peopleCount: 1 })
    expect(await differencesAt(4)).toEqual([])
    expect((await card(loser === one ? other : one)).merges).toEqual([])
  })

  test('shows a merged person their own data, not those of whom they were merged into', async () => {
    const one = await colleagueAt(open, companyRow(5).legalName)
    const other = open.as('openid-own-name')
    await agree(other)
    await other.ask('visitors.declare', { displayName: '赵六', companyName: companyRow(5).legalName, jobTitle: null })
    await mergeOf(one, other)

    expect(await other.ask('visitors.me', {})).toMatchObject({ displayName: '赵六' })
    expect(await one.ask('visitors.me', {})).toMatchObject({ displayName: '张三' })
  })
})

describe('two who are not one person', () => {
  test('are suggested to each other no more, with who said so, until that is taken back', async () => {
    const [one, other] = [await colleagueAt(open, companyRow(0).legalName), await colleagueAt(open, companyRow(1).legalName)]
    for (const user of [one, other]) await user.ask('visitors.tellPhone', { phone: '13912340001' })
    const personIds: [string, string] = [personIdOf(one), personIdOf(other)]
    expect((await card(one)).candidates).toMatchObject([{ personId: personIdOf(other) }])

    await open.sales.ask('people.dismissMerge', { personIds })
    for (const [user, otherId] of [
      [one, personIdOf(other)],
      [other, personIdOf(one)]
    ] as const)
      expect(await card(user)).toMatchObject({ candidates: [], dismissed: [{ personId: otherId, displayName: '张三', dismissedBy: '同事sales' }] })

    await open.sales.ask('people.undismissMerge', { personIds: [personIds[1], personIds[0]] })
    expect(await card(other)).toMatchObject({ candidates: [{ personId: personIdOf(one) }], dismissed: [] })
  })

  test('is forgotten with either of them', async () => {
    const [one, other] = [await colleagueAt(open, companyRow(0).legalName), await colleagueAt(open, companyRow(1).legalName)]
    await open.sales.ask('people.dismissMerge', { personIds: [personIdOf(one), personIdOf(other)] })
    await one.ask('visitors.withdrawConsent', {})

    expect(await open.documents.count('dismissals', { pairIds: personIdOf(other) })).toBe(0)
  })
})

describe('a colleague’s confirmation', () => {
  test('makes every touch stored before count, and is taken back without a trace', async () => {
    const visitor = open.as('openid-unlinked')
    await agree(visitor)
    await recordAll(visitor, [highValue(2), highValue(12)])
    const { id: accountId } = await accountAt(6)
    const before = await stored(6)

    const confirmed = await open.sales.ask('people.confirm', { personId: personIdOf(visitor), accountId })
    expect(confirmed).toMatchObject({ identityLevel: 5, isConfirmed: true, links: [{ accountId, fromOn: null, beforeOn: null }] })
    expect(await engagementOf(6)).toMatchObject({ peopleCount: 1 })
    const undone = await open.sales.ask('people.unconfirm', { personId: personIdOf(visitor) })
    expect(undone).toMatchObject({ identityLevel: 1, links: [] })
    expect(await stored(6)).toEqual(before)
  })
})

describe('a move to another employer', () => {
  test('leaves earlier touches with the old account, counts later ones at the new, and is undone', async () => {
    const mover = await colleagueAt(open, companyRow(7).legalName)
    await recordAll(mover, [highValue(40), highValue(1)])
    const before = await stored(7)
    const { id: accountId } = await accountAt(8)
    const fromOn = daysAgo(20).slice(0, 10)
    const moved = await open.sales.ask('people.move', { personId: personIdOf(mover), accountId, fromOn })

    expect(moved.links).toMatchObject([
      { accountId, fromOn, beforeOn: null },
      { fromOn: null, beforeOn: fromOn }
    ])
    expect([(await engagementOf(7)).peopleCount, (await engagementOf(8)).peopleCount]).toEqual([1, 1])
    await recordAll(mover, [highValue(30), highValue(10)])
    expect([...(await differencesAt(7)), ...(await differencesAt(8))]).toEqual([])
    const old = await open.sales.ask('accounts.get', { accountId: (await accountAt(7)).id })
    expect(old.people[0]?.touches).toHaveLength(2)

    await open.sales.ask('people.undoMove', { personId: personIdOf(mover) })
    expect(await engagementOf(8)).toMatchObject({ peopleCount: 0 })
    expect(await stored(7)).not.toEqual(before)
    expect(await differencesAt(7)).toEqual([])
  })
})

describe('excluding a person', () => {
  test('is removal from every score, and restoring is never having been excluded', async () => {
    const partner = await colleagueAt(open, companyRow(9).legalName)
    await recordAll(partner, [highValue(), highValue(8)])
    const before = await stored(9)
    await open.marketer.ask('people.exclude', { personId: personIdOf(partner), reason: 'partner' })
    expect(await engagementOf(9)).toMatchObject({ score: null, peopleCount: 0 })
    await recordAll(partner, [highValue(16)])
    expect(await open.marketer.ask('exclusions.list', { reason: 'partner' })).toMatchObject({
      reasons: expect.arrayContaining([{ reason: 'partner', touchCount: 3, personCount: 1 }]),
      people: [{ personId: personIdOf(partner) }]
    })

    await open.marketer.ask('people.restore', { personId: personIdOf(partner) })
    expect(await differencesAt(9)).toEqual([])
    const [last] = (await card(partner)).touches.slice(-1)
    await open.marketer.ask('exclusions.excludeTouch', { touchpointId: last?.touchpointId ?? '', reason: 'self' })
    expect(await stored(9)).toEqual(before)
    await open.marketer.ask('exclusions.restoreTouch', { touchpointId: last?.touchpointId ?? '' })
    expect(await differencesAt(9)).toEqual([])
    expect((await card(partner)).touches.at(-1)).toMatchObject({ excludedReason: null, restoredReason: 'self' })
  })

  test('by a rule for their account takes in those known and those to come, until the rule is gone', async () => {
    const known = await colleagueAt(open, companyRow(10).legalName)
    await recordAll(known, [highValue()])
    const before = await stored(10)
    const rule = await open.marketer.ask('exclusions.addRule', { kind: 'account', value: (await accountAt(10)).id, reason: 'self' })
    const later = await colleagueAt(open, companyRow(10).legalName)
    await recordAll(later, [highValue()])
    expect(await engagementOf(10)).toMatchObject({ peopleCount: 0 })

    expect(await open.marketer.ask('exclusions.removeRule', { ruleId: rule.id })).toEqual({ restoredCount: 2 })
    expect(await engagementOf(10)).toMatchObject({ peopleCount: 2 })
    await later.ask('visitors.withdrawConsent', {})
    expect(await stored(10)).toEqual(before)
  })

  test('happens to who joins as a colleague, with what they did before', async () => {
    const visitor = await colleagueAt(open, companyRow(11).legalName)
    await recordAll(visitor, [highValue()])
    const { code } = await open.admin.ask('members.invite', { name: '新同事', role: 'sales' })
    await visitor.ask('members.join', { code })

    expect(await engagementOf(11)).toMatchObject({ peopleCount: 0 })
    expect(await card(visitor)).toMatchObject({ excludedReason: 'staff' })
  })
})
