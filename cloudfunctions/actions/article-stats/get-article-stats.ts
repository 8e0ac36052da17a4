import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { articleStats } from '../../repositories/article-stats'

const maxDays = 60

export const getArticleStats = defineAction('articleStats.get', async (key, { documents }) => {
  const article = await articleStats.article(documents, key)
  if (!article) throw new AppError('NOT_FOUND', '还没有这篇文章的统计，请先拉取或上传统计文件')
  return { article, days: await articleStats.daysOf(documents, key, maxDays) }
})
