import { Text, View } from '@tarojs/components'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { alertTexts } from '@/i18n/alerts'
import { canSubscribe, requestSubscription } from '@/platform/subscribe'
import { toast } from '@/platform/toast'

/**
 * After an alert was answered: whether the next one should come as a message. WeChat wants a tap for each,
 * so it is asked only here, and once a day at most.
 */
export const NextOne = () => {
  const { data } = useAsk('alerts.subscription', {}, { enabled: canSubscribe })
  const note = useAct('alerts.noteSubscription', ['alerts.subscription'])
  const texts = alertTexts()
  if (!canSubscribe || data === undefined || data.templateId === null) return null
  const { templateId } = data
  const ask = async () => {
    const outcome = await requestSubscription(templateId)
    note.mutate({ outcome })
    if (outcome === 'failed') return toast(texts.moreFailed)
    toast(outcome.startsWith('accept') ? texts.moreAccepted : texts.moreRefused)
  }
  return (
    <View className='stack'>
      {data.mayAsk ? <Button label={texts.more} isBusy={note.isPending} onPress={() => void ask()} /> : null}
      <Text className='soft-text'>{texts.moreNote(data.quota)}</Text>
    </View>
  )
}
