import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { engagementLevel, fallsBelowOn } from '@shared/domain/engagement/engagement-score'
import { gradeOf, isHot } from '@shared/domain/grade/grade'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import type { DayNumber, Heat } from '@shared/model/units'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { listMembers } from '../../repositories/list-members'
import { targetLists } from '../../repositories/target-lists'
import { liveFitsOf } from './live-fits'
import { peopleParts } from './people-parts'

const listsOf = async (documents: Documents, accountId: string) => {
  const memberships = await listMembers.ofAccount(documents, accountId)
  const lists = await targetLists.byIds(
    documents,
    memberships.map(({ listId }) => listId)
  )
  return memberships.map(({ listId, tier }) => ({ id: listId, name: lists.get(listId)?.name ?? '', tier }))
}

const leavesLevelOneOn = (heat: Heat | null, today: DayNumber): string | null => {
  if (heat === null || engagementLevel(heat, today, defaultScoringModel) !== 1) return null
  return dateOfDay(fallsBelowOn(heat, defaultScoringModel.levelOneFromScore, defaultScoringModel))
}

export const getAccount = defineAction('accounts.get', async ({ accountId }, { documents, now }) => {
  const today = dayOf(now)
  const found = await accounts.byId(documents, accountId)
  if (!found) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')

  const { engagement, ...account } = found
  const [fits, targetListRefs, explained] = await Promise.all([
    liveFitsOf(documents, accountId),
    listsOf(documents, accountId),
    peopleParts(documents, found, today)
  ])
  const level = engagementLevel(explained.heat, today, defaultScoringModel)
  const band = fits.listed?.band ?? null

  return {
    account,
    fits: fits.all,
    engagement: {
      modelVersion: engagement.modelVersion,
      score: explained.score,
      level,
      peopleCount: Object.keys(engagement.heatByPerson).length,
      lastTouchAt: engagement.lastTouchAt
    },
    grade: gradeOf(band, level),
    isHot: isHot(band, level),
    people: explained.people,
    leavesLevelOneOn: leavesLevelOneOn(explained.heat, today),
    targetLists: targetListRefs
  }
})
