import { Text } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { CellGroup } from '@/components/cell-group'
import { eventsTexts } from '@/i18n/events'
import './events.less'

/** How the reminders of an event go: who waits, who got one, and to whom none could be sent. */
export const ReminderSummary = ({ eventId }: { eventId: string }) => {
  const texts = eventsTexts()
  const { data } = useAsk('reminders.summary', { eventId })
  if (data === undefined) return null
  const { isSetUp, wantedCount: wanted, sentCount: sent, failedCount: failed, uncertainCount: uncertain } = data
  return (
    <CellGroup title={texts.reminders}>
      <Text className='event-item__none'>{isSetUp ? texts.remindersText({ wanted, sent, failed, uncertain }) : texts.remindersOff}</Text>
    </CellGroup>
  )
}
