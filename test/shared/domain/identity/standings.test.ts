import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { foldPerson } from '@shared/domain/engagement/person-points'
import { identityOf } from '@shared/domain/identity/identity'
import { accountIdOn, standingsOf } from '@shared/domain/identity/standings'
import type { FormerLink, PersonIdentity } from '@shared/model/person'
import { asDayNumber } from '@shared/model/units'
import { historyArbitrary } from '../../../support/arbitraries/histories'
import { holds } from '../../../support/property'

const day = (own: number) => asDayNumber(own)
const former = (accountId: string, fromDay: number | null, beforeDay: number): FormerLink => ({
  accountId,
  originAccountId: null,
  identityLevel: 5,
  fromDay: fromDay === null ? null : day(fromDay),
  beforeDay: day(beforeDay)
})
const person = (accountId: string | null, own: Partial<PersonIdentity> = {}) => ({
  accountId,
  identityLevel: 3 as const,
  identity: { ...identityOf({}), ...own }
})
const moved = person('acc_new', { formerLinks: [former('acc_old', null, 20_520)], linkedFromDay: day(20_520) })

test('a touch is of the account the person was at on that day', () => {
  expect([20_519, 20_520].map((own) => accountIdOn(moved, day(own)))).toEqual(['acc_old', 'acc_new'])
})

test('who moved on keeps what they were at the old account, by its own touches and level', () => {
  holds([historyArbitrary], (touches) => {
    const [present, past] = standingsOf(moved, touches, defaultScoringModel)
    const before = touches.filter(({ day: own }) => own < 20_520)

    expect(past).toMatchObject({ accountId: 'acc_old', identityLevel: 5, ...foldPerson(before, defaultScoringModel) })
    expect(present).toMatchObject({
      accountId: 'acc_new',
      ...foldPerson(
        touches.filter((touch) => !before.includes(touch)),
        defaultScoringModel
      )
    })
  })
})

test('who came back has one standing at that account, with caps filled once', () => {
  const back = person('acc_old', { formerLinks: [former('acc_old', null, 20_510), former('acc_new', 20_510, 20_520)], linkedFromDay: day(20_520) })
  holds([historyArbitrary], (touches) => {
    const [present, ...further] = standingsOf(back, touches, defaultScoringModel)
    const away = touches.filter(({ day: own }) => own >= 20_510 && own < 20_520)

    expect(present).toMatchObject(
      foldPerson(
        touches.filter((touch) => !away.includes(touch)),
        defaultScoringModel
      )
    )
    expect(further).toMatchObject([{ accountId: 'acc_new', ...foldPerson(away, defaultScoringModel) }])
  })
})

test.each([
  ['merged into somebody else', { mergedIntoId: 'per_other0' }],
  ['excluded', { excludedReason: 'partner' as const }]
])('who is %s has no heat anywhere', (_what, own) => {
  holds([historyArbitrary], (touches) => {
    expect(standingsOf(person('acc_new', own), touches, defaultScoringModel).map(({ heat }) => heat)).toEqual([null])
  })
})

test('an account’s last touch is the last that counts', () => {
  holds([historyArbitrary], (touches) => {
    const last = touches
      .filter(({ excludedReason }) => excludedReason === null)
      .map(({ occurredAt }) => occurredAt)
      .sort()
      .at(-1)
    expect(standingsOf(person('acc_new'), touches, defaultScoringModel)[0]?.lastTouchAt).toBe(last ?? null)
  })
})
