import { Screen } from '@/components/screen'
import { MemberList } from '@/features/members/member-list'
import { RequirePermission } from '@/features/session/require-permission'
import { memberTexts } from '@/i18n/members'

const MembersPage = () => (
  <Screen title={memberTexts().listTitle} tab='members'>
    <RequirePermission action='members.list'>
      <MemberList />
    </RequirePermission>
  </Screen>
)

export default MembersPage
