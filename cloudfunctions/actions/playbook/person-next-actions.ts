import { audienceOfTitle } from '@shared/domain/playbook/audience-of-title'
import type { ObservedAccount } from '@shared/domain/playbook/observations'
import { dayOf } from '@shared/domain/time/day'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { people } from '../../repositories/people'
import { findListIcp } from '../list-icp'
import { observedAccount } from '../observed-account'
import { nextActionsView } from './next-actions-view'

/** Somebody at no account stands where nobody was seen. */
const nowhere: ObservedAccount = { unitsByPerson: {}, stage: 'unaware', stageReason: 'never-seen' }

export const personNextActions = defineAction('people.nextActions', async ({ personId }, { documents, now }) => {
  const person = await people.byId(documents, personId)
  if (!person) throw new AppError('NOT_FOUND', '这个人不存在，可能已撤回同意，请回到客户页')
  const [account, icp] = await Promise.all([person.accountId === null ? null : accounts.byId(documents, person.accountId), findListIcp(documents, undefined)])
  const today = dayOf(now)
  const whole = account === null ? nowhere : observedAccount(account, { icpVersionId: icp?.version.id ?? null, today })
  const own = whole.unitsByPerson[personId]
  const observed = { ...whole, unitsByPerson: own === undefined ? {} : { [personId]: own } }

  return nextActionsView(documents, { observed, audience: audienceOfTitle(person.jobTitle), icpId: icp?.icp.id ?? null, today })
})
