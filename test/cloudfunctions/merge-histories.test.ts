import type { ActionOutput } from '@shared/contracts/registry'
import fc from 'fast-check'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { idFrom } from '../../cloudfunctions/platform/ids'
import { localAppId } from '../../localcloud/functions/environment'
import { companiesCsv, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { runs } from '../support/long'
import { accountNamed, agree, createContent, daysAgo, touchOf } from '../support/story'

const companyCount = 4
const peopleCount = 5

let open: OpenCloud
let contents: ActionOutput<'contents.create'>[]
/** A run moves only its own companies and people: what runs before left does not slow it down. */
const runCount = runs(4, 150)
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(2 * runCount * companyCount)))
  contents = [await createContent(open), await createContent(open, { kind: 'case', isHighValue: true })]
})
afterAll(() => open.stop())

type Pair = readonly [number, number]
type Act =
  | { kind: 'read'; person: number; content: number; ages: number[] }
  | { kind: 'declare'; person: number; company: number }
  | { kind: 'withdraw'; person: number }
type Merge = { kind: 'merge-people' | 'merge-accounts'; pair: Pair }
type Step = Act | Merge | { kind: 'undo'; which: number }

/** Two different ones of so many. */
const pairOf = (count: number): fc.Arbitrary<Pair> =>
  fc.tuple(fc.nat(count - 1), fc.integer({ min: 1, max: count - 1 })).map(([one, distance]) => [one, (one + distance) % count] as const)

const person = fc.nat(peopleCount - 1)
const read = fc.record({ kind: fc.constant('read' as const), person, content: fc.nat(1), ages: fc.array(fc.nat(90), { minLength: 1, maxLength: 4 }) })
const declare = fc.record({ kind: fc.constant('declare' as const), person, company: fc.nat(companyCount) })
const withdraw = fc.record({ kind: fc.constant('withdraw' as const), person })
const merge: fc.Arbitrary<Merge> = fc.oneof(
  fc.record({ kind: fc.constant('merge-people' as const), pair: pairOf(peopleCount) }),
  fc.record({ kind: fc.constant('merge-accounts' as const), pair: pairOf(companyCount) })
)
const undo = fc.record({ kind: fc.constant('undo' as const), which: fc.nat(20) })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: read },
  { weight: 2, arbitrary: declare },
  { weight: 3, arbitrary: merge },
  { weight: 2, arbitrary: undo },
  { weight: 1, arbitrary: withdraw }
)

/** How many merges were made in all runs: a property about none would hold for nothing. */
let mergeCount = 0

let storyCount = 0

/** One run of a property, with companies and people of its own and the merges made in it. */
class Story {
  readonly merges: { kind: Merge['kind']; id: string }[] = []
  private readonly round = storyCount++
  readonly companyNames = companyRows(companyCount, this.round * companyCount).map(({ legalName }) => legalName)
  accountIds: string[] = []

  static async begin(): Promise<Story> {
    const story = new Story()
    for (const legalName of story.companyNames) story.accountIds.push((await accountNamed(open, legalName)).id)
    return story
  }

  readonly openIds = (): string[] => Array.from({ length: peopleCount }, (_, index) => `openid-merged-${this.round}-${index}`)
  readonly personIds = (): string[] => this.openIds().map((openId) => idFrom('person', localAppId, openId))

  async take(taken: Step): Promise<void> {
    if ('pair' in taken) await this.merge(taken)
    else if (taken.kind === 'undo') await this.undo(taken.which)
    else await this.act(open.as(this.openIds()[taken.person] ?? ''), taken)
  }

  private async act(user: TestUser, act: Act): Promise<unknown> {
    if (act.kind === 'withdraw') return user.call('visitors.withdrawConsent', {})
    await agree(user)
    if (act.kind === 'declare')
      return user.call('visitors.declare', { displayName: '某人', companyName: this.companyNames[act.company] ?? '名单外的公司', jobTitle: null })
    const kind = act.content === 1 ? 'high_value_view' : 'content_view'
    const touches = act.ages.map((age) => touchOf(contents[act.content]?.id ?? '', { kind, occurredAt: daysAgo(age) }))
    return user.call('engagement.record', { touches, clientNow: new Date().toISOString() })
  }

  /** What cannot be merged (somebody unknown, merged already, erased meanwhile) is refused, and that is all. */
  async merge({ kind, pair: [one, other] }: Merge): Promise<void> {
    const reason = '同一个'
    const [people, accounts] = [this.personIds(), this.accountIds]
    const made =
      kind === 'merge-people'
        ? await open.marketer.call('people.merge', { personIds: [people[one] ?? '', people[other] ?? ''], reason })
        : await open.marketer.call('accountMerges.merge', { keeperId: accounts[one] ?? '', loserId: accounts[other] ?? '', reason })
    if (!made.ok) return
    mergeCount += 1
    this.merges.push({ kind, id: made.data.id })
  }

