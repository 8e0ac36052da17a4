import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './overview.less'

/** The pages that matter most; the rest stand with each content. */
const maxShown = 2

/** Who engages without anybody knowing from which company, for what it is: a count, and the ask that would tell. Silent when there is nobody. */
export const Unidentified = () => {
  const texts = contentFunnelTexts()
  const { data } = useAsk('contents.unidentified', {})
  if (data === undefined || data.items.length === 0) return null
  return (
    <CellGroup title={texts.homeTitle}>
      {data.items.slice(0, maxShown).map(({ content, peopleCount }) => (
        <View key={content.id} className='unidentified'>
          <Text className='unidentified__text'>{texts.homeText(data.isPartial ? texts.atLeast(peopleCount) : texts.people(peopleCount), content.title)}</Text>
          <Text className='field__hint'>{content.hasForm ? texts.homeHasForm : texts.homeAdvice}</Text>
          <Button size='small' label={content.hasForm ? texts.homeOpen : texts.switchFormOn} onPress={() => goTo(routes.contentFunnel(content.id))} />
        </View>
      ))}
    </CellGroup>
  )
}
