import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { RequirePermission } from '@/features/session/require-permission'
import { TargetListDetail } from '@/features/target-lists/target-list-detail'
import { targetListsTexts } from '@/i18n/target-lists'

const TargetListPage = () => {
  const { params } = useRouter()
  return (
    <Screen title={targetListsTexts().listTitle}>
      <RequirePermission action='targetLists.get'>
        <TargetListDetail listId={params.id ?? ''} />
      </RequirePermission>
    </Screen>
  )
}

export default TargetListPage
