import type { StatRequest } from '@shared/domain/article-stats/pull-plan'
import { accountDaysIn, articleTotalsIn, dayCountsIn, isDelayedIn } from '@shared/domain/article-stats/read-answer'
import type { Documents } from '../../platform/documents'
import type { WechatAnswer } from '../../platform/wechat-api'
import { articleStats } from '../../repositories/article-stats'

interface Pulled {
  appId: string
  request: StatRequest
  answer: WechatAnswer
  now: string
}

const saveDays = async (documents: Documents, { appId, answer, now }: Pulled, field: 'read_user' | 'share_user'): Promise<number> => {
  const days = dayCountsIn(answer, field)
  for (const { msgId, statDate, count } of days) {
    const counts = field === 'read_user' ? { readUserCount: count } : { shareUserCount: count }
    await articleStats.saveDay(documents, { appId, msgId, statDate }, { ...counts, isDelayed: isDelayedIn(answer), source: 'api', pulledAt: now })
  }
  return days.length
}

const saveAccountDays = async (documents: Documents, { appId, answer, now }: Pulled): Promise<number> => {
  const days = accountDaysIn(answer)
  for (const { statDate, ...counts } of days) {
    await articleStats.saveAccountDay(documents, { appId, statDate }, { ...counts, isDelayed: isDelayedIn(answer), pulledAt: now })
  }
  return days.length
}

const saveTotals = async (documents: Documents, { appId, answer, now }: Pulled): Promise<number> => {
  const articles = articleTotalsIn(answer)
  for (const { msgId, publishedOn, days } of articles) {
    const last = days.at(-1)
    for (const { statDate, total } of days) await articleStats.saveDay(documents, { appId, msgId, statDate }, { total, source: 'api', pulledAt: now })
    const known = { total: last?.total ?? null, statDate: last?.statDate ?? null, isDelayed: isDelayedIn(answer) }
    await articleStats.saveArticle(documents, { appId, msgId }, { publishedOn, ...known, source: 'api', updatedAt: now })
  }
  return articles.length
}

/** Saves what WeChat answered to one request; the same again changes nothing, larger numbers replace the smaller. Returns how many entries it had. */
export const saveAnswer = (documents: Documents, pulled: Pulled): Promise<number> => {
  switch (pulled.request.endpoint) {
    case 'getarticleread':
      return saveDays(documents, pulled, 'read_user')
    case 'getarticleshare':
      return saveDays(documents, pulled, 'share_user')
    case 'getbizsummary':
      return saveAccountDays(documents, pulled)
    case 'getarticletotaldetail':
      return saveTotals(documents, pulled)
  }
}
