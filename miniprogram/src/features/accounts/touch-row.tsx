import { describeRepetition } from '@shared/domain/engagement/describe-repetition'
import type { TouchPart } from '@shared/model/engagement'
import { Text, View } from '@tarojs/components'
import { accountTexts } from '@/i18n/accounts'
import { momentText } from '@/i18n/dates'
import { modelsTexts } from '@/i18n/models'

interface TouchRowProps {
  touch: TouchPart
}

/** What it counted with, how often such a touch counts, and what is left of it. */
const whyText = ({ rule, countedPoints, leftRatio }: TouchPart): string => {
  const texts = accountTexts()
  const isCounted = countedPoints !== 0
  const parts = [
    isCounted ? texts.countedWith(countedPoints) : null,
    rule === null ? null : describeRepetition(rule, modelsTexts().language),
    isCounted ? texts.left(Math.round(leftRatio * 100)) : null
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** One touch: what it was, when, its rule in words, and its whole points of the score. */
export const TouchRow = ({ touch }: TouchRowProps) => {
  const texts = accountTexts()
  const why = whyText(touch)
  return (
    <View className='touch'>
      <View className='touch__body'>
        <View className='touch__line'>
          <Text className='touch__kind'>{texts.touch[touch.kind]}</Text>
          <Text className='soft-text'>{momentText(touch.occurredAt)}</Text>
        </View>
        <Text className='soft-text'>{touch.subjectTitle}</Text>
        {why === '' ? null : <Text className='touch__why'>{why}</Text>}
      </View>
      <Text className={touch.countedPoints === 0 ? 'soft-text' : 'touch__points'}>
        {touch.countedPoints === 0 ? texts.notCounted : texts.partPoints(touch.scorePoints)}
      </Text>
    </View>
  )
}
