import type { PulledContent } from '@shared/contracts/content-funnel'
import type { ContentAudience, ContentFormat } from '@shared/model/content-words'
import { Text, View } from '@tarojs/components'
import { CellGroup } from '@/components/cell-group'
import { contentTexts } from '@/i18n/content'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import { sumByFormat } from './sum-by-format'
import './content-funnel.less'

const audienceWords = (audiences: readonly ContentAudience[]): string => audiences.map((audience) => contentTexts().audience[audience]).join('、')

/** Which form of content people of target accounts take up, and for whom it was written (R004-34). */
export const PullByFormat = ({ items }: { items: readonly PulledContent[] }) => {
  const texts = contentFunnelTexts()
  const sums = sumByFormat(items)
  const most = Math.max(1, ...sums.map(({ openingCount }) => openingCount))
  const nameOf = (format: ContentFormat): string => contentTexts().format[format]
  return (
    <CellGroup title={texts.byFormat} note={texts.byFormatText}>
      {sums.map(({ format, openingCount, audiences }) => (
        <View key={format} className='share-bar'>
          <View className='funnel-step__head'>
            <Text className='share-bar__name'>{nameOf(format)}</Text>
            <Text className='share-bar__count'>{texts.times(openingCount)}</Text>
          </View>
          <View className='share-bar__track share-bar__track--full'>
            <View className='share-bar__part' style={{ width: `${Math.round((100 * openingCount) / most)}%` }} />
          </View>
          {audiences.length === 0 ? null : <Text className='field__hint'>{audienceWords(audiences)}</Text>}
        </View>
      ))}
    </CellGroup>
  )
}
