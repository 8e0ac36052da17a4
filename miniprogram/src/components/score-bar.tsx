import { Text, View } from '@tarojs/components'
import { componentTexts } from '@/i18n/components'
import { accessible } from '@/platform/accessible'

interface ScoreBarProps {
  /** 0–100; null = not known, which is not 0. */
  score: number | null
  tone: 'fit' | 'heat'
  label?: string
}

/** A score as a bar with its number. */
export const ScoreBar = ({ score, tone, label }: ScoreBarProps) => {
  const texts = componentTexts()
  const spoken = score === null ? texts.noScore : texts.outOf100(score)
  return (
    <View className='score-bar' {...accessible({ role: 'img', label: label === undefined ? spoken : `${label} ${spoken}` })}>
      {label === undefined ? null : <Text className='score-bar__label'>{label}</Text>}
      <View className='score-bar__track'>
        {score === null ? null : <View className={`score-bar__fill score-bar__fill--${tone}`} style={{ width: `${score}%` }} />}
      </View>
      <Text className='score-bar__number'>{score === null ? '–' : String(score)}</Text>
    </View>
  )
}
