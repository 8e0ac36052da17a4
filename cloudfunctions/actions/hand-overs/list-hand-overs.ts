import { leadsQueue } from '@shared/model/hand-over'
import { defineAction } from '../../platform/define-action'
import { accountNames } from '../../repositories/account-names'
import { handOvers } from '../../repositories/hand-overs'
import { recipientsFor } from './recipients-for'

export const listHandOvers = defineAction('handOvers.list', async (_input, { documents, caller }) => {
  const waiting = await handOvers.openOf(documents, recipientsFor(caller))
  const names = await accountNames.names(
    documents,
    waiting.flatMap(({ accountId }) => accountId ?? [])
  )

  return {
    items: waiting.map((handOver) => ({ ...handOver, accountName: names.get(handOver.accountId ?? '') ?? null, isQueued: handOver.recipient === leadsQueue }))
  }
})
