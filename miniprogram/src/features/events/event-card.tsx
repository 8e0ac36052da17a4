import type { LiveEvent } from '@shared/model/event'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/components/heading'
import { eventsTexts } from '@/i18n/events'
import type { EventState } from './event-state'
import { EventStateTag } from './event-state-tag'
import { eventWhen } from './event-when'
import './events.less'

interface EventCardProps {
  event: LiveEvent
  state: EventState
  /** What can be done: register, or that it is done. */
  children: ReactNode
}

/** A live event as a prospect sees it. */
export const EventCard = ({ event, state, children }: EventCardProps) => {
  const texts = eventsTexts()
  return (
    <View className='event-card'>
      <View className='event-card__banner'>
        <EventStateTag state={state} />
        <Heading level={2} className='event-card__title' text={event.title} />
        <Text className='event-card__when'>{eventWhen(event)}</Text>
        <Text className='event-card__zone'>{texts.beijingTime}</Text>
      </View>
      <View className='event-card__body'>
        <Text className='event-card__speaker'>{texts.speakerIs(event.speaker)}</Text>
        <Text className='event-card__summary'>{event.summary}</Text>
        {event.registrationCount === 0 ? null : <Text className='event-card__count'>{texts.registrationCount(event.registrationCount)}</Text>}
        {children}
      </View>
    </View>
  )
}
