import type { LiveEvent } from '@shared/model/event'
import { dayText } from '@/i18n/dates'
import { eventsTexts } from '@/i18n/events'
import { eventTimeOf } from './event-time'

/** Returns when an event is, in words and in Beijing time. */
export const eventWhen = (event: LiveEvent): string => {
  const texts = eventsTexts()
  const { date, weekday, start, end } = eventTimeOf(event)
  return texts.when(dayText(date), texts.weekday[weekday] ?? '', start, end)
}
