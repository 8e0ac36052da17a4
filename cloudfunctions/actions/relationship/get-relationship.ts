import { scoreRelationship } from '@shared/domain/relationship/score-relationship'
import { dayOf } from '@shared/domain/time/day'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { deals } from '../../repositories/deals'
import { followUps } from '../../repositories/follow-ups'

const maxDeals = 200
/** Of an account nobody calls more often than this in half a year. */
const maxFollowUps = 200

export const getRelationship = defineAction('accounts.relationship', async ({ accountId }, { documents, now }) => {
  const [account, known, done] = await Promise.all([
    accounts.byId(documents, accountId),
    deals.ofAccount(documents, accountId, maxDeals),
    followUps.ofAccount(documents, accountId, { untilAt: now, limit: maxFollowUps })
  ])
  if (!account) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  const contacts = done.flatMap(({ act, occurredAt }) => (act.what === 'contact' ? [{ outcome: act.outcome, day: dayOf(occurredAt) }] : []))

  return scoreRelationship({ deals: known, contacts, today: dayOf(now) })
})
