import type { LiveEvent } from '@shared/model/event'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { eventsTexts } from '@/i18n/events'
import { accessible } from '@/platform/accessible'
import type { EventState } from './event-state'
import { eventWhen } from './event-when'
import './events.less'

interface RegistrationProps {
  event: LiveEvent
  state: EventState
  isRegistered: boolean
  isBusy: boolean
  problem: string | null
  onRegister: () => void
}

/** Registered, closed, or the button that registers. */
export const Registration = ({ event, state, isRegistered, isBusy, problem, onRegister }: RegistrationProps) => {
  const texts = eventsTexts()
  if (isRegistered) {
    return (
      <View className='registered' {...accessible({ role: 'status' })}>
        <Icon name='live' />
        <View className='registered__body'>
          <Text className='registered__title'>{texts.registeredTitle}</Text>
          <Text>{state === 'ended' ? texts.state.ended : texts.registeredText(eventWhen(event))}</Text>
        </View>
      </View>
    )
  }
  if (state === 'ended') return <Text className='event-card__count'>{texts.ended}</Text>
  return (
    <View className='event-card__register'>
      {problem === null ? null : <Text className='field__error'>{problem}</Text>}
      <Button kind='primary' label={state === 'live' ? texts.registerNow : texts.register} isBusy={isBusy} onPress={onRegister} />
    </View>
  )
}
