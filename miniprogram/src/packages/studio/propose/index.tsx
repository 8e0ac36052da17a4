import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { RequirePermission } from '@/features/session/require-permission'
import { ChooseIcp } from '@/features/target-lists/choose-icp'
import { ProposalEditor } from '@/features/target-lists/proposal-editor'
import { targetListsTexts } from '@/i18n/target-lists'

const ProposePage = () => {
  const { params } = useRouter()
  return (
    <Screen title={targetListsTexts().proposeTitle}>
      <RequirePermission action='targetLists.create'>
        <ChooseIcp askedIcpId={params.icpId ?? ''}>{(icpId) => <ProposalEditor key={icpId} icpId={icpId} />}</ChooseIcp>
      </RequirePermission>
    </Screen>
  )
}

export default ProposePage
