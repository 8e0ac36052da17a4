import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { QueryView } from '@/components/query-view'
import { Tag } from '@/components/tag'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import { articleOf } from './article-of'
import './content-funnel.less'

/** The only number WeChat has of an article: how many read it. A total, and drawn as one. */
export const ArticleReads = ({ content }: { content: { title: string; articleUrl: string | null } }) => {
  const texts = contentFunnelTexts()
  const query = useAsk('articleStats.list', {})
  return (
    <QueryView query={query}>
      {({ items }) => {
        const article = articleOf(content, items)
        const reads = article?.total?.readUserCount
        return (
          <View className='aggregate'>
            <View className='aggregate__head'>
              <Text className='aggregate__label'>{texts.reads}</Text>
              <Tag label={texts.aggregate} />
            </View>
            {reads === undefined ? (
              <>
                <Text className='aggregate__none'>{texts.readsNone}</Text>
                <Text className='field__hint'>{texts.readsHow}</Text>
              </>
            ) : (
              <>
                <Text className='aggregate__number'>{String(reads)}</Text>
                {article?.statDate ? <Text className='field__hint'>{texts.readsUntil(article.statDate)}</Text> : null}
                {article?.isDelayed ? <Text className='field__hint'>{texts.readsDelayed}</Text> : null}
              </>
            )}
            <Text className='field__hint'>{texts.aggregateText}</Text>
          </View>
        )
      }}
    </QueryView>
  )
}
