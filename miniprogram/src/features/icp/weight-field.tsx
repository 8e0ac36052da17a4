import { Text, View } from '@tarojs/components'
import { Slider } from '@/components/slider'
import { icpTexts } from '@/i18n/icp'
import { weightRange } from './criteria-draft'
import './criteria.less'

interface WeightFieldProps {
  weight: number
  sharePercent: number | null
  onChange: (weight: number) => void
}

const wordOf = (weight: number): 'low' | 'middle' | 'high' => {
  if (weight < 25) return 'low'
  return weight < 60 ? 'middle' : 'high'
}

/** How much a should criterion weighs: a slider with its number, its part of the score and a plain word. */
export const WeightField = ({ weight, sharePercent, onChange }: WeightFieldProps) => {
  const texts = icpTexts()
  return (
    <View className='weight'>
      <View className='weight__head'>
        <Text className='weight__label'>{texts.weight}</Text>
        <Text className='weight__word'>{texts.weightWord[wordOf(weight)]}</Text>
        <Text className='weight__number'>{String(weight)}</Text>
      </View>
      <Slider label={texts.weight} value={weight} range={weightRange} onChange={onChange} />
      {sharePercent === null ? null : <Text className='field__hint'>{texts.weightShare(sharePercent)}</Text>}
    </View>
  )
}
