import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { ChoiceChips } from '@/components/choice-chips'
import { QueryView } from '@/components/query-view'
import { topicTexts } from '@/i18n/topics'

interface TopicChoiceProps {
  selected: string[]
  onChange: (topicIds: string[]) => void
}

const NoTopics = () => (
  <View className='choices'>
    <Text className='field__label'>{topicTexts().choose}</Text>
    <Text className='field__hint'>{topicTexts().chooseNone}</Text>
  </View>
)

/** As many as a content has. */
const maxTopics = 10

/** What a content is about; a topic removed meanwhile goes with the next choice. */
export const TopicChoice = ({ selected, onChange }: TopicChoiceProps) => {
  const query = useAsk('topics.list', {})
  return (
    <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<NoTopics />}>
      {({ items }) => (
        <ChoiceChips
          label={topicTexts().choose}
          options={items.map(({ id, name }) => ({ value: id, label: name }))}
          selected={selected.filter((topicId) => items.some(({ id }) => id === topicId))}
          onChange={(chosen) => onChange(chosen.slice(0, maxTopics))}
        />
      )}
    </QueryView>
  )
}
