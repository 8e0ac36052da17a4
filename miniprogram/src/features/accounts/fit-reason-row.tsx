import type { FitCriterion, FitReason } from '@shared/model/fit'
import { Text, View } from '@tarojs/components'
import { Tag, type Tone } from '@/components/tag'
import { accountTexts } from '@/i18n/accounts'
import { attributeText, expectedText } from './criterion-words'

interface FitReasonRowProps {
  reason: FitReason
  criterion: FitCriterion
}

/** For an exclusion it is the statement's holding that is the bad news. */
const toneOf = ({ kind, outcome }: FitReason): Tone => {
  if (outcome === 'unknown') return 'neutral'
  return (outcome === 'matched') === (kind === 'must-not') ? 'warn' : 'brand'
}

/** One criterion: what it asks, how it came out, and the points it gave. */
export const FitReasonRow = ({ reason, criterion }: FitReasonRowProps) => {
  const texts = accountTexts()
  const outcomes = reason.kind === 'must-not' ? texts.excluded : texts.outcome
  return (
    <View className='reason'>
      <View className='reason__body'>
        <Text className='reason__name'>{`${texts.kind[reason.kind]} · ${attributeText(criterion)}`}</Text>
        <Text className='reason__asked'>{expectedText(criterion)}</Text>
      </View>
      {reason.points > 0 ? <Text className='reason__points'>{texts.points(String(reason.points))}</Text> : null}
      <Tag label={outcomes[reason.outcome]} tone={toneOf(reason)} />
    </View>
  )
}
