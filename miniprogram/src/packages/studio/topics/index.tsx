import { Screen } from '@/components/screen'
import { RequirePermission } from '@/features/session/require-permission'
import { TopicList } from '@/features/topics/topic-list'
import { topicTexts } from '@/i18n/topics'

const TopicsPage = () => (
  <Screen title={topicTexts().title} tab='topics'>
    <RequirePermission action='topics.save'>
      <TopicList />
    </RequirePermission>
  </Screen>
)

export default TopicsPage
