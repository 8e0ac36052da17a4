import type { StatPull } from '@shared/model/article-stat'
import type { OfficialAccount } from '@shared/model/official-account'
import { defineAction } from '../../platform/define-action'
import { articleStats } from '../../repositories/article-stats'
import { officialAccounts } from '../connected-accounts'

const maxArticles = 100

const pullFor = ({ appId, name }: OfficialAccount, known: readonly StatPull[]) => {
  const { pulledAt = null, isDelayed = false, problem = null } = known.find((pull) => pull.appId === appId) ?? {}
  return { appId, name, pulledAt, isDelayed, problem }
}

export const listArticleStats = defineAction('articleStats.list', async (_input, context) => {
  const { documents } = context
  const [items, connected] = await Promise.all([articleStats.articles(documents, maxArticles), officialAccounts(context)])
  const accounts = connected.filter(({ kind }) => kind === 'official-account')
  const known = await articleStats.pullsOf(
    documents,
    accounts.map(({ appId }) => appId)
  )

  return { items, pulls: accounts.map((account) => pullFor(account, known)) }
})
