import type { ShownContent } from '@shared/contracts/content-fields'
import { Text, View } from '@tarojs/components'
import { Heading } from '@/components/heading'
import { Tag } from '@/components/tag'
import { contentTexts } from '@/i18n/content'
import { momentText } from '@/i18n/dates'
import './content.less'

interface ArticleProps {
  content: ShownContent
  /** Names the view that holds the text, so that reading can be measured. */
  textViewId: string
}

const numbered = (paragraphs: string[]) => paragraphs.map((text, index) => ({ number: index + 1, text }))

/** A content to read; its text needs nothing of the reader. */
export const Article = ({ content, textViewId }: ArticleProps) => {
  const texts = contentTexts()
  return (
    <View className='article' id={textViewId}>
      <Tag label={texts.kind[content.kind]} />
      <Heading level={2} className='article__title' text={content.title} />
      <Text className='article__byline'>{texts.byline(content.author, momentText(content.publishedAt))}</Text>
      <Text className='article__summary'>{content.summary}</Text>
      {numbered(content.paragraphs).map(({ number, text }) => (
        <Text key={number} className='article__paragraph' selectable>
          {text}
        </Text>
      ))}
    </View>
  )
}
