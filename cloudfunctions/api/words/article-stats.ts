import { getArticleStats } from '../../actions/article-stats/get-article-stats'
import { listArticleStats } from '../../actions/article-stats/list-article-stats'
import { row } from '../rows'
import type { Word } from '../word'

export const articleStatsWord = {
  'articleStats.get': { run: getArticleStats, policy: row('marketer', 'sales') },
  'articleStats.list': { run: listArticleStats, policy: row('marketer', 'sales') }
} satisfies Word
