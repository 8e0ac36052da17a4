import type { FollowUpAct } from '@shared/model/follow-up'
import { Text, View } from '@tarojs/components'
import { Sheet } from '@/components/sheet'
import { followUpTexts } from '@/i18n/follow-ups'
import { DayChips } from './day-chips'
import './follow-ups.less'

interface SnoozeSheetProps {
  accountName: string
  onNote: (act: FollowUpAct) => void
  onClose: () => void
}

/** When an account is to come back into Today. */
export const SnoozeSheet = ({ accountName, onNote, onClose }: SnoozeSheetProps) => {
  const texts = followUpTexts()
  return (
    <Sheet isOpen title={texts.snoozeTitle(accountName)} onClose={onClose}>
      <View className='follow-up-sheet'>
        <Text className='soft-text'>{texts.snoozeText}</Text>
        <DayChips label={texts.snooze} onChoose={(untilOn) => onNote({ what: 'snooze', untilOn })} />
      </View>
    </Sheet>
  )
}
