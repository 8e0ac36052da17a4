import { Text, View } from '@tarojs/components'
import { useAskPages } from '@/api/use-ask-pages'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { LoadMore } from '@/components/load-more'
import { QueryView } from '@/components/query-view'
import { momentText } from '@/i18n/dates'
import { timelineTexts } from '@/i18n/timeline'
import { timelineWords } from './timeline-words'
import './follow-ups.less'

interface TimelineProps {
  accountId: string
}

/** Everything between us and an account, newest first: what its people did, what sales did, what became of deals. */
export const Timeline = ({ accountId }: TimelineProps) => {
  const texts = timelineTexts()
  const pages = useAskPages('accounts.timeline', { accountId })
  return (
    <CellGroup title={texts.title}>
      <QueryView query={pages} isEmpty={(data) => data.pages.every((page) => page.items.length === 0)} empty={<Cell title={texts.empty} />}>
        {(data) => (
          <>
            {data.pages
              .flatMap((page) => page.items)
              .map((item) => {
                const { title, detail } = timelineWords(item)
                return (
                  <View key={item.id} className={`timeline-item timeline-item--${item.type}`}>
                    <Text className='timeline-item__title'>{title}</Text>
                    {detail === '' ? null : <Text className='soft-text'>{detail}</Text>}
                    <Text className='soft-text'>{momentText(item.at)}</Text>
                  </View>
                )
              })}
            <LoadMore query={pages} />
          </>
        )}
      </QueryView>
    </CellGroup>
  )
}
