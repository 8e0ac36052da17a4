import { View } from '@tarojs/components'
import { Columns } from '@/components/columns'
import { AccountList } from '@/features/accounts/account-list'
import { ContentShelf } from '@/features/content/content-shelf'
import { EventShelf } from '@/features/events/event-shelf'
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

const parts: Record<Start, () => JSX.Element> = {
  accounts: AccountList,
  studio: MarketerHome,
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
