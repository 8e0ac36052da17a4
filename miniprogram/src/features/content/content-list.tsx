import type { ContentListItem } from '@shared/contracts/content-fields'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ListPage } from '@/components/list-page'
import { Tag } from '@/components/tag'
import { contentTexts } from '@/i18n/content'
import { momentText } from '@/i18n/dates'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './content.less'

interface ContentRowProps {
  content: ContentListItem
  onEdit: (code: string) => void
  /** What came of it is for marketers. */
  canSeeResults: boolean
}

const ContentRow = ({ content, onEdit, canSeeResults }: ContentRowProps) => {
  const texts = contentTexts()
  return (
    <View className='content-row'>
      <View className='chip-row'>
        <Tag label={texts.kind[content.kind]} />
        {content.isHighValue ? <Tag tone='heat' label={texts.highValue} /> : null}
        {content.hasForm ? <Tag tone='brand' label={texts.withForm} /> : null}
        {content.stages.map((stage) => (
          <Tag key={stage} label={texts.stage[stage]} />
        ))}
      </View>
      <Text className='content-row__title'>{content.title}</Text>
      <Text className='content-row__note'>{texts.byline(content.author, momentText(content.publishedAt))}</Text>
      <View className='content-row__actions'>
        <Button kind='primary' size='small' label={texts.promote} onPress={() => goTo(routes.contentKit(content.id))} />
        {canSeeResults ? <Button size='small' label={texts.results} onPress={() => goTo(routes.contentFunnel(content.id))} /> : null}
        <Button kind='text' size='small' label={texts.edit} onPress={() => onEdit(content.code)} />
        <Button kind='text' size='small' label={texts.open} onPress={() => goTo(routes.content(content.code))} />
      </View>
    </View>
  )
}

interface ContentListProps extends Omit<ContentRowProps, 'content'> {
  onCreate: () => void
}

/** What is published, each with what spreads it and what came of it. */
export const ContentList = ({ onCreate, ...row }: ContentListProps) => (
  <ListPage
    query={useAsk('contents.list', {})}
    texts={contentTexts()}
    onCreate={onCreate}
    row={(content) => <ContentRow key={content.id} content={content} {...row} />}
  />
)
