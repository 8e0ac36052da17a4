import { invitationRefusal } from '@shared/domain/events/invitation-refusal'
import { identityOf } from '@shared/domain/identity/identity'
import type { Consent } from '@shared/model/person'
import { asDayNumber } from '@shared/model/units'
import type { AccountStanding } from '@shared/model/watch'

const today = asDayNumber(20_000)
const signed = { by: '周莉', at: '2026-03-01T02:00:00.000Z' }
const consent: Consent = { purposes: ['content_analytics', 'sales_followup'], textVersion: 'v1', givenAt: signed.at }
const person = { accountId: 'acc_000001', consent, identity: identityOf({}), isErasing: false }
const standing: AccountStanding = { ring: 'unrated', avoid: null, hold: null, negative: null, ownerMemberId: null }
const heldUntil = (day: number): AccountStanding => ({ ...standing, hold: { reason: 'asked-later', untilDay: asDayNumber(day), ...signed } })

test.each([
  ['somebody of an account nobody has said anything about', person, standing, null],
  ['somebody being erased', { ...person, isErasing: true }, standing, 'gone'],
  ['somebody who agreed to nothing', { ...person, consent: null }, standing, 'no-consent'],
  ['somebody who agreed to be counted only', { ...person, consent: { ...consent, purposes: ['content_analytics' as const] } }, standing, 'no-consent'],
  ['somebody excluded', { ...person, identity: { ...identityOf({}), excludedReason: 'partner' as const } }, standing, 'excluded'],
  ['somebody of no account', { ...person, accountId: null }, null, 'no-account'],
  ['a competitor’s', person, { ...standing, negative: { reason: 'competitor' as const, ...signed } }, 'negative'],
  ['somebody of an account to avoid', person, { ...standing, ring: 'avoid' as const }, 'negative'],
  ['somebody of an account on hold', person, heldUntil(20_001), 'on-hold'],
  ['somebody of an account whose hold ends today', person, heldUntil(20_000), null]
])('%s', (_who, who, where, refusal) => {
  expect(invitationRefusal(who, where, today)).toBe(refusal)
})
