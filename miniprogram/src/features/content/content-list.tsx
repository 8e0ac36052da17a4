import type { ContentListItem } from '@shared/contracts/content-fields'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ListPage } from '@/components/list-page'
import { Tag } from '@/components/tag'
import { contentTexts } from '@/i18n/content'
import { momentText } from '@/i18n/dates'
import { copyText } from '@/platform/clipboard'
import { goTo } from '@/platform/navigate'
import { toast } from '@/platform/toast'
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
export const ContentList = ({ onCreate }: { onCreate: () => void }) => (
  <ListPage
    query={useAsk('contents.list', {})}
    texts={contentTexts()}
    onCreate={onCreate}
    row={(content) => <ContentRow key={content.id} content={content} />}
  />
)
