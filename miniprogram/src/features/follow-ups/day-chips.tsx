import { View } from '@tarojs/components'
import { Chip } from '@/components/chip'
import { followUpTexts } from '@/i18n/follow-ups'
import { accessible } from '@/platform/accessible'
import { dateAfterDays, dayChoices } from './after-days'

interface DayChipsProps {
  label: string
  onChoose: (date: string) => void
}

/** A date by one press: tomorrow, in three days, in a week … */
export const DayChips = ({ label, onChoose }: DayChipsProps) => {
  const texts = followUpTexts()
  return (
    <View className='chip-row' {...accessible({ role: 'group', label })}>
      {dayChoices.map((days) => (
        <Chip
          key={days}
          role='radio'
          label={texts.afterDays[days]}
          isSelected={false}
          onPress={() => onChoose(dateAfterDays(new Date().toISOString(), days))}
        />
      ))}
    </View>
  )
}
