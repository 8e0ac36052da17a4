import { dayOf } from '@shared/domain/time/day'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { listMembers } from '../../repositories/list-members'
import { targetLists } from '../../repositories/target-lists'
import { accountItems } from '../account-items'
import { findListIcp } from '../list-icp'
import { liveScoring } from '../scoring'

const pageSize = 50

export const getTargetList = defineAction('targetLists.get', async ({ listId, cursor }, { documents, now }) => {
  const list = await targetLists.byId(documents, listId)
  if (!list) throw new AppError('NOT_FOUND', '这个名单不存在，请回到名单列表重新选择')

  const page = await listMembers.page(documents, listId, { afterRank: cursor ?? 0, limit: pageSize })
  const found = await accounts.byIds(
    documents,
    page.map(({ accountId }) => accountId)
  )
  const [live, scoring] = await Promise.all([findListIcp(documents, list.icpId), liveScoring(documents, now)])
  const items = await accountItems(documents, [...found.values()], { versionId: live?.version.id ?? null, scoring, today: dayOf(now) })
  const itemById = new Map(items.map((item) => [item.id, item]))
  const members = page.flatMap((member) => {
    const account = itemById.get(member.accountId)
    return account ? [{ ...member, account }] : []
  })

  return { list, members, nextCursor: page.length === pageSize ? (page.at(-1)?.rank ?? null) : null }
})
