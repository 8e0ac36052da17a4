import type { ParsedInput } from '@shared/contracts/registry'
import { isTellingListName } from '@shared/domain/target-lists/telling-name'
import type { StoredFit } from '@shared/model/fit'
import type { TargetAccountList, TargetListMember, Tier } from '@shared/model/target-list'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { fits } from '../../repositories/fits'
import { listMembers } from '../../repositories/list-members'
import { targetLists } from '../../repositories/target-lists'
import { findLiveVersion } from './live-version'

type MemberInput = ParsedInput<'targetLists.create'>['members'][number]

const checkMembers = async (documents: Documents, members: readonly MemberInput[]): Promise<void> => {
  const ids = new Set(members.map(({ accountId }) => accountId))
  if (ids.size < members.length) throw new AppError('CONFLICT', '同一家客户在名单里出现了两次，请去掉重复的')
  const found = await accounts.origins(documents, [...ids])
  const missingCount = ids.size - found.size
  if (missingCount > 0) throw new AppError('NOT_FOUND', `有 ${missingCount} 家客户不存在，请刷新候选名单后重试`)
}

const countTiers = (members: readonly MemberInput[]): Record<Tier, number> => {
  const counts: Record<Tier, number> = { 'one-to-one': 0, 'one-to-few': 0, 'one-to-many': 0 }
  for (const { tier } of members) counts[tier] += 1
  return counts
}

const memberOf = (member: MemberInput, { list, rank, fit }: { list: TargetAccountList; rank: number; fit: StoredFit | undefined }): TargetListMember => ({
  ...member,
  listId: list.id,
  rank,
  fitScore: fit?.score ?? null,
  fitBand: fit?.band ?? null,
  addedBy: list.createdBy,
  addedAt: list.createdAt
})

const saveAll = (documents: Documents, list: TargetAccountList, members: readonly TargetListMember[]): Promise<void> =>
  documents.transaction(async (transaction) => {
    await targetLists.insert(transaction, list)
    await listMembers.insert(transaction, members)
  })

export const createTargetList = defineAction('targetLists.create', async ({ name, icpId, members }, { documents, ids, now, caller }) => {
  if (!isTellingListName(name)) throw new AppError('CONFLICT', '请起一个能看出是哪些客户的名称，例如“2026 华东芯片设计”')
  const version = await findLiveVersion(documents, icpId)
  await checkMembers(documents, members)
  const list: TargetAccountList = {
    id: ids.id('targetList'),
    name,
    icpId,
    icpVersionId: version.id,
    memberCount: members.length,
    tierCounts: countTiers(members),
    createdBy: caller.memberId,
    createdAt: now
  }
  const fitByKey = await fits.byPairs(
    documents,
    members.map(({ accountId }) => ({ versionId: version.id, accountId }))
  )
  const ranked = members.map((member, index) =>
    memberOf(member, { list, rank: index + 1, fit: fitByKey.get(fits.key({ versionId: version.id, accountId: member.accountId })) })
  )
  try {
    await saveAll(documents, list, ranked)
  } catch (error) {
    if (error instanceof DuplicateKeyError) throw new AppError('CONFLICT', '已经有同名的名单，请换个名称')
    throw error
  }

  return list
})
