import { View } from '@tarojs/components'
import { Columns } from '@/components/columns'
import { GradeMark } from '@/features/accounts/grade-mark'
import { ContentShelf } from '@/features/content/content-shelf'
import { EventShelf } from '@/features/events/event-shelf'
import { TodayList } from '@/features/follow-ups/today-list'
import { HandOverList } from '@/features/hand-overs/hand-over-list'
import { MarketerHome } from '@/features/overview/marketer-home'
import { RoleStart, type Start } from '@/features/session/role-start'
import { contentTexts } from '@/i18n/content'

const Shelves = () => (
  <Columns>
    <EventShelf />
    <View>
      <ContentShelf title={contentTexts().shelfTitle} />
    </View>
  </Columns>
)

const Today = () => (
  <>
    <HandOverList />
    <TodayList mark={({ grade, isHot }) => <GradeMark grade={grade} isHot={isHot} />} />
  </>
)

const Studio = () => (
  <>
    <HandOverList />
    <MarketerHome />
  </>
)

const parts: Record<Start, () => JSX.Element> = {
  today: Today,
  studio: Studio,
  events: Shelves,
  home: Shelves
}

const HomePage = () => (
  <RoleStart>
    {(start) => {
      const Part = parts[start]
      return <Part />
    }}
  </RoleStart>
)

export default HomePage
