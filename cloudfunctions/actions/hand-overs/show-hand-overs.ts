import type { ShownHandOver } from '@shared/contracts/hand-overs'
import { type HandOver, leadsQueue } from '@shared/model/hand-over'
import type { Documents } from '../../platform/documents'
import { accountNames } from '../../repositories/account-names'
import { members } from '../../repositories/members'

/** Returns hot captures with the names of their accounts and of who has them. */
export const showHandOvers = async (documents: Documents, found: readonly HandOver[]): Promise<ShownHandOver[]> => {
  const [names, recipients] = await Promise.all([
    accountNames.names(
      documents,
      found.flatMap(({ accountId }) => accountId ?? [])
    ),
    members.byIds(
      documents,
      found.map(({ recipient }) => recipient)
    )
  ])
  return found.map((handOver) => ({
    ...handOver,
    accountName: names.get(handOver.accountId ?? '') ?? null,
    recipientName: recipients.get(handOver.recipient)?.name ?? null,
    isQueued: handOver.recipient === leadsQueue
  }))
}
