import type { ActionOutput } from '@shared/contracts/registry'
import type { LiveEvent } from '@shared/model/event'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { QrCode } from '@/components/qr-code'
import { eventsTexts } from '@/i18n/events'
import { accessible } from '@/platform/accessible'
import { CalledOff } from './called-off'
import type { EventState } from './event-state'
import { eventWhen } from './event-when'
import { RemindMe } from './remind-me'
import './events.less'

interface RegistrationProps {
  event: LiveEvent
  state: EventState
  isRegistered: boolean
  /** With its pass, once the server has told. */
  registration: ActionOutput<'events.get'>['registration']
  onCancel: () => void
  isBusy: boolean
  problem: string | null
  onRegister: () => void
}

/** The way in: drawn on the device, so it can be shown without a network. */
const Pass = ({ passCode }: { passCode: string }) => {
  const texts = eventsTexts()
  return (
    <View className='pass'>
      <Text className='registered__title'>{texts.passTitle}</Text>
      <QrCode text={passCode} label={texts.passTitle} />
      <Text className='event-item__note'>{texts.passText}</Text>
    </View>
  )
}

interface RegisteredProps {
  event: LiveEvent
  state: EventState
  isWaiting: boolean
  children: ReactNode
}

const Registered = ({ event, state, isWaiting, children }: RegisteredProps) => {
  const texts = eventsTexts()
  const told = isWaiting ? texts.waitingText : texts.registeredText(eventWhen(event))
  return (
    <>
      <View className='registered' {...accessible({ role: 'status' })}>
        <Icon name='live' />
        <View className='registered__body'>
          <Text className='registered__title'>{isWaiting ? texts.waitingTitle : texts.registeredTitle}</Text>
          <Text>{state === 'ended' ? texts.state.ended : told}</Text>
        </View>
      </View>
      {children}
    </>
  )
}

/** Called off, registered, closed, or the button that registers. */
export const Registration = ({ event, state, isRegistered, registration, isBusy, problem, onRegister, onCancel }: RegistrationProps) => {
  const texts = eventsTexts()
  const isWaiting = registration?.status === 'waiting'
  if (event.calledOff !== null) return <CalledOff reason={event.calledOff.reason} isRegistered={isRegistered} />
  if (isRegistered) {
    return (
      <Registered event={event} state={state} isWaiting={isWaiting}>
        {registration === null || isWaiting || event.place === null || state === 'ended' ? null : <Pass passCode={registration.passCode} />}
        {state === 'upcoming' && registration !== null ? <RemindMe eventId={event.id} /> : null}
        {state === 'upcoming' && registration !== null ? <Button kind='text' size='small' label={texts.cancel} isBusy={isBusy} onPress={onCancel} /> : null}
      </Registered>
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
