import { Text, View } from '@tarojs/components'
import { accountTexts } from '@/i18n/accounts'
import { accessible } from '@/platform/accessible'

interface FitIntervalProps {
  lowScore: number
  highScore: number
  score: number
}

/** Where the score lies, and between which it could lie if the unknown were known. */
export const FitInterval = ({ lowScore, highScore, score }: FitIntervalProps) => {
  const texts = accountTexts()
  return (
    <View className='interval' {...accessible({ role: 'img', label: texts.intervalLabel(lowScore, highScore, score) })}>
      <View className='interval__track'>
        <View className='interval__range' style={{ left: `${lowScore}%`, width: `${highScore - lowScore}%` }} />
        <View className='interval__mark' style={{ left: `${score}%` }} />
      </View>
      <View className='interval__scale'>
        <Text>0</Text>
        <Text>50</Text>
        <Text>100</Text>
      </View>
    </View>
  )
}
