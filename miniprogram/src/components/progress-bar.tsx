import { Text, View } from '@tarojs/components'
import { componentTexts } from '@/i18n/components'
import { accessible } from '@/platform/accessible'

interface ProgressBarProps {
  /** 0..1 */
  ratio: number
  label: string
}

export const ProgressBar = ({ ratio, label }: ProgressBarProps) => {
  const percent = Math.round(Math.min(1, Math.max(0, ratio)) * 100)
  return (
    <View className='progress' {...accessible({ role: 'img', label: `${label} ${componentTexts().percent(percent)}` })}>
      <View className='progress__head'>
        <Text className='progress__label'>{label}</Text>
        <Text className='progress__percent'>{`${percent}%`}</Text>
      </View>
      <View className='progress__track'>
        <View className='progress__fill' style={{ width: `${percent}%` }} />
      </View>
    </View>
  )
}
