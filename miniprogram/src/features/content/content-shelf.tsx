import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { Pressable } from '@/components/pressable'
import { QueryView } from '@/components/query-view'
import { Tag } from '@/components/tag'
import { contentTexts } from '@/i18n/content'
import { momentText } from '@/i18n/dates'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './content.less'

interface ContentShelfProps {
  title: string
  /** The content on the page already. */
  exceptCode?: string
  maxCount?: number
}

/** What there is to read. */
export const ContentShelf = ({ title, exceptCode, maxCount = 100 }: ContentShelfProps) => {
  const texts = contentTexts()
  const query = useAsk('contents.list', {})
  return (
    <QueryView query={query}>
      {({ items }) => {
        const shown = items.filter(({ code }) => code !== exceptCode).slice(0, maxCount)
        return (
          <CellGroup title={title}>
            {shown.length === 0 ? <Text className='shelf__empty'>{texts.shelfEmpty}</Text> : null}
            {shown.map((content) => (
              <Pressable key={content.id} className='shelf__item' role='link' onPress={() => goTo(routes.content(content.code))}>
                <Text className='shelf__title'>{content.title}</Text>
                <Text className='shelf__summary'>{content.summary}</Text>
                <View className='shelf__foot'>
                  <Tag label={texts.kind[content.kind]} />
                  <Text className='shelf__date'>{momentText(content.publishedAt)}</Text>
                </View>
              </Pressable>
            ))}
          </CellGroup>
        )
      }}
    </QueryView>
  )
}
