import { Text, View } from '@tarojs/components'
import { componentTexts } from '@/i18n/components'
import { accessible } from '@/platform/accessible'

interface ScoreRingProps {
  /** 0–100; null = not known, which is not 0. */
  score: number | null
  tone: 'fit' | 'heat'
  label: string
}

/** A score as a ring that fills clockwise, with its number inside and its name below. */
export const ScoreRing = ({ score, tone, label }: ScoreRingProps) => {
  const texts = componentTexts()
  const spoken = score === null ? texts.noScore : texts.outOf100(score)
  return (
    <View className='score-ring' {...accessible({ role: 'img', label: `${label} ${spoken}` })}>
      <View className={`score-ring__circle score-ring__circle--${tone}`} style={{ '--turn': `${(score ?? 0) * 3.6}deg` } as object}>
        <View className='score-ring__hole'>
          <Text className='score-ring__number'>{score === null ? '–' : String(score)}</Text>
        </View>
      </View>
      <Text className='score-ring__label'>{label}</Text>
    </View>
  )
}
