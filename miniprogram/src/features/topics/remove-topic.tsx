import { Text, View } from '@tarojs/components'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { topicTexts } from '@/i18n/topics'
import { toast } from '@/platform/toast'

interface RemoveTopicProps {
  topicId: string
  onRemoved: () => void
}

/** Deletes a topic, saying before what goes with it. */
export const RemoveTopic = ({ topicId, onRemoved }: RemoveTopicProps) => {
  const texts = topicTexts()
  const remove = useAct('topics.remove', ['topics.list', 'accounts.topics', 'accounts.firstTouch'])
  const finish = () => {
    toast(texts.removed)
    onRemoved()
  }
  return (
    <View className='choices'>
      <Text className='field__hint'>{texts.removeText}</Text>
      <Button
        kind='warn'
        label={texts.remove}
        isBusy={remove.isPending}
        onPress={() => remove.mutate({ topicId }, { onSuccess: finish, onError: ({ message }) => toast(message) })}
      />
    </View>
  )
}
