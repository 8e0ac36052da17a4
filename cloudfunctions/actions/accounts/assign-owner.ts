import { allSales } from '@shared/model/alert'
import { leadsQueue } from '@shared/model/hand-over'
import type { AccountStanding } from '@shared/model/watch'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { alerts } from '../../repositories/alerts'
import { handOvers } from '../../repositories/hand-overs'
import { members } from '../../repositories/members'
import { changeStanding } from './change-standing'

/** A salesperson takes what nobody has, or gives back what is theirs. */
const checkMay = ({ ownerMemberId }: AccountStanding, memberId: string | null, { caller }: ActionContext): void => {
  if (caller.role !== 'sales') return
  if (memberId !== null && memberId !== caller.memberId) throw new AppError('FORBIDDEN', '只有负责人或管理员能把客户交给别人')
  if (ownerMemberId !== null && ownerMemberId !== caller.memberId) throw new AppError('CONFLICT', '这家客户已经有人负责，需要换人请联系负责人')
}

const checkMember = async (memberId: string | null, { documents }: ActionContext): Promise<void> => {
  if (memberId !== null && !(await members.byId(documents, memberId))) throw new AppError('NOT_FOUND', '这位同事已不在成员里，请重新选择')
}

export const assignOwner = defineAction('accounts.assignOwner', async ({ accountId, memberId: asked }, context) => {
  const memberId = asked === 'me' ? context.caller.memberId : asked
  await checkMember(memberId, context)
  const assign = (before: AccountStanding): AccountStanding => {
    checkMay(before, memberId, context)
    return { ...before, ownerMemberId: memberId }
  }
  const view = await changeStanding(accountId, assign, context)
  // Alerts and hot captures that wait for an answer go with the account; the next ones find the owner on it.
  await alerts.giveTo(context.documents, accountId, memberId ?? allSales)
  await handOvers.giveAllTo(context.documents, accountId, memberId ?? leadsQueue)

  return view
})
