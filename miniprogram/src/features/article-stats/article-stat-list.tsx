import type { ArticleView } from '@shared/contracts/article-stats'
import { View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { PageIntro } from '@/components/page-intro'
import { QueryView } from '@/components/query-view'
import { articleStatsTexts } from '@/i18n/article-stats'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { ConnectedAccounts } from './connected-accounts'
import { StatFile } from './stat-file'

const numbersOf = ({ total }: ArticleView): string => {
  const texts = articleStatsTexts()
  if (total === null) return texts.unknown
  const shares = total.shareUserCount === null ? [] : [texts.shares(total.shareUserCount)]
  return [texts.reads(total.readUserCount), ...shares].join(' · ')
}

const noteOf = ({ publishedOn, statDate, isDelayed }: ArticleView): string => {
  const texts = articleStatsTexts()
  return [texts.publishedOn(publishedOn), ...(statDate === null ? [] : [texts.until(statDate)]), ...(isDelayed ? [texts.delayed] : [])].join(' · ')
}

const Articles = ({ items }: { items: readonly ArticleView[] }) => {
  const texts = articleStatsTexts()
  return (
    <CellGroup title={texts.articlesTitle} note={texts.articlesNote}>
      {items.length === 0 ? <Cell title={texts.emptyTitle} note={texts.emptyText} /> : null}
      {items.map((article) => (
        <Cell
          key={`${article.appId} ${article.msgId}`}
          title={article.title ?? texts.untitled(article.msgId)}
          note={noteOf(article)}
          value={numbersOf(article)}
        />
      ))}
    </CellGroup>
  )
}

/** What WeChat counts of the official accounts' articles, and where it comes from. */
export const ArticleStatList = ({ onPull }: { onPull: (jobId: string) => void }) => {
  const query = useAsk('articleStats.list', {})
  usePullToRefresh(async () => query.refetch())
  return (
    <QueryView query={query}>
      {({ items, pulls }) => (
        <View>
          <PageIntro text={articleStatsTexts().text} />
          <ConnectedAccounts pulls={pulls} onPull={onPull} />
          <StatFile />
          <Articles items={items} />
        </View>
      )}
    </QueryView>
  )
}
