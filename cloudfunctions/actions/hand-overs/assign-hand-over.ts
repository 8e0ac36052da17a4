import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { handOvers } from '../../repositories/hand-overs'
import { members } from '../../repositories/members'
import { requireHandOver } from './find-hand-over'
import { recipientsFor } from './recipients-for'
import { followsUp } from './who-follows-up'

/** Somebody whose Today shows it; the caller is one already. */
const checkRecipient = async (memberId: string, { documents, caller, now }: ActionContext): Promise<void> => {
  if (memberId === caller.memberId) return
  const member = await members.byId(documents, memberId)
  if (!member) throw new AppError('NOT_FOUND', '这位同事已不在成员里，请重新选择')
  if (!followsUp(member, now)) throw new AppError('CONFLICT', '这位同事是现场人员，看不到热线索，请选销售或市场的同事')
}

export const assignHandOver = defineAction('handOvers.assign', async ({ handOverId, memberId: asked, reason }, context) => {
  const { documents, caller, now } = context
  const memberId = asked === 'me' ? caller.memberId : asked
  await checkRecipient(memberId, context)
  // A salesperson gives on what is theirs; whoever plans events gives on anything.
  const own = caller.role === 'sales' ? recipientsFor(caller) : null

  return documents.transaction(async (transaction) => {
    const found = requireHandOver(await handOvers.hold(transaction, handOverId), own)
    if (found.answeredAt !== null) throw new AppError('CONFLICT', '这位客户已经有人联系过了，不用再分配')
    if (found.recipient === memberId) return { passedAt: null }
    const pass = { from: found.recipient, to: memberId, by: caller.memberId, byName: caller.name, at: now, reason }
    await handOvers.giveTo(transaction, handOverId, { recipient: memberId, passes: [...found.passes, pass] })
    return { passedAt: now }
  })
})
