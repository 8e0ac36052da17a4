import { engagementLevel, fallsBelowOn } from '@shared/domain/engagement/engagement-score'
import { gradeOf, isHot } from '@shared/domain/grade/grade'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { DayNumber, Heat } from '@shared/model/units'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { listMembers } from '../../repositories/list-members'
import { targetLists } from '../../repositories/target-lists'
import { summarizeEngagement } from '../account-items'
import { liveScoring } from '../scoring'
import { liveFitsOf } from './live-fits'
import { peopleParts } from './people-parts'
import { scoreHistory } from './score-history'

const listsOf = async (documents: Documents, accountId: string) => {
  const memberships = await listMembers.ofAccount(documents, accountId)
  const lists = await targetLists.byIds(
    documents,
    memberships.map(({ listId }) => listId)
  )
  return memberships.map(({ listId, tier }) => ({ id: listId, name: lists.get(listId)?.name ?? '', tier }))
}

const leavesLevelOneOn = (heat: Heat | null, today: DayNumber, model: ScoringModel): string | null => {
  if (heat === null || engagementLevel(heat, today, model) !== 1) return null
  return dateOfDay(fallsBelowOn(heat, model.levelOneFromScore, model))
}

export const getAccount = defineAction('accounts.get', async ({ accountId }, { documents, now }) => {
  const today = dayOf(now)
  const [found, scoring] = await Promise.all([accounts.byId(documents, accountId), liveScoring(documents, now)])
  if (!found) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')

  const { model } = scoring.live
  const [fits, targetListRefs, explained] = await Promise.all([
    liveFitsOf(documents, accountId),
    listsOf(documents, accountId),
    peopleParts(documents, found, { ...scoring.live, today })
  ])
  const level = engagementLevel(explained.heat, today, model)
  const band = fits.listed?.band ?? null

  return {
    account: found,
    fits: fits.all,
    fitHistory: fits.history,
    engagement: { ...summarizeEngagement(found, scoring.live, today), score: explained.score, level },
    scoreHistory: await scoreHistory(documents, found, { scoring, today }),
    grade: gradeOf(band, level),
    isHot: isHot(band, level),
    people: explained.people,
    leavesLevelOneOn: leavesLevelOneOn(explained.heat, today, model),
    targetLists: targetListRefs,
    mergedIntoId: found.mergedIntoId ?? null
  }
})
