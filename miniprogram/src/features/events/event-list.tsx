import type { LiveEvent } from '@shared/model/event'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ListPage } from '@/components/list-page'
import { eventsTexts } from '@/i18n/events'
import { copyText } from '@/platform/clipboard'
import { goTo } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { webLinkOf } from '@/platform/web-link'
import { routes } from '@/routes'
import { CallOffButton } from './call-off-button'
import { eventPathOf } from './event-path'
import { EventStateTag } from './event-state-tag'
import { eventWhen } from './event-when'
import { useEventState } from './use-event-state'
import './events.less'

const copy = async (text: string) => {
  const texts = eventsTexts()
  toast((await copyText(text)) ? texts.copied : texts.copyFailed)
}

export type EventTask = { eventId: string; mode: 'edit' | 'copy' }

interface EventRowProps {
  event: LiveEvent
  onTask: (task: EventTask) => void
  canCallOff: boolean
}

const EventRow = ({ event, onTask, canCallOff }: EventRowProps) => {
  const texts = eventsTexts()
  const state = useEventState(event)
  const path = eventPathOf(event.code)
  const webLink = webLinkOf(routes.liveEvent(event.code))
  return (
    <View className='event-item'>
      <View className='event-item__head'>
        <Text className='event-item__title'>{event.title}</Text>
        <EventStateTag state={state} />
      </View>
      <Text className='event-item__note'>{[texts.kind[event.kind], eventWhen(event), event.place ?? texts.online].join(' · ')}</Text>
      <Text className='event-item__note'>{texts.registrationCount(event.registrationCount)}</Text>
      {event.calledOff === null ? null : <Text className='event-item__note'>{texts.calledOffReason(event.calledOff.reason)}</Text>}
      <Text className='event-item__path' selectable>
        {path}
      </Text>
      <View className='event-item__actions'>
        <Button size='small' label={texts.copyPath} onPress={() => void copy(path)} />
        {webLink === null ? null : <Button size='small' label={texts.copyLink} onPress={() => void copy(webLink)} />}
        {state === 'upcoming' ? null : <Button size='small' label={texts.audience} onPress={() => goTo(routes.eventAudience(event.id))} />}
        <Button size='small' label={texts.desk} onPress={() => goTo(routes.eventDesk(event.id))} />
        <Button size='small' label={texts.edit} onPress={() => onTask({ eventId: event.id, mode: 'edit' })} />
        <Button kind='text' size='small' label={texts.copyEvent} onPress={() => onTask({ eventId: event.id, mode: 'copy' })} />
        <Button kind='text' size='small' label={texts.open} onPress={() => goTo(routes.liveEvent(event.code))} />
        {canCallOff ? <CallOffButton event={event} state={state} /> : null}
      </View>
    </View>
  )
}

/** All live events with the path to hand on. */
export const EventList = ({ onCreate, onTask, canCallOff }: Omit<EventRowProps, 'event'> & { onCreate: () => void }) => (
  <ListPage
    query={useAsk('events.list', {})}
    texts={eventsTexts()}
    onCreate={onCreate}
    row={(event) => <EventRow key={event.id} event={event} onTask={onTask} canCallOff={canCallOff} />}
  />
)
