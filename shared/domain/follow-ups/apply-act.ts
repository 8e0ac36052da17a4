import type { FollowUp, Pursuit } from '@shared/model/follow-up'

/** Returns how sales stands with an account before anybody did anything. */
export const newPursuit = (accountId: string): Pursuit => ({
  id: accountId,
  leadState: 'none',
  leadReason: null,
  leadBy: null,
  snoozes: {},
  contact: null,
  last: null
})

const isNewer = (at: string, before: { at: string } | null | undefined): boolean => before === null || before === undefined || at >= before.at

const withSnooze = (pursuit: Pursuit, { memberId, occurredAt }: FollowUp, untilOn: string | null): Pursuit => {
  const before = pursuit.snoozes[memberId]
  if (!isNewer(occurredAt, before)) return pursuit
  const { [memberId]: _ended, ...others } = pursuit.snoozes
  return { ...pursuit, snoozes: untilOn === null ? others : { ...others, [memberId]: { untilOn, at: occurredAt } } }
}

/**
 * Returns how sales stands with the account after one more follow-up. Entries written without network may arrive late and in any order:
 * of two that say the same kind of thing the later by occurredAt holds.
 */
export const applyAct = (pursuit: Pursuit, followUp: FollowUp): Pursuit => {
  const { act, memberId, memberName, occurredAt: at } = followUp
  const by = { memberId, memberName, at }
  switch (act.what) {
    case 'contact': {
      const told = isNewer(at, pursuit.last) ? { ...pursuit, last: { kind: act.kind, outcome: act.outcome, ...by } } : pursuit
      return act.nextOn === null ? told : withSnooze(told, followUp, act.nextOn)
    }
    case 'snooze':
      return withSnooze(pursuit, followUp, act.untilOn)
    case 'lead':
      if (!isNewer(at, pursuit.leadBy)) return pursuit
      return { ...pursuit, leadState: act.decision, leadReason: act.decision === 'rejected' ? act.reason : null, leadBy: by }
    case 'phone':
      return isNewer(at, pursuit.contact) ? { ...pursuit, contact: { name: act.name, phone: act.phone, at } } : pursuit
    case 'fit':
      return pursuit
  }
}
