import { useRouter } from '@tarojs/taro'
import { Screen } from '@/components/screen'
import { ContentFunnel } from '@/features/content/content-funnel'
import { RequirePermission } from '@/features/session/require-permission'
import { contentFunnelTexts } from '@/i18n/content-funnel'

const FunnelPage = () => {
  const { id = '' } = useRouter().params
  return (
    <Screen title={contentFunnelTexts().title}>
      <RequirePermission action='contents.funnel'>
        <ContentFunnel contentId={id} />
      </RequirePermission>
    </Screen>
  )
}

export default FunnelPage
