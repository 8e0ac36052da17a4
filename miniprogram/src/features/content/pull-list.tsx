import type { PulledContent } from '@shared/contracts/content-funnel'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { Pressable } from '@/components/pressable'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { Tag } from '@/components/tag'
import { contentTexts } from '@/i18n/content'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { Period, type PeriodDays } from './period'
import { PullByFormat } from './pull-by-format'
import './content-funnel.less'

const PullRow = ({ item, most }: { item: PulledContent; most: number }) => {
  const texts = contentFunnelTexts()
  const { content, readerCount, targetReaderCount, targetAccountCount } = item
  return (
    <Pressable className='share-bar' role='link' onPress={() => goTo(routes.contentFunnel(content.id))}>
      <View className='funnel-step__head'>
        <Text className='share-bar__name'>{content.title}</Text>
        <Tag label={contentTexts().kind[content.kind]} />
      </View>
      <View className='share-bar__track' style={{ width: `${Math.max(4, Math.round((100 * readerCount) / most))}%` }}>
        <View className='share-bar__part' style={{ width: `${Math.round((100 * targetReaderCount) / Math.max(1, readerCount))}%` }} />
      </View>
      <Text className='share-bar__count'>{texts.pullCounts(targetReaderCount, readerCount)}</Text>
      <Text className='field__hint'>{texts.pullAccounts(targetAccountCount)}</Text>
    </Pressable>
  )
}

/** Which contents pull target accounts: their readers beside all readers, one press from the tab. */
export const PullList = () => {
  const texts = contentFunnelTexts()
  const [days, setDays] = useState<PeriodDays>(30)
  const query = useAsk('contents.pull', { days })
  return (
    <>
      <Period value={days} onChange={setDays} />
      <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={texts.pullEmptyTitle} text={texts.pullEmptyText} />}>
        {({ items, isPartial }) => (
          <>
            <CellGroup note={isPartial ? texts.pullPartial : texts.pullText}>
              {items.map((item) => (
                <PullRow key={item.content.id} item={item} most={Math.max(...items.map(({ readerCount }) => readerCount))} />
              ))}
            </CellGroup>
            <PullByFormat items={items} />
          </>
        )}
      </QueryView>
    </>
  )
}
