import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { noPoints, worthOn } from '@shared/domain/engagement/folded-points'
import { accountHeat, personHeat } from '@shared/domain/engagement/heat'
import type { LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { addTouch, foldPerson } from '@shared/domain/engagement/person-points'
import type { PersonPoints } from '@shared/model/person'
import { asDayNumber, type Heat } from '@shared/model/units'
import { seededRandom } from '../../localcloud/demo/random'

/** npm run -s bench -- heat: 1,000,000 touches on 10,000 accounts, folded into heats and added one by one; beside a bare Map sum, the nightly recompute, and values decayed when last touched. */
const touchCount = 1_000_000
const accountCount = 10_000
const peoplePerAccount = 5
const firstDay = 20_000
const dayCount = 300
const today = asDayNumber(firstDay + dayCount)
const pairCount = 1_000_000

const model = { ...defaultScoringModel, rules: defaultScoringModel.rules.map((rule) => ({ ...rule, maxCount: 100 })) }
const random = seededRandom(7)
const kinds = model.rules.filter(({ points }) => points > 0).map(({ kind }) => kind)
const pointsOfKind = new Map(model.rules.map(({ kind, points }) => [kind, points]))

interface Drawn {
  account: number
  person: number
  touch: LedgerTouch
}

const touchOn = (day: number, index: number): LedgerTouch => ({
  id: `tch_${index}`,
  kind: random.pick(kinds),
  subjectId: 'cnt_bench0',
  occurredAt: '',
  day: asDayNumber(day),
  excludedReason: null,
  quantity: null
})

const drawn: Drawn[] = Array.from({ length: touchCount }, (_, index) => {
  const account = random.between(0, accountCount - 1)
  const day = firstDay + Math.floor((index / touchCount) * dayCount)
  return { account, person: account * peoplePerAccount + random.between(0, peoplePerAccount - 1), touch: touchOn(day, index) }
})

const nanoseconds = (work: () => void): number => {
  const startedMs = performance.now()
  work()
  return ((performance.now() - startedMs) * 1e6) / touchCount
}

const points = new Map<number, PersonPoints>()
const people = new Map<number, Record<string, Heat>>()
const heats = new Map<number, Heat | null>()

/** What a touch does in the transaction: the person's points, the person's heat, the account summed again. */
const add = ({ account, person, touch }: Drawn): void => {
  const after = addTouch({ points: points.get(person) ?? noPoints(), bucketTouches: [], touch, model }) ?? noPoints()
  points.set(person, after)
  const heat = personHeat(after, 4, model)
  const own = people.get(account) ?? {}
  if (heat !== null) own[`per_${person}`] = heat
  people.set(account, own)
  heats.set(account, accountHeat(own, model))
}

/** The ledger as a whole: what a build or a verification does. */
const folded = new Map<number, Heat | null>()
const foldAll = (): void => {
  const ledgers = new Map<number, LedgerTouch[]>()
  for (const { person, touch } of drawn) {
    const own = ledgers.get(person)
    if (own) own.push(touch)
    else ledgers.set(person, [touch])
  }
  const byAccount = new Map<number, Record<string, Heat | null>>()
  for (const [person, touches] of ledgers) {
    const account = Math.floor(person / peoplePerAccount)
    const own = byAccount.get(account) ?? {}
    own[`per_${person}`] = personHeat(foldPerson(touches, model), 4, model)
    byAccount.set(account, own)
  }
  for (const [account, own] of byAccount) folded.set(account, accountHeat(own, model))
}

const sums = new Map<number, number>()
const addToMap = ({ account, touch }: Drawn): void => void sums.set(account, (sums.get(account) ?? 0) + (pointsOfKind.get(touch.kind) ?? 0))

/** Every touch decayed anew, as each night would. */
const decayedSums = (): Map<number, number> => {
  const byPerson = new Map<number, number>()
  for (const { person, touch } of drawn) {
    byPerson.set(person, (byPerson.get(person) ?? 0) + worthOn(pointsOfKind.get(touch.kind) ?? 0, { from: touch.day, on: today }, model))
  }
  const byAccount = new Map<number, number>()
  for (const [person, sum] of byPerson) {
    const account = Math.floor(person / peoplePerAccount)
    byAccount.set(account, (byAccount.get(account) ?? 0) + sum ** model.breadthExponent)
  }
  return new Map([...byAccount].map(([account, sum]) => [account, sum ** (1 / model.breadthExponent)]))
}

/** The usual shortcut: a value decayed when touched, then left as it is. */
const shortcut = new Map<number, { value: number; day: number }>()
const addToShortcut = ({ account, touch }: Drawn): void => {
  const { value, day } = shortcut.get(account) ?? { value: 0, day: touch.day }
  shortcut.set(account, { value: worthOn(value, { from: asDayNumber(day), on: touch.day }, model) + (pointsOfKind.get(touch.kind) ?? 0), day: touch.day })
}

/** Values closer than rounding are in no order at all. */
const isApart = (left: number, right: number): boolean => Math.abs(left - right) > 1e-9 * Math.max(left, right)

const wrongPairs = (truth: ReadonlyMap<number, number>, orderedBy: (account: number) => number): number => {
  const accounts = [...truth.keys()].sort((left, right) => (truth.get(left) ?? 0) - (truth.get(right) ?? 0))
  let wrong = 0
  const check = (left: number, right: number): void => {
    const [a, b] = [truth.get(left) ?? 0, truth.get(right) ?? 0]
    if (isApart(a, b) && a < b !== orderedBy(left) < orderedBy(right)) wrong++
  }
  for (let place = 1; place < accounts.length; place++) check(accounts[place - 1] ?? 0, accounts[place] ?? 0)
  for (let pair = 0; pair < pairCount; pair++) check(random.pick(accounts), random.pick(accounts))
  return wrong
}

const nsPerTouch = nanoseconds(foldAll)
const addedNsPerTouch = nanoseconds(() => drawn.forEach(add))
const mapNsPerTouch = nanoseconds(() => drawn.forEach(addToMap))
drawn.forEach(addToShortcut)
let truth = new Map<number, number>()
const nightlyNsPerTouch = nanoseconds(() => {
  truth = decayedSums()
})

console.log(
  JSON.stringify({
    bench: 'heat',
    touches: touchCount,
    accounts: accountCount,
    nsPerTouch: Math.round(nsPerTouch),
    addedNsPerTouch: Math.round(addedNsPerTouch),
    mapNsPerTouch: Math.round(mapNsPerTouch),
    ratioToMap: Number((nsPerTouch / mapNsPerTouch).toFixed(1)),
    nightlyNsPerTouch: Math.round(nightlyNsPerTouch),
    /** What a year of nights costs beside the touches' own work, which is all that is ever done. */
    yearOfNightsToTouches: Math.round((365 * nightlyNsPerTouch) / addedNsPerTouch),
    wrongOrder:
      wrongPairs(truth, (account) => folded.get(account) ?? Number.NEGATIVE_INFINITY) +
      wrongPairs(truth, (account) => heats.get(account) ?? Number.NEGATIVE_INFINITY),
    shortcutWrongOrder: wrongPairs(truth, (account) => shortcut.get(account)?.value ?? 0),
    pairs: 2 * pairCount + accountCount - 1
  })
)
