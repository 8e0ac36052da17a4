import { defineAction } from '../../platform/define-action'
import { handOvers } from '../../repositories/hand-overs'
import { findHandOver } from './find-hand-over'
import { recipientsFor } from './recipients-for'

export const answerHandOver = defineAction('handOvers.answer', async ({ handOverId }, { documents, caller, now }) => {
  const found = await findHandOver(documents, handOverId, recipientsFor(caller))
  if (found.answeredAt === null) await handOvers.answer(documents, handOverId, { at: now, by: caller.memberId })

  return {}
})
