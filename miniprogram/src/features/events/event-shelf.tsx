import type { LiveEvent } from '@shared/model/event'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { Pressable } from '@/components/pressable'
import { QueryView } from '@/components/query-view'
import { eventsTexts } from '@/i18n/events'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { EventStateTag } from './event-state-tag'
import { eventWhen } from './event-when'
import { useEventState } from './use-event-state'
import './events.less'

const ShelfItem = ({ event }: { event: LiveEvent }) => {
  const state = useEventState(event)
  return (
    <Pressable className='event-item' role='link' onPress={() => goTo(routes.liveEvent(event.code))}>
      <View className='event-item__head'>
        <Text className='event-item__title'>{event.title}</Text>
        <EventStateTag state={state} />
      </View>
      <Text className='event-item__note'>{eventWhen(event)}</Text>
      <Text className='event-item__note'>{eventsTexts().speakerIs(event.speaker)}</Text>
    </Pressable>
  )
}

/** Live events that are not over, the next first. */
export const EventShelf = () => {
  const texts = eventsTexts()
  const query = useAsk('events.list', {})
  return (
    <QueryView query={query}>
      {({ items }) => {
        const now = new Date().toISOString()
        const coming = items.filter(({ endsAt }) => endsAt > now)
        return (
          <CellGroup title={texts.shelfTitle}>
            {coming.length === 0 ? <Text className='event-item__none'>{texts.shelfEmpty}</Text> : null}
            {coming.map((event) => (
              <ShelfItem key={event.id} event={event} />
            ))}
          </CellGroup>
        )
      }}
    </QueryView>
  )
}
