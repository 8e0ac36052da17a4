import type { LiveEvent } from '@shared/model/event'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { eventsTexts } from '@/i18n/events'
import type { EventState } from './event-state'
import { useCallOff } from './use-call-off'
import './events.less'

const longestReason = 60

/** Asks why an event does not take place: whoever registered reads it. */
const CallOffSheet = ({ event: { id, title }, onClose }: { event: LiveEvent; onClose: () => void }) => {
  const texts = eventsTexts()
  const [reason, setReason] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const { callOff, isBusy } = useCallOff(id)
  const isMissing = reason.trim() === ''
  const submit = () => (isMissing ? setHasTried(true) : callOff(reason.trim(), onClose))
  return (
    <Sheet isOpen title={texts.callOffTitle(title)} onClose={onClose} footer={<Button kind='warn' label={texts.callOff} isBusy={isBusy} onPress={submit} />}>
      <View className='card__body'>
        <Text className='soft-text'>{texts.callOffText}</Text>
      </View>
      <TextField
        label={texts.callOffReason}
        value={reason}
        maxLength={longestReason}
        hint={texts.callOffHint}
        error={hasTried && isMissing ? texts.problem.required : undefined}
        onChange={setReason}
      />
    </Sheet>
  )
}

/** Calls an event off, or takes that back; nothing once it is over. */
export const CallOffButton = ({ event, state }: { event: LiveEvent; state: EventState }) => {
  const texts = eventsTexts()
  const [isAsking, setIsAsking] = useState(false)
  const { reinstate, isBusy } = useCallOff(event.id)
  if (state === 'called-off') return <Button size='small' label={texts.reinstate} isBusy={isBusy} onPress={reinstate} />
  if (state === 'ended') return null
  return (
    <>
      <Button kind='text' size='small' label={texts.callOff} onPress={() => setIsAsking(true)} />
      {isAsking ? <CallOffSheet event={event} onClose={() => setIsAsking(false)} /> : null}
    </>
  )
}
