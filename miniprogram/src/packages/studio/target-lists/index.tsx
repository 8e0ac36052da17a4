import { Screen } from '@/components/screen'
import { RequirePermission } from '@/features/session/require-permission'
import { useSession } from '@/features/session/use-session'
import { TargetListList } from '@/features/target-lists/target-list-list'
import { targetListsTexts } from '@/i18n/target-lists'

const TargetListsPage = () => {
  const { data: session } = useSession()
  return (
    <Screen title={targetListsTexts().listTitle} tab='target-lists'>
      <RequirePermission action='targetLists.list'>
        <TargetListList canCreate={session?.permissions.includes('targetLists.create') ?? false} />
      </RequirePermission>
    </Screen>
  )
}

export default TargetListsPage
