import type { ContentListItem } from '@shared/contracts/content'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { PageIntro } from '@/components/page-intro'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { Tag } from '@/components/tag'
import { contentTexts } from '@/i18n/content'
import { momentText } from '@/i18n/dates'
import { copyText } from '@/platform/clipboard'
import { goTo } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { webLinkOf } from '@/platform/web-link'
import { routes } from '@/routes'
import { cardPathOf } from './content-path'
import './content.less'

const copy = async (text: string) => {
  const texts = contentTexts()
  toast((await copyText(text)) ? texts.copied : texts.copyFailed)
}

const ContentRow = ({ content }: { content: ContentListItem }) => {
  const texts = contentTexts()
  const cardPath = cardPathOf(content.code)
  const webLink = webLinkOf(routes.content(content.code))
  return (
    <View className='content-row'>
      <View className='chip-row'>
        <Tag label={texts.kind[content.kind]} />
        {content.isHighValue ? <Tag tone='heat' label={texts.highValue} /> : null}
      </View>
      <Text className='content-row__title'>{content.title}</Text>
      <Text className='content-row__note'>{texts.byline(content.author, momentText(content.publishedAt))}</Text>
      <Text className='content-row__path' selectable>
        {cardPath}
      </Text>
      <View className='content-row__actions'>
        <Button size='small' label={texts.copyPath} onPress={() => void copy(cardPath)} />
        {webLink === null ? null : <Button size='small' label={texts.copyLink} onPress={() => void copy(webLink)} />}
        <Button kind='text' size='small' label={texts.open} onPress={() => goTo(routes.content(content.code))} />
      </View>
    </View>
  )
}

/** What is published, each with the card path that goes into an article. */
export const ContentList = ({ onCreate }: { onCreate: () => void }) => {
  const texts = contentTexts()
  const query = useAsk('contents.list', {})
  usePullToRefresh(query.refetch)
  const create = <Button kind='primary' size='small' label={texts.create} onPress={onCreate} />
  return (
    <QueryView
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <EmptyState title={texts.emptyTitle} text={texts.emptyText}>
          {create}
        </EmptyState>
      }
    >
      {({ items }) => (
        <>
          <PageIntro text={texts.listText}>{create}</PageIntro>
          <CellGroup>
            {items.map((content) => (
              <ContentRow key={content.id} content={content} />
            ))}
          </CellGroup>
        </>
      )}
    </QueryView>
  )
}
