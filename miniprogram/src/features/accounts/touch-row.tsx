import type { TouchPart } from '@shared/model/engagement'
import { Text, View } from '@tarojs/components'
import { accountTexts } from '@/i18n/accounts'
import { momentText } from '@/i18n/dates'

interface TouchRowProps {
  touch: TouchPart
}

/** One touch: what it was, when, and its whole points of the score. */
export const TouchRow = ({ touch }: TouchRowProps) => {
  const texts = accountTexts()
  return (
    <View className='touch'>
      <View className='touch__body'>
        <View className='touch__line'>
          <Text className='touch__kind'>{texts.touch[touch.kind]}</Text>
          <Text className='soft-text'>{momentText(touch.occurredAt)}</Text>
        </View>
        <Text className='soft-text'>{touch.subjectTitle}</Text>
      </View>
      <Text className={touch.countedPoints === 0 ? 'soft-text' : 'touch__points'}>
        {touch.countedPoints === 0 ? texts.notCounted : texts.partPoints(touch.scorePoints)}
      </Text>
    </View>
  )
}