  async undo(which: number): Promise<void> {
    const merge = this.merges[which % Math.max(1, this.merges.length)]
    if (merge) await open.marketer.call(merge.kind === 'merge-people' ? 'people.unmerge' : 'accountMerges.undo', { mergeId: merge.id })
  }

  /** Undoes what still stands, in the order given by the numbers as far as it is allowed. */
  async undoAll(order: readonly number[]): Promise<void> {
    const rest = [...this.merges]
    for (let place = 0; rest.length > 0; place++) {
      expect(place).toBeLessThan(this.merges.length ** 2 + 1)
      const [merge] = rest.splice((order[place % order.length] ?? 0) % rest.length, 1)
      // A company that has been merged on since stays until that merge is undone.
      if (merge && !(await this.isUndone(merge))) rest.push(merge)
    }
  }

  private async isUndone({ kind, id: mergeId }: { kind: Merge['kind']; id: string }): Promise<boolean> {
    const undone =
      kind === 'merge-people' ? await open.marketer.call('people.unmerge', { mergeId }) : await open.marketer.call('accountMerges.undo', { mergeId })
    if (!undone.ok) expect([kind, undone.error.code]).toEqual(['merge-accounts', 'CONFLICT'])
    return undone.ok
  }
}

/** With every merge undone nobody is anywhere but where they were linked. */
const leftBehind = ({ accountIds }: Story): Promise<unknown[]> =>
  open.documents.find('people', { where: { 'identity.originAccountId': { $in: accountIds } }, limit: 10, fields: ['accountId', 'identity.originAccountId'] })

const wrongScores = async ({ accountIds }: Story): Promise<unknown[]> => (await Promise.all(accountIds.map((id) => verifyAccount(open.documents, id)))).flat()

const fieldsKept = ['slots', 'sortKey', 'sortKeyB', 'nameKeys', 'searchKeys', 'fitKeys', 'aliases', 'accountId', 'mergedInto', 'engagement', 'identityLevel']
const kept = async (collection: 'accounts' | 'people', id: string) => {
  const document = await open.documents.byId<Record<string, unknown>>(collection, id)
  return document && Object.fromEntries(fieldsKept.map((field) => [field, document[field]]))
}
const everything = async (story: Story): Promise<unknown> =>
  Promise.all([...story.accountIds.map((id) => kept('accounts', id)), ...story.personIds().map((id) => kept('people', id))])

const order = fc.array(fc.nat(20), { minLength: 6, maxLength: 6 })
const patienceMs = runs(300_000, 3_600_000)

test(
  'after any history of reading, moving, withdrawing, merging and unmerging at the same time, every score equals its ledger',
  async () => {
    const waves = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 5, maxLength: 10 })
    const property = fc.asyncProperty(waves, order, async (history, undoOrder) => {
      const story = await Story.begin()
      for (const wave of history) await Promise.all(wave.map((taken) => story.take(taken)))
      expect(await wrongScores(story)).toEqual([])
      await story.undoAll(undoOrder)
      expect(await wrongScores(story)).toEqual([])
      expect(await leftBehind(story)).toEqual([])
    })
    mergeCount = 0
    await fc.assert(property, { seed: 20_261_129, numRuns: runCount, endOnFailure: true })
    expect(mergeCount).toBeGreaterThan(0)
  },
  patienceMs
)

test(
  'merges of people and accounts, undone in any order, leave every score, link, name and place as before',
  async () => {
    const history = fc.array(fc.oneof({ weight: 3, arbitrary: read }, { weight: 2, arbitrary: declare }), { minLength: 4, maxLength: 12 })
    const property = fc.asyncProperty(history, fc.array(merge, { minLength: 1, maxLength: 4 }), order, async (acts, merges, undoOrder) => {
      const story = await Story.begin()
      for (const act of acts) await story.take(act)
      const before = await everything(story)
      for (const one of merges) await story.merge(one)
      expect(await wrongScores(story)).toEqual([])
      await story.undoAll(undoOrder)
      expect(await everything(story)).toEqual(before)
    })
    mergeCount = 0
    await fc.assert(property, { seed: 20_261_130, numRuns: runCount, endOnFailure: true })
    expect(mergeCount).toBeGreaterThan(0)
  },
  patienceMs
)
