import type { Topic } from '@shared/model/topic'
import { useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { ListPage } from '@/components/list-page'
import { Tag } from '@/components/tag'
import { topicTexts } from '@/i18n/topics'
import { TopicForm } from './topic-form'

interface TopicRowProps {
  topic: Topic
  onPress: () => void
}

const TopicRow = ({ topic: { name, keywords, isCompetitor }, onPress }: TopicRowProps) => {
  const texts = topicTexts()
  const mark = isCompetitor ? <Tag label={texts.competitor} tone='warn' /> : undefined
  return <Cell title={name} note={keywords.length === 0 ? texts.noKeywords : keywords.join('、')} value={mark} onPress={onPress} />
}

/** What contents are about, with the keywords that mean it; a press opens one. */
export const TopicList = () => {
  const query = useAsk('topics.list', {})
  const [opened, setOpened] = useState<Topic | 'new' | null>(null)
  return (
    <>
      <ListPage
        query={query}
        texts={topicTexts()}
        onCreate={() => setOpened('new')}
        row={(topic) => <TopicRow key={topic.id} topic={topic} onPress={() => setOpened(topic)} />}
      />
      {opened === null ? null : <TopicForm topic={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  )
}
