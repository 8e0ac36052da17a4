import { checkStatFile } from '../../actions/article-stats/check-stat-file'
import { getArticleStats } from '../../actions/article-stats/get-article-stats'
import { importStatFile } from '../../actions/article-stats/import-stat-file'
import { listArticleStats } from '../../actions/article-stats/list-article-stats'
import { pullArticleStats } from '../../actions/article-stats/pull-article-stats'
import { row } from '../rows'
import type { Word } from '../word'

export const articleStatsWord = {
  'articleStats.checkFile': { run: checkStatFile, policy: row('marketer') },
  'articleStats.importFile': { run: importStatFile, policy: row('marketer') },
  'articleStats.pull': { run: pullArticleStats, policy: row('marketer') },
  'articleStats.get': { run: getArticleStats, policy: row('marketer', 'sales') },
  'articleStats.list': { run: listArticleStats, policy: row('marketer', 'sales') }
} satisfies Word
