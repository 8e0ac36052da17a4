import { Text } from '@tarojs/components'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { eventsTexts } from '@/i18n/events'
import { canSubscribe, requestSubscription } from '@/platform/subscribe'
import { toast } from '@/platform/toast'

const accepting: readonly string[] = ['accept', 'acceptWithAudio', 'acceptWithAlert']

/** Lets a registered visitor allow one message before the event; silent where there is none to allow. */
export const RemindMe = ({ eventId }: { eventId: string }) => {
  const texts = eventsTexts()
  const { data } = useAsk('reminders.mine', { eventId }, { enabled: canSubscribe })
  const want = useAct('reminders.want', ['reminders.mine'])
  const templateId = data?.templateId ?? null
  if (templateId === null) return null
  if (data?.state === 'wanted') return <Text className='event-item__note'>{texts.remindWanted}</Text>
  if (data?.state !== null) return null
  const ask = async () => {
    const outcome = await requestSubscription(templateId)
    if (!accepting.includes(outcome)) return toast(texts.remindRefused)
    want.mutate({ eventId }, { onSuccess: () => toast(texts.remindWanted), onError: (error) => toast(error.message) })
  }
  return <Button label={texts.remindMe} isBusy={want.isPending} onPress={() => void ask()} />
}
