import { Text, View } from '@tarojs/components'
import { eventsTexts } from '@/i18n/events'
import { accessible } from '@/platform/accessible'
import './events.less'

/** Tells a prospect that an event does not take place, why, and what becomes of their registration. */
export const CalledOff = ({ reason, isRegistered }: { reason: string; isRegistered: boolean }) => {
  const texts = eventsTexts()
  return (
    <View className='registered' {...accessible({ role: 'status' })}>
      <View className='registered__body'>
        <Text className='registered__title'>{texts.calledOffTitle}</Text>
        <Text>{texts.calledOffReason(reason)}</Text>
        {isRegistered ? <Text>{texts.calledOffKept}</Text> : null}
      </View>
    </View>
  )
}
