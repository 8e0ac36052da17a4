import { industryOf } from '@shared/domain/topics/industry-of'
import { type MatchedContent, matchContents } from '@shared/domain/topics/match-contents'
import type { Content } from '@shared/model/content'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { contents } from '../../repositories/contents'
import { pursuits } from '../../repositories/pursuits'
import { interestsOf } from '../interests-of'
import { liveScoring } from '../scoring'

const shownOf = ({ content, topicIds, isForIndustry }: MatchedContent<Content>, names: Map<string, string>) => ({
  contentId: content.id,
  code: content.code,
  title: content.title,
  topicNames: topicIds.flatMap((topicId) => names.get(topicId) ?? []),
  isForIndustry
})

export const getFirstTouch = defineAction('accounts.firstTouch', async ({ accountId }, { documents, now }) => {
  const [account, pursuit, scoring] = await Promise.all([accounts.byId(documents, accountId), pursuits.byId(documents, accountId), liveScoring(documents, now)])
  if (!account) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  const industry = industryOf(account.traits.industry)
  if (pursuit?.last) return { isFirst: false, industry, contents: [] }

  const [interests, published] = await Promise.all([interestsOf(documents, account, { ...scoring.live, now }), contents.list(documents)])
  const names = new Map(interests.map(({ topicId, name }) => [topicId, name]))
  return { isFirst: true, industry, contents: matchContents(published, { topicIds: [...names.keys()], industry }).map((matched) => shownOf(matched, names)) }
})
