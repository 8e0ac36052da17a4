import { applyAct, newPursuit } from '@shared/domain/follow-ups/apply-act'
import { problemOfAct } from '@shared/domain/follow-ups/check-act'
import { correctedAt } from '@shared/domain/follow-ups/corrected-at'
import type { ContactAct, FollowUp, FollowUpAct } from '@shared/model/follow-up'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const call: ContactAct = {
  what: 'contact',
  kind: 'call',
  outcome: 'talked',
  personId: null,
  note: null,
  costCny: null,
  minutes: null,
  peopleCount: null,
  nextOn: null
}

const acts: FollowUpAct[] = [
  call,
  { ...call, outcome: 'later', nextOn: '2026-12-01' },
  { what: 'snooze', untilOn: '2026-12-24' },
  { what: 'lead', decision: 'accepted' },
  { what: 'lead', decision: 'rejected', reason: 'no-need', note: null },
  { what: 'phone', name: '李总', phone: '13800000000' }
]

const followUps = fc.array(fc.tuple(fc.constantFrom(...acts), fc.constantFrom('mem_000001', 'mem_000002')), { maxLength: 12 }).map((said) =>
  said.map(
    ([act, memberId], minute): FollowUp => ({
      id: `fup_00000${minute}`,
      accountId: 'acc_000001',
      act,
      occurredAt: `2026-11-20T08:${String(minute).padStart(2, '0')}:00.000Z`,
      receivedAt: '2026-11-20T20:00:00.000Z',
      memberId,
      memberName: null
    })
  )
)

describe('how sales stands with an account', () => {
  test('comes out the same in whatever order the phones deliver', () => {
    holds([followUps.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))], ([inOrder, shuffled]) => {
      expect(shuffled.reduce(applyAct, newPursuit('acc_000001'))).toEqual(inOrder.reduce(applyAct, newPursuit('acc_000001')))
    })
  })

  test('is told once however often the same entry is applied', () => {
    holds([followUps], (all) => {
      const once = all.reduce(applyAct, newPursuit('acc_000001'))
      expect(all.reduce(applyAct, once)).toEqual(once)
    })
  })
})

describe('a costed visit', () => {
  const dinner: ContactAct = { ...call, kind: 'dinner', costCny: 1200, minutes: 90, peopleCount: 4 }

  test('needs an account on a one-to-one tier', () => {
    expect(problemOfAct(dinner, ['one-to-few'])).toBe('costed-needs-one-to-one')
    expect(problemOfAct(dinner, ['one-to-few', 'one-to-one'])).toBeNull()
  })

  test('alone has a cost: a call has none', () => {
    expect(problemOfAct({ ...call, costCny: 5 }, ['one-to-one'])).toBe('cost-without-visit')
    expect(problemOfAct(call, [])).toBeNull()
  })
})

test('a device whose clock runs ahead noted nothing in the future', () => {
  const noted = { clientNow: '2026-11-20T10:00:00.000Z', now: '2026-11-20T08:00:00.000Z' }

  expect(correctedAt('2026-11-20T09:30:00.000Z', noted)).toBe('2026-11-20T07:30:00.000Z')
  expect(correctedAt('2026-11-20T10:30:00.000Z', noted)).toBe('2026-11-20T08:00:00.000Z')
})
