import type { ActionOutput } from '@shared/contracts/registry'
import fc from 'fast-check'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud, type TestUser } from '../support/cloud'
import { runs } from '../support/long'
import { agree, createContent, createEvent, daysAgo, touchOf } from '../support/story'

const companyCount = 3
const peopleCount = 5

let open: OpenCloud
let contents: ActionOutput<'contents.create'>[]
let live: ActionOutput<'events.create'>
beforeAll(async () => {
  open = await openCloud()
  await open.importCsv(companiesCsv(companyRows(companyCount)))
  contents = [await createContent(open), await createContent(open, { kind: 'case', isHighValue: true })]
  live = await createEvent(open)
})
afterAll(() => open.stop())

type Step = { person: number } & (
  | { kind: 'read'; content: number; ages: number[] }
  | { kind: 'declare'; company: number }
  | { kind: 'register' }
  | { kind: 'withdraw' }
)

const stepOf: fc.Arbitrary<Step> = fc.record({ person: fc.nat(peopleCount - 1) }).chain(({ person }) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        person: fc.constant(person),
        kind: fc.constant('read' as const),
        content: fc.nat(1),
        ages: fc.array(fc.nat(90), { minLength: 1, maxLength: 5 })
      })
    },
    { weight: 2, arbitrary: fc.record({ person: fc.constant(person), kind: fc.constant('declare' as const), company: fc.nat(companyCount) }) },
    { weight: 1, arbitrary: fc.record({ person: fc.constant(person), kind: fc.constant('register' as const) }) },
    { weight: 1, arbitrary: fc.record({ person: fc.constant(person), kind: fc.constant('withdraw' as const) }) }
  )
)

const take = async (user: TestUser, step: Step): Promise<unknown> => {
  if (step.kind === 'withdraw') return user.call('visitors.withdrawConsent', {})
  await agree(user)
  if (step.kind === 'register') return user.call('events.register', { eventId: live.id, scene: null })
  if (step.kind === 'declare') return user.call('visitors.declare', { displayName: '某人', companyName: companyRow(step.company).legalName, jobTitle: null })
  const touches = step.ages.map((age) =>
    touchOf(contents[step.content]?.id ?? '', { kind: step.content === 1 ? 'high_value_view' : 'content_view', occurredAt: daysAgo(age) })
  )
  return user.call('engagement.record', { touches, clientNow: new Date().toISOString() })
}

const accountIds = async (): Promise<string[]> => (await open.sales.ask('accounts.list', {})).items.map(({ id }) => id)

test(
  'after any history of people reading, moving, registering and withdrawing at the same time, every score equals its ledger and every number of registrations is right',
  async () => {
    let round = 0
    const property = fc.asyncProperty(fc.array(fc.array(stepOf, { minLength: 1, maxLength: 4 }), { minLength: 5, maxLength: 12 }), async (waves) => {
      round++
      for (const wave of waves) await Promise.all(wave.map((step) => take(open.as(`openid-random-${round}-${step.person}`), step)))

      for (const id of await accountIds()) expect(await verifyAccount(open.documents, id)).toEqual([])
      const { event } = await open.sales.ask('events.get', { code: live.code })
      expect(event.registrationCount).toBe(await open.documents.count('registrations', {}))
    })
    await fc.assert(property, { seed: 20_261_121, numRuns: runs(6, 150), endOnFailure: true })
  },
  runs(120_000, 1_800_000)
)
