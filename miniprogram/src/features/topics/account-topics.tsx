import type { TopicInterest } from '@shared/contracts/topics'
import { Text, View } from '@tarojs/components'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { ScoreBar } from '@/components/score-bar'
import { Tag } from '@/components/tag'
import { topicTexts } from '@/i18n/topics'
import './topics.less'

const Interest = ({ interest: { name, isCompetitor, score } }: { interest: TopicInterest }) => (
  <View className='topic-interest'>
    <View className='topic-interest__head'>
      <Text className='topic-interest__name'>{name}</Text>
      {isCompetitor ? <Tag label={topicTexts().competitor} tone='warn' /> : null}
    </View>
    <ScoreBar score={score} tone='heat' />
  </View>
)

/** What an account is interested in now, a bar per topic, competitors marked (R003-67). */
export const AccountTopics = ({ accountId }: { accountId: string }) => {
  const query = useAsk('accounts.topics', { accountId })
  const texts = topicTexts()
  return (
    <CellGroup title={texts.interestTitle} note={texts.interestNote}>
      <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<Cell title={texts.interestNone} />}>
        {({ items }) => items.map((interest) => <Interest key={interest.topicId} interest={interest} />)}
      </QueryView>
    </CellGroup>
  )
}
