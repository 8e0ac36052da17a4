import type { Tier } from '@shared/model/target-list'
import type { Documents } from '../platform/documents'
import { listMembers } from '../repositories/list-members'

/** Returns the tiers that each of the accounts has on any list. */
export const tiersOf = async (documents: Documents, accountIds: readonly string[]): Promise<Map<string, Tier[]>> => {
  const tiers = new Map<string, Tier[]>()
  for (const { accountId, tier } of await listMembers.ofAccounts(documents, accountIds)) tiers.set(accountId, [...(tiers.get(accountId) ?? []), tier])
  return tiers
}
