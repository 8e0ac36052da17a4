import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { handOvers } from '../../repositories/hand-overs'
import { requireHandOver } from './find-hand-over'

export const takeBackHandOver = defineAction('handOvers.takeBack', async ({ handOverId, passedAt }, { documents, caller }) =>
  documents.transaction(async (transaction) => {
    const held = requireHandOver(await handOvers.hold(transaction, handOverId), null)
    const last = held.passes.at(-1)
    if (last?.at !== passedAt) return {}
    // Of somebody else's giving a salesperson is told as little as of an unknown one.
    const found = requireHandOver(caller.role !== 'sales' || last.by === caller.memberId ? held : null, null)
    if (found.answeredAt !== null) throw new AppError('CONFLICT', '对方已经联系过这位客户，不能再撤回')
    if (found.recipient !== last.to) throw new AppError('CONFLICT', '这条热线索已经随客户转给新的负责人，不能再撤回')
    await handOvers.giveTo(transaction, handOverId, { recipient: last.from, passes: found.passes.slice(0, -1) })
    return {}
  })
)
