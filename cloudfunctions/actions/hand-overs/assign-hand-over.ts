import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { handOvers } from '../../repositories/hand-overs'
import { members } from '../../repositories/members'
import { findHandOver } from './find-hand-over'

export const assignHandOver = defineAction('handOvers.assign', async ({ handOverId, memberId: asked }, { documents, caller }) => {
  const memberId = asked === 'me' ? caller.memberId : asked
  const found = await findHandOver(documents, handOverId, null)
  if (asked !== 'me' && !(await members.byId(documents, memberId))) throw new AppError('NOT_FOUND', '这位同事已不在成员里，请重新选择')
  if (found.answeredAt !== null) throw new AppError('CONFLICT', '这位客户已经有人联系过了，不用再分配')
  await handOvers.giveTo(documents, handOverId, memberId)

  return {}
})
