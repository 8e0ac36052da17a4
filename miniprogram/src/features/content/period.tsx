import { View } from '@tarojs/components'
import { Segmented } from '@/components/segmented'
import { contentFunnelTexts } from '@/i18n/content-funnel'
import './content-funnel.less'

export type PeriodDays = 7 | 30

interface PeriodProps {
  value: PeriodDays
  onChange: (days: PeriodDays) => void
}

/** The last week or the last month. */
export const Period = ({ value, onChange }: PeriodProps) => {
  const texts = contentFunnelTexts()
  const options = ([7, 30] as const).map((days) => ({ value: String(days), label: texts.days[days] }))
  return (
    <View className='period'>
      <Segmented label={texts.period} options={options} value={String(value)} onChange={(chosen) => onChange(chosen === '7' ? 7 : 30)} />
    </View>
  )
}
